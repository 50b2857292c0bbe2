import { expenseCategories, keysOf } from '@libs/directive';
import { cents } from '@libs/money';
import fc from 'fast-check';
import { readStartAnswers, type StartAnswers, startLink } from './start-answers';

/** What the server finds in an address, as its parser hands it over. */
const queryOf = (link: string): Record<string, string | string[]> => {
  const found = [...new URL(link, 'http://here.invalid').searchParams];
  return Object.fromEntries(
    found.map(([name]) => {
      const values = found.filter(([other]) => other === name).map(([, value]) => value);
      return [name, values.length > 1 ? values : values[0]!];
    }),
  );
};

const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const amount = fc.integer({ min: 0, max: 99_999_999_999 }).map(cents);
const words = fc.constantFrom('Lizenzen', 'E-Akte & Co. = 100 %', 'Größe ß – „neu“', 'a-1-2', 'Straße?#');
const costs = fc.record({
  category: fc.constantFrom(...keysOf(expenseCategories)),
  year: fc.integer({ min: 2000, max: 2099 }),
  amount,
  months: optional(fc.integer({ min: 1, max: 120 })),
  vatRate: optional(fc.constantFrom(0, 700, 1900)),
  label: optional(words),
});
const answers = fc.record({
  item: fc.constantFrom('a', 'k'),
  title: optional(words),
  from: optional(fc.constantFrom('2026-01-01', '2026-02-28')),
  to: optional(fc.constantFrom('2026-12-31', '2028-02-29')),
  contractOn: optional(fc.constant('2026-03-01')),
  partners: optional(fc.integer({ min: 1, max: 200 })),
  leads: optional(fc.boolean()),
  jointInhabitants: optional(fc.nat(9_999_999)),
  cooperationYears: optional(fc.nat(99)),
  persons: optional(fc.nat(9_999)),
  licences: optional(fc.nat(999_999)),
  holds: optional(fc.uniqueArray(fc.constantFrom('rural', 'joint_project', 'x-1'), { minLength: 1 })),
  costs: fc.array(costs, { maxLength: 20 }),
  thirdParty: optional(amount),
  otherPublic: optional(amount),
});

const given = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

it('comes back from its address as it was', () =>
  fc.assert(
    fc.property(answers, (sent) =>
      expect(readStartAnswers(queryOf(startLink(sent as StartAnswers)))).toEqual(given(sent)),
    ),
  ));

it('reads any query without failing', () =>
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom('gegenstand', 'titel', 'von', 'bis', 'ausgabe', 'zutreffend', 'dritte', '__proto__'),
        fc.oneof(fc.string(), fc.array(fc.string()), fc.integer(), fc.constant({ a: 1 })),
      ),
      (query) => expect(() => readStartAnswers(query)).not.toThrow(),
    ),
  ));

it.each([undefined, null, 'x', {}, { gegenstand: '' }, { gegenstand: 'ab' }, { gegenstand: { a: 'b' } }])(
  'means nothing when it says %j',
  (query) => expect(readStartAnswers(query)).toBeNull(),
);

it.each<[string, Record<string, unknown>]>([
  ['a day that is none', { von: '2026-02-30' }],
  ['a day of another century', { von: '2126-02-01' }],
  ['a number with a sign', { beteiligte: '-3' }],
  ['nobody taking part', { beteiligte: '0' }],
  ['a German amount', { dritte: '1.000,00' }],
  ['an answer that is neither yes nor no', { federfuehrung: 'vielleicht' }],
  ['an invented kind of cost', { ausgabe: 'toString-2026-1.00---' }],
  ['a cost without amount', { ausgabe: 'licence-2026----' }],
  ['an id with other characters', { zutreffend: '<b>' }],
])('leaves %s out', (_, query) =>
  expect(readStartAnswers({ gegenstand: 'b', ...query })).toEqual({ item: 'b', costs: [] }),
);

it.each([
  ['2026-05-01', '2026-04-30'],
  ['2026-05-01', '2036-05-01'],
])('leaves out an end that does not go with its beginning: %s to %s', (von, bis) =>
  expect(readStartAnswers({ gegenstand: 'b', von, bis })).toEqual({ item: 'b', from: von, costs: [] }),
);

it('keeps no more than an application can begin with', () => {
  const query = {
    gegenstand: 'b',
    titel: 'x'.repeat(500),
    ausgabe: Array.from({ length: 99 }, () => 'licence-2026-1.00---'),
    zutreffend: Array.from({ length: 99 }, (_, index) => `id_${index}`),
  };
  const read = readStartAnswers(query)!;
  expect([read.title?.length, read.costs.length, read.holds?.length]).toEqual([200, 20, 40]);
});
