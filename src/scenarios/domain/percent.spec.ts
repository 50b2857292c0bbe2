import { cents } from '@libs/money';
import fc from 'fast-check';
import { parsePercent, partOf, percentText, WHOLE } from './percent';

it.each([
  ['50', 5000],
  ['33,3', 3330],
  ['12,25 %', 1225],
  ['0', 0],
  ['100', 10_000],
  ['100,01', null],
  ['101', null],
  ['12.5', null],
  ['-5', null],
  ['', null],
  ['halb', null],
])('reads %j as %p hundredths of a percent', (text, expected) => expect(parsePercent(text)).toBe(expected));

it.each([
  [100, 300, '33,3\u00a0%'],
  [299_999, 300_000, '99,9\u00a0%'],
  [300, 300, '100\u00a0%'],
  [1, 3000, '0\u00a0%'],
  [0, 0, '–'],
])('writes %i of %i as %s', (part, whole, expected) =>
  expect(percentText(cents(part), cents(whole))).toBe(expected),
);

it('cuts to whole cents, never above the part', () =>
  fc.assert(
    fc.property(fc.nat({ max: 9_000_000_000_000 }), fc.nat({ max: WHOLE }), (amount, hundredths) => {
      const [cut] = partOf([{ dueYear: 2020, title: 'investive', amount: cents(amount) }], hundredths);
      const rest = BigInt(amount) * BigInt(hundredths) - BigInt(cut!.amount) * 10_000n;
      expect(rest >= 0n && rest < 10_000n).toBe(true);
    }),
  ));
