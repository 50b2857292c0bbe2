import fc from 'fast-check';
import { localTarget } from './local-target';

it.each([
  ['/antraege/5?seite=2', '/antraege/5?seite=2'],
  ['/konto#sitzungen', '/konto'],
  ['/a/../konto', '/konto'],
  ['/anträge', '/antr%C3%A4ge'],
])('keeps the path %s', (target, expected) => expect(localTarget(target)).toBe(expected));

it.each([
  'https://boese.example/',
  '//boese.example',
  '/\\boese.example',
  '/\t/boese.example',
  '/.//boese.example',
  '/a/..//boese.example',
  'javascript:alert(1)',
  'konto',
  '',
  undefined,
  ['/konto', '/'],
])('leads to the start page instead of %j', (target) => expect(localTarget(target)).toBe('/'));

const character = fc.constantFrom(...'/\\.:@?#\t\n%2fab'.split(''));

it('never leaves the site, however often the result is read again', () =>
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 12 }), (text) => {
      const target = localTarget(`/${text}`);
      expect(new URL(target, 'https://foerderwerk.example').origin).toBe('https://foerderwerk.example');
      expect(localTarget(target)).toBe(target);
    }),
  ));
