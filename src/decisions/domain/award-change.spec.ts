import { cents } from '@libs/money';
import type { Commitment, Title } from '../../budget';
import { boundShares, changedAward, type Instalment } from './award-change';

const part = (dueYear: number, title: Title, amount: number, reclaimed = 0): Instalment => ({
  dueYear,
  title,
  amount: cents(amount),
  reclaimed: cents(reclaimed),
});
const paid = (dueYear: number, title: Title, bound: number, amount: number): Commitment => ({
  budgetYear: 2020,
  dueYear,
  title,
  category: 'b',
  bound: cents(bound),
  ordered: cents(amount),
  paid: cents(amount),
});

const now = [part(2020, 'investive', 100), part(2021, 'investive', 50)];

it.each<[string, Instalment[], readonly Commitment[], object]>([
  [
    'an increase',
    [part(2020, 'investive', 120), part(2021, 'investive', 50)],
    [],
    { grant: 170, reclaimed: 0 },
  ],
  ['an instalment that is left out', [part(2020, 'investive', 100)], [], { grant: 100, reclaimed: 0 }],
  [
    'less than was paid',
    [part(2020, 'investive', 60), part(2021, 'investive', 50)],
    [paid(2020, 'investive', 100, 80)],
    { grant: 110, reclaimed: 20, reclaimedNow: 20 },
  ],
  ['nothing at all', [], [paid(2020, 'investive', 100, 80)], { grant: 0, reclaimed: 80, reclaimedNow: 80 }],
])('reckons %s', (_, wanted, commitments, expected) =>
  expect(changedAward(now, wanted, commitments)).toMatchObject(expected),
);

it('claims nothing twice', () => {
  const commitments = [paid(2020, 'investive', 100, 80)];
  const first = changedAward(now, [part(2020, 'investive', 60)], commitments);
  const second = changedAward(first.instalments, [part(2020, 'investive', 50)], commitments);
  expect(second).toMatchObject({ grant: 50, reclaimed: 30, reclaimedNow: 10 });
});

it('keeps bound what was paid and is not back yet', () =>
  expect(boundShares([part(2020, 'investive', 60, 20)])).toEqual([
    { dueYear: 2020, title: 'investive', amount: 80 },
  ]));
