import { normalised, weaknessOf } from './password-rule';

it.each([
  ['elf Zeichen', 'too_short'],
  ['           a           ', 'too_short'],
  ['😀'.repeat(11), 'too_short'],
  ['zwölf Zeich.', null],
  ['x'.repeat(128), null],
  ['x'.repeat(129), 'too_long'],
  ['Mia@Musterstadt.example', 'is_email'],
])('judges %j: %s', (password, weakness) =>
  expect(weaknessOf(password, 'mia@musterstadt.example')).toBe(weakness),
);

it('takes an umlaut typed on any keyboard for the same', () =>
  expect(normalised('Su\u0308ßkartoffel')).toBe(normalised('S\u00fcßkartoffel')));
