import { addresseeOf } from './addressee';
import { fileNameOf } from './file-name';
import { filters, listQueryOf, placeText } from './list-query';
import { aDraft } from '../../../test/applications.fixture';

describe('a file name', () => {
  it.each([
    ['Angebot.pdf', 'Angebot.pdf'],
    ['C:\\fakepath\\Angebot.pdf', 'Angebot.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['a\r\nb\0.pdf', 'ab.pdf'],
    ['invoice\u202egnp.pdf', 'invoicegnp.pdf'],
    ['U\u0308bersicht.pdf', 'Übersicht.pdf'],
    ['  ', 'Datei'],
    ['/', 'Datei'],
    [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(196)}.pdf`],
    [`${'x'.repeat(195)}😀😀.pdf`, `${'x'.repeat(195)}.pdf`],
  ])('%j is kept as %j', (given, kept) => expect(fileNameOf(given)).toBe(kept));
});

describe('the address of the list', () => {
  const place = { id: '0f8fad5b-d9cb-469f-a165-70867728950e', value: '1581319800000' };

  it('is read with all its parts', () => {
    const query = {
      suche: ' Akte ',
      stand: 'in_review',
      sortierung: 'seit',
      richtung: 'asc',
      nach: placeText(place),
    };
    expect(listQueryOf(query)).toEqual({
      search: 'Akte',
      filter: 'in_review',
      states: ['in_review', 'proposed', 'refusal_proposed'],
      sort: 'seit',
      direction: 'asc',
      after: place,
    });
  });

  it.each([
    undefined,
    null,
    {},
    'x',
    { suche: ['a'], stand: { a: 1 }, sortierung: 'constructor', nach: 'x' },
  ])('means the whole list when it says %j', (query) =>
    expect(listQueryOf(query)).toMatchObject({
      search: '',
      filter: '',
      sort: 'seit',
      direction: 'desc',
      after: null,
    }),
  );

  it.each(['9'.repeat(17), "1' OR '1'='1", ''])('takes no place with the value %j', (value) =>
    expect(listQueryOf({ nach: placeText({ ...place, value }) }).after).toBeNull(),
  );

  it('hides drafts that were given up, unless asked for', () => {
    expect(listQueryOf({}).states).not.toContain('discarded');
    expect(listQueryOf({ stand: 'discarded' }).states).toEqual(['discarded']);
  });

  it('filters by words, not by what staff call them', () =>
    expect(filters.map(({ label }) => label)).toEqual([...new Set(filters.map(({ label }) => label))]));
});

it('addresses letters to what the application says', () => {
  const draft = aDraft();
  expect(addresseeOf(draft)).toMatchObject({
    name: 'Landkreis Eichsfeld',
    representative: 'Landrätin Lara Beispiel',
  });
});
