import { type AnyContent, faultsIn, missingIn, wholeContent } from './content';
import { type WrittenName, writtenNames } from './written-letters';

const mistake = { stelle1: 'Satz 1', falsch1: 'Merz', richtig1: 'März' };

describe('what cannot be kept', () => {
  it.each<[WrittenName, AnyContent, string[]]>([
    ['interim', { text: 'x'.repeat(6001) }, ['text']],
    ['interim', { erwartet: '31.02.2020' }, ['erwartet']],
    ['interim', { erwartet: '01.03.0202' }, ['erwartet']],
    ['hearing', { absicht: 'praise', betrag: 'viel', wochen: '5' }, ['absicht', 'betrag', 'wochen']],
    ['early_start', { ab: '02.03.2020', bis: '01.03.2020' }, ['bis']],
    ['early_start', { ab: '02.03.2020', bis: '02.03.2020' }, []],
  ])('of %s with %j: %j', (kind, content, names) =>
    expect(Object.keys(faultsIn(kind, content))).toEqual(names),
  );

  it.each(writtenNames)('is nothing of an empty %s: a draft may have gaps', (kind) =>
    expect(faultsIn(kind, {})).toEqual({}),
  );
});

describe('what is missing', () => {
  it.each<[WrittenName, AnyContent, string[]]>([
    ['interim', {}, ['text']],
    ['interim', { text: 'Wir prüfen noch.' }, []],
    ['hearing', { absicht: 'refusal', entscheidung: 'a', sachverhalt: 'b', wochen: '2' }, []],
    [
      'hearing',
      { absicht: 'revocation', entscheidung: 'a', sachverhalt: 'b', wochen: '2' },
      ['bezug', 'vorschrift'],
    ],
    ['hearing', { absicht: 'amendment', entscheidung: 'a', sachverhalt: 'b', wochen: '2' }, ['bezug']],
    ['correction', { ...mistake, bezug: 'id', grund: 'a' }, []],
    ['correction', { ...mistake, bezug: 'id', grund: 'a', richtig2: 'c' }, ['stelle2', 'falsch2']],
    ['reminder', {}, ['frist']],
    ['early_start', { ab: '02.03.2020' }, ['bis', 'gruende']],
    ['waiver', {}, ['bezug']],
    ['early_start_refusal', {}, ['gruende']],
  ])('in %s with %j: %j', (kind, content, names) =>
    expect(Object.keys(missingIn(kind, content))).toEqual(names),
  );
});

it('keeps every field of the kind and no other', () =>
  expect(wholeContent('interim', { text: 'a', more: 'b' })).toEqual({ text: 'a', erwartet: '' }));
