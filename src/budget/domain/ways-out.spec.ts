import { cents, formatEuro, sumCents } from '@libs/money';
import fc from 'fast-check';
import { type AwardRow, commitmentEntries } from './award';
import type { EnvelopeAddress } from './envelope';
import { type FreeMoney, waysOut, waysOutText } from './ways-out';

const nothing = { budgetYear: null, dueYear: null, title: null, category: null } as const;
const free = (kind: EnvelopeAddress['kind'], amount: number, dueYear?: number): FreeMoney => ({
  ...nothing,
  kind,
  ...(dueYear && { budgetYear: kind === 'cash' ? dueYear : 2020, dueYear, title: 'investive' }),
  free: amount,
});
const award = (rows: readonly [number, number][]) =>
  commitmentEntries({
    programmeId: 'programme',
    caseId: 'case',
    budgetYear: 2020,
    personIds: ['a', 'b'],
    reason: 'Bescheid',
    madeOn: new Date(0),
    keyPrefix: 'k',
    rows: rows.map(([dueYear, amount]) => ({
      dueYear,
      amount: cents(amount),
      title: 'investive',
      category: null,
    })),
  });
const amounts = (rows: readonly AwardRow[]) => rows.map(({ dueYear, amount }) => [dueYear, amount]);
const balances = [
  free('ceiling', 1000),
  free('cash', 50, 2020),
  free('authorisation', 300, 2021),
  free('authorisation', 70, 2022),
];

it('offers a smaller award in proportion, one year by year, and other years', () => {
  const ways = waysOut(
    award([
      [2020, 100],
      [2021, 201],
    ]),
    balances,
  )!;
  expect(amounts(ways.partial.inProportion)).toEqual([
    [2020, 50],
    [2021, 101],
  ]);
  expect(amounts(ways.partial.yearByYear)).toEqual([
    [2020, 50],
    [2021, 201],
  ]);
  expect(ways.shift).toEqual([{ dueYear: 2022, title: 'investive', available: 70 }]);
  expect(waysOutText(ways)).toEqual([
    `Bewilligen Sie einen Teil: Bis zu ${formatEuro(cents(251))} passen.`,
    `Verschieben Sie Beträge in ein anderes Jahr: 2022, investiv, sind ${formatEuro(cents(70))} frei.`,
    'Setzen Sie den Antrag auf die Warteliste, bis wieder Mittel frei sind.',
  ]);
});

it('counts what the booking itself gives back', () => {
  const [entry] = award([[2020, 30]]);
  const ways = waysOut([{ ...entry!, kind: 'release', corrects: 1 }, ...award([[2020, 100]])], balances)!;
  expect(amounts(ways.partial.inProportion)).toEqual([[2020, 80]]);
});

it('leaves the waiting list when nothing is free', () => {
  const ways = waysOut(award([[2020, 100]]), [free('ceiling', 0)])!;
  expect(sumCents(ways.partial.yearByYear.map(({ amount }) => amount))).toBe(0);
  expect(waysOutText(ways)).toEqual([
    'Setzen Sie den Antrag auf die Warteliste, bis wieder Mittel frei sind.',
  ]);
});

it('has no ways out for what binds nothing', () => expect(waysOut([], balances)).toBeNull());

it('never offers more than fits or was asked for', () => {
  const money = fc.integer({ min: 0, max: 10 ** 12 });
  fc.assert(
    fc.property(
      fc.array(
        money.map((n) => n + 1),
        { minLength: 1, maxLength: 3 },
      ),
      fc.array(money, { minLength: 6, maxLength: 6 }),
      (wanted, [ceiling, c0, c1, a1, a2, c2]) => {
        const has = [
          free('ceiling', ceiling!),
          free('cash', c0!, 2020),
          free('cash', c1!, 2021),
          free('cash', c2!, 2022),
          free('authorisation', a1!, 2021),
          free('authorisation', a2!, 2022),
        ];
        const rows = wanted.map((amount, n): [number, number] => [2020 + n, amount]);
        const caps = [c0!, Math.min(c1!, a1!), Math.min(c2!, a2!)];
        const { partial } = waysOut(award(rows), has)!;
        for (const offer of [partial.inProportion, partial.yearByYear]) {
          expect(sumCents(offer.map(({ amount }) => amount))).toBeLessThanOrEqual(ceiling!);
          offer.forEach(({ amount }, n) =>
            expect(amount).toBeLessThanOrEqual(Math.min(wanted[n]!, caps[n]!)),
          );
        }
      },
    ),
  );
});
