import { type Cents, cents, sumCents } from '@libs/money';
import fc from 'fast-check';
import type { Share } from '../../review';
import { type Balance, outlookOf, type PlannedCase } from './outlook';

const nothing = { budgetYear: null, dueYear: null, title: null, category: null };
const ceiling = (available: number): Balance => ({
  ...nothing,
  kind: 'ceiling',
  available: cents(available),
});
const cash = (year: number, available: number): Balance => ({
  ...nothing,
  kind: 'cash',
  budgetYear: year,
  dueYear: year,
  title: 'investive',
  available: cents(available),
});
const authorisation = (dueYear: number, available: number): Balance => ({
  ...cash(2020, available),
  kind: 'authorisation',
  dueYear,
});
const cap = (available: number): Balance => ({ ...ceiling(available), kind: 'category', category: 'b' });
const share = (dueYear: number, amount: number): Share => ({
  dueYear,
  title: 'investive',
  amount: cents(amount),
});
const planned = (id: string, ...shares: Share[]): PlannedCase => ({ id, item: 'b', shares });

const remainders = (...args: Parameters<typeof outlookOf>) =>
  Object.fromEntries(outlookOf(...args).envelopes.map(({ label, remaining }) => [label, remaining]));
const fitting = (...args: Parameters<typeof outlookOf>) =>
  outlookOf(...args)
    .cases.filter(({ lacks }) => lacks.length === 0)
    .map(({ id }) => id);

it('takes each share from every envelope that it falls under', () =>
  expect(
    remainders(
      2020,
      [ceiling(1000), cash(2020, 300), cash(2021, 300), authorisation(2021, 200), cap(500)],
      [planned('1', share(2020, 100), share(2021, 150))],
    ),
  ).toEqual({
    Programmrahmen: 750,
    'Ausgaben 2020, investiv': 200,
    'Ausgaben 2021, investiv': 150,
    'Verpflichtungsermächtigung 2020 für 2021, investiv': 50,
    'Obergrenze für Fördergegenstand b': 250,
  }));

it('counts an envelope that is needed and missing as empty, and no other', () =>
  expect(remainders(2020, [ceiling(1000)], [planned('1', share(2020, 1), share(2022, 2))])).toEqual({
    Programmrahmen: 997,
    'Ausgaben 2020, investiv': -1,
    'Verpflichtungsermächtigung 2020 für 2022, investiv': -2,
  }));

it.each([
  ['all of it', 600, ['1', '2', '3']],
  ['not the last', 599, ['1', '2']],
  ['a smaller one behind one that is too big', 450, ['1', '3']],
  ['none', 99, []],
  ['none when more is bound than there is', -1, []],
])('serves in order: %s', (_, free, expected) =>
  expect(
    fitting(
      2020,
      [ceiling(1_000_000), cash(2020, free)],
      [planned('1', share(2020, 100)), planned('2', share(2020, 400)), planned('3', share(2020, 100))],
    ),
  ).toEqual(expected),
);

it('names what lacks and where', () =>
  expect(outlookOf(2020, [ceiling(1000), cash(2020, 30)], [planned('1', share(2020, 100))]).cases[0]).toEqual(
    {
      id: '1',
      sum: 100,
      lacks: [{ label: 'Ausgaben 2020, investiv', amount: 70 }],
    },
  ));

const amount = fc.integer({ min: 1, max: 1_000 });
const shares = fc.array(
  fc.tuple(fc.integer({ min: 2020, max: 2023 }), amount).map(([year, value]) => share(year, value)),
  { maxLength: 4 },
);
const cases = fc
  .array(shares, { maxLength: 8 })
  .map((all) => all.map((one, index) => planned(String(index), ...one)));
const balances = fc
  .tuple(...[2020, 2021, 2022, 2023, 2024].map(() => fc.integer({ min: -500, max: 5_000 })))
  .map((free) => [
    ceiling(free[4]!),
    ...[cash(2020, free[0]!), cash(2021, free[1]!)],
    ...[authorisation(2021, free[2]!), authorisation(2022, free[3]!)],
  ]);

it('remains what was free less the sum of the cases, whatever their order', () =>
  fc.assert(
    fc.property(balances, cases, (all, wanted) => {
      const sum = sumCents(wanted.flatMap((one) => one.shares.map(({ amount: value }): Cents => value)));
      const { envelopes } = outlookOf(2020, all, wanted);
      expect(envelopes[0]!.planned).toBe(sum);
      for (const { free, planned: taken, remaining } of envelopes) expect(remaining).toBe(free - taken);
      expect(remainders(2020, all, wanted.toReversed())).toEqual(remainders(2020, all, wanted));
    }),
  ));

it('serves no case at the cost of one before it, and all that fit together', () =>
  fc.assert(
    fc.property(balances, cases, (all, wanted) => {
      const fits = new Set(fitting(2020, all, wanted));
      const served = wanted.filter(({ id }) => fits.has(id));
      const needy = served.filter((one) => one.shares.length > 0);
      if (needy.length > 0)
        for (const { planned: taken, remaining } of outlookOf(2020, all, served).envelopes)
          if (taken > 0) expect(remaining).toBeGreaterThanOrEqual(0);
      expect(fitting(2020, all, wanted.slice(0, -1))).toEqual(
        wanted.slice(0, -1).flatMap(({ id }) => (fits.has(id) ? [id] : [])),
      );
    }),
  ));
