import { type Cents, cents, sumCents } from '@libs/money';
import fc from 'fast-check';
import type { AwardRow } from './award';
import type { Title } from './envelope';
import { type Commitment, rebindingEntries } from './rebinding';

const row = (dueYear: number, title: Title, amount: number): AwardRow => ({
  dueYear,
  title,
  amount: cents(amount),
  category: 'b',
});
const held = (budgetYear: number, dueYear: number, title: Title, bound: number, ordered = 0): Commitment => ({
  budgetYear,
  ...row(dueYear, title, 0),
  bound: cents(bound),
  ordered: cents(ordered),
  paid: cents(0),
});

const award = (rows: readonly AwardRow[]) => ({
  programmeId: 'programme',
  caseId: 'case',
  budgetYear: 2020,
  rows,
  personIds: ['one', 'other'],
  reason: 'Änderung',
  madeOn: new Date(0),
  keyPrefix: 'case/1/change/1',
});

const booked = (rows: readonly AwardRow[], commitments: readonly Commitment[]) =>
  rebindingEntries(award(rows), commitments).map(({ kind, budgetYear, dueYear, title, amount }) => [
    kind,
    budgetYear,
    dueYear,
    title,
    amount,
  ]);

it.each<[string, AwardRow[], Commitment[], ReturnType<typeof booked>]>([
  ['nothing when nothing changes', [row(2020, 'investive', 5)], [held(2020, 2020, 'investive', 5)], []],
  [
    'more in the budget year of the change',
    [row(2021, 'investive', 8)],
    [held(2019, 2021, 'investive', 5)],
    [['commit', 2020, 2021, 'investive', 3]],
  ],
  [
    'less where it was bound, the newest first',
    [row(2021, 'investive', 2)],
    [held(2019, 2021, 'investive', 5), held(2020, 2021, 'investive', 4)],
    [
      ['decommit', 2020, 2021, 'investive', 4],
      ['decommit', 2019, 2021, 'investive', 3],
    ],
  ],
  [
    'not what is ordered, as long as there is something else',
    [row(2021, 'investive', 5)],
    [held(2019, 2021, 'investive', 5), held(2020, 2021, 'investive', 4, 3)],
    [
      ['decommit', 2020, 2021, 'investive', 1],
      ['decommit', 2019, 2021, 'investive', 3],
    ],
  ],
  [
    'all of what is left out',
    [row(2021, 'investive', 5)],
    [held(2020, 2020, 'investive', 5)],
    [
      ['decommit', 2020, 2020, 'investive', 5],
      ['commit', 2020, 2021, 'investive', 5],
    ],
  ],
])('books %s', (_, rows, commitments, expected) => expect(booked(rows, commitments)).toEqual(expected));

const places = [2020, 2021, 2022].flatMap((dueYear) =>
  (['investive', 'consumptive'] as const).map((title) => ({ dueYear, title })),
);
const amounts = fc.array(fc.integer({ min: 0, max: 50 }), {
  minLength: places.length,
  maxLength: places.length,
});

it('leaves exactly what is wanted, each key once', () =>
  fc.assert(
    fc.property(amounts, amounts, amounts, (earlier, later, wanted) => {
      const commitments = places.flatMap(({ dueYear, title }, n) => [
        held(2019, dueYear, title, earlier[n]!),
        held(2020, dueYear, title, later[n]!),
      ]);
      const rows = places.map(({ dueYear, title }, n) => row(dueYear, title, wanted[n]!));
      const entries = rebindingEntries(award(rows), commitments);
      places.forEach((place, n) => {
        const at = entries.filter(({ dueYear, title }) => dueYear === place.dueYear && title === place.title);
        const signed = at.map(({ kind, amount }): Cents => cents(kind === 'commit' ? amount : -amount));
        expect(earlier[n]! + later[n]! + sumCents(signed)).toBe(wanted[n]);
      });
      const keys = entries.map(({ idempotencyKey }) => idempotencyKey);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  ));
