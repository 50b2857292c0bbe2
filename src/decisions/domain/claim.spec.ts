import { cents } from '@libs/money';
import { Temporal } from 'temporal-polyfill';
import { claimedPayments, interestOn } from './claim';

const payments = [
  { on: '2020-03-02', amount: cents(50_000) },
  { on: '2020-06-02', amount: cents(-10_000) },
  { on: '2020-09-01', amount: cents(20_000) },
];

it.each([
  [0, []],
  [20_000, [['2020-09-01', 20_000]]],
  [
    30_000,
    [
      ['2020-03-02', 10_000],
      ['2020-09-01', 20_000],
    ],
  ],
])('of %i takes the last payments first', (claimed, expected) =>
  expect(claimedPayments(payments, cents(claimed)).map(({ on, amount }) => [on.toString(), amount])).toEqual(
    expected,
  ),
);

it('reckons no interest on nothing, and five points above the base rate from the day of each payment', () => {
  const until = Temporal.PlainDate.from('2021-03-02');
  expect(interestOn([], until)).toBeNull();
  const claimed = claimedPayments([{ on: '2020-03-02', amount: cents(1_000_000) }], cents(1_000_000));
  expect(interestOn(claimed, until)).toMatchObject({ days: 365, amount: 41_200 });
});
