import { cents } from '@libs/money';
import type { Share } from '../../review';
import { amountField, type Entry, linesOf, planFaults, wholeLine } from './plan';

const share = (dueYear: number, amount: number): Share => ({
  dueYear,
  title: 'investive',
  amount: cents(amount),
});
const computed = [share(2020, 101), share(2021, 50)];
const cases = ['a', 'b'].map((id) => ({ id, grant: cents(151), computed }));
const entry = (caseId: string, change: Partial<Entry> = {}): Entry => ({
  caseId,
  place: 1,
  percent: null,
  shares: computed,
  ...change,
});

it('plans with all that is computed at first', () =>
  expect(wholeLine({ ...cases[0]!, computed: [...computed, share(2022, 0)] })).toEqual({
    caseId: 'a',
    shares: computed,
  }));

it.each([
  ['as typed', {}, [101, 50]],
  ['a part in whole cents', { percent: 5000 }, [50, 25]],
  ['nothing', { percent: 0 }, []],
  ['without empty amounts', { shares: [share(2020, 0), share(2021, 7)] }, [7]],
])('takes amounts %s', (_, change, expected) =>
  expect(linesOf(cases, [entry('a', change)])[0]!.shares.map(({ amount }) => amount)).toEqual(expected),
);

it('puts lines in the order of their places', () => {
  const order = (...places: number[]) =>
    linesOf(cases, [entry('a', { place: places[0] }), entry('b', { place: places[1] })]).map(
      ({ caseId }) => caseId,
    );
  expect([order(1, 2), order(2, 1), order(1, 1)]).toEqual([
    ['a', 'b'],
    ['b', 'a'],
    ['a', 'b'],
  ]);
});

it.each([
  ['what is computed', computed, []],
  ['less', [share(2020, 1)], []],
  ['nothing', [], []],
  ['more in one year, not in all', [share(2020, 151)], []],
  ['more than the directive allows', [share(2020, 152)], [amountField('a', 2020, 'investive')]],
  ['a year that is not computed', [share(2023, 1)], [amountField('a', 2023, 'investive')]],
])('judges %s', (_, shares, fields) =>
  expect(Object.keys(planFaults(cases, [{ caseId: 'a', shares }]))).toEqual(fields),
);

it('knows no foreign case', () =>
  expect(Object.keys(planFaults(cases, [{ caseId: 'x', shares: computed }]))).toHaveLength(1));
