import { cents, sumCents } from '@libs/money';
import fc from 'fast-check';
import { divide, roundDown, shareOf } from './proportion';

const amounts = fc.integer({ min: 0, max: 10 ** 13 }).map(cents);

it.each([
  [100, [1, 1, 1], [34, 33, 33]],
  [2, [1, 1, 1], [1, 1, 0]],
  [10, [0, 7, 3], [0, 7, 3]],
  [1, [1, 3], [0, 1]],
  [5, [0, 0], [0, 0]],
  [5, [], []],
])('divides %d by %j', (amount, weights, parts) =>
  expect(divide(cents(amount), weights.map(cents))).toEqual(parts),
);

it('divides exactly and never off by a cent or more from the fair part', () =>
  fc.assert(
    fc.property(amounts, fc.array(amounts, { minLength: 1, maxLength: 8 }), (amount, weights) => {
      const parts = divide(amount, weights);
      const whole = sumCents(weights);
      expect(sumCents(parts)).toBe(whole === 0 ? 0 : amount);
      parts.forEach((part, i) => {
        const off = BigInt(part) * BigInt(whole) - BigInt(amount) * BigInt(weights[i]!);
        expect(off < BigInt(whole || 1) && -off < BigInt(whole || 1)).toBe(true);
      });
    }),
  ));

it('never rounds upward', () =>
  fc.assert(
    fc.property(
      amounts,
      fc.integer({ min: 0, max: 10_000 }),
      fc.constantFrom(100, 1_000, 10_000),
      (amount, rate, unit) => {
        expect(BigInt(shareOf(amount, rate)) * 10_000n <= BigInt(amount) * BigInt(rate)).toBe(true);
        const rounded = roundDown(amount, cents(unit));
        expect([rounded <= amount, amount - rounded < unit, rounded % unit]).toEqual([true, true, 0]);
      },
    ),
  ));
