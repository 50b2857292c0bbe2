import fc from 'fast-check';
import { classBounds, classOf } from './classes';
import { linear, ticks } from './scale';
import { spread } from './spread';
import { stacked } from './stacked';

const values = fc.nat({ max: 10 ** 12 });

it.each([
  [0, 5, 100, [0, 100]],
  [1, 5, 1, [0, 1]],
  [7, 5, 1, [0, 2, 4, 6, 8]],
  [650_000_000, 5, 100, [0, 150_000_000, 300_000_000, 450_000_000, 600_000_000, 750_000_000]],
])('divides 0 to %i into %i parts', (max, count, least, at) => expect(ticks(max, count, least)).toEqual(at));

it('has whole steps up to the top and not many of them', () =>
  fc.assert(
    fc.property(values, fc.constantFrom(1, 100), (max, least) => {
      const at = ticks(max, 5, least);
      expect(at.at(-1)).toBeGreaterThanOrEqual(max);
      expect(at.length).toBeLessThanOrEqual(6);
      for (const value of at) expect(value % least).toBe(0);
    }),
  ));

it('stacks parts to the height of their sum, each on the one below', () =>
  fc.assert(
    fc.property(fc.array(values, { maxLength: 8 }), (amounts) => {
      const sum = amounts.reduce((all, value) => all + value, 0);
      const scale = linear(Math.max(sum, 1), 260);
      let top = 0;
      for (const { from, height, part } of stacked(
        amounts.map((value) => ({ value })),
        scale,
      )) {
        expect(from).toBeCloseTo(top, 6);
        expect(height).toBeCloseTo(scale(part.value), 6);
        top = from + height;
      }
      expect(top).toBeCloseTo(scale(sum), 6);
    }),
  ));

it('does not draw below zero', () =>
  expect(() => stacked([{ value: -1 }], linear(1, 1))).toThrow(RangeError));

it.each([
  [null, null],
  [0, null],
  [1, 0],
  [99, 0],
  [100, 1],
  [500, 4],
])('puts %p into class %p', (value, index) => expect(classOf(value, [0, 100, 200, 300, 400])).toBe(index));

it('has at most five classes, and one for every value', () =>
  fc.assert(
    fc.property(values, fc.nat(), (max, value) => {
      const bounds = classBounds(max, 1);
      expect(bounds.length).toBeLessThanOrEqual(5);
      expect(classOf(value + 1, bounds)).toBeGreaterThanOrEqual(0);
    }),
  ));

it.each([
  [1, [1]],
  [3, [1, 2, 3]],
  [5, [1, 2, 3, 4, 5]],
  [8, [0, 2, 4, 6]],
])('divides counts up to %p at %p', (max, bounds) => expect(classBounds(max, 1)).toEqual(bounds));

it.each([
  [
    [50, 50],
    [50, 68],
  ],
  [
    [100, 99],
    [100, 82],
  ],
  [
    [20, 60],
    [20, 60],
  ],
])('moves %j apart to %j', (heights, apart) =>
  expect(spread(heights, 18, { top: 0, bottom: 100 })).toEqual(apart),
);
