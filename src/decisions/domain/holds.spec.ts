import { type Cents, cents, sumCents } from '@libs/money';
import fc from 'fast-check';
import { changedAward, type Instalment } from './award-change';
import { boundWith, type Hold, isFree, isRestorable, keptShares, restored, takenBy } from './holds';

const at = (dueYear: number, amount: number, reclaimed = 0): Instalment => ({
  ...{ dueYear, title: 'investive', amount: cents(amount), reclaimed: cents(reclaimed) },
});
const totalOf = (rows: readonly { readonly amount: Cents }[]): number =>
  sumCents(rows.map(({ amount }) => amount));

it.each<[string, Instalment[], Instalment[], number[][], number]>([
  ['all', [at(2020, 100)], [], [[2020, 100, 0]], 100],
  ['a part', [at(2020, 100)], [at(2020, 70)], [[2020, 30, 0]], 30],
  ['what was paid', [at(2020, 100)], [at(2020, 0, 60)], [[2020, 100, 60]], 40],
  [
    'one year for another',
    [at(2020, 100)],
    [at(2021, 100)],
    [
      [2020, 100, 0],
      [2021, -100, 0],
    ],
    100,
  ],
  ['nothing', [at(2020, 100)], [at(2020, 120)], [], 0],
])('takes %s', (_, before, after, expected, kept) => {
  const taken = takenBy(before, after);
  expect(taken.map(({ dueYear, amount, reclaimed }) => [dueYear, amount, reclaimed])).toEqual(expected);
  expect(totalOf(keptShares(taken))).toBe(kept);
});

it.each<[Hold['state'], boolean, boolean, boolean]>([
  ['not_notified', false, false, false],
  ['disputed', false, false, false],
  ['running', false, false, false],
  ['sued', false, false, false],
  ['sued', true, false, false],
  ['annulled', false, false, true],
  ['final', false, true, false],
  ['final', true, false, true],
])('an act that is %s, in part annulled %s', (state, partly, free, restorable) => {
  const hold: Hold = { changeId: '', number: 1, kind: 'revocation', taken: [], finalOn: null, state, partly };
  expect([isFree(hold), isRestorable(hold)]).toEqual([free, restorable]);
});

const amount = fc.integer({ min: 1, max: 1_000 });

it('a restored award is what it was, and never binds more than was kept for it', () =>
  fc.assert(
    fc.property(amount, fc.nat({ max: 100 }), fc.nat({ max: 100 }), (granted, left, paidPercent) => {
      const before = [at(2020, granted)];
      const wanted = [at(2020, Math.floor((granted * left) / 100))];
      const paid = cents(Math.floor((granted * paidPercent) / 100));
      const bound = { budgetYear: 2020, category: null, bound: cents(granted), ordered: paid, paid };
      const commitments = [{ dueYear: 2020, title: 'investive' as const, ...bound }];
      const after = changedAward(before, wanted, commitments).instalments;
      const taken = takenBy(before, after);
      expect(totalOf(boundWith(after, [{ taken }]))).toBe(granted);
      const back = restored(after, taken, commitments);
      expect(back).toEqual(before);
      const part = taken.map((row) => ({ ...row, amount: cents(Math.floor(row.amount / 2)) }));
      const less = restored(after, part, commitments);
      expect(totalOf(boundWith(less, []))).toBeLessThanOrEqual(granted);
      expect(totalOf(boundWith(less, []))).toBeGreaterThanOrEqual(paid);
    }),
  ));
