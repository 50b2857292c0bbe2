import { cents } from '@libs/money';
import fc from 'fast-check';
import { fitInOrder, type Need } from './fitting';

const nothing = { budgetYear: null, dueYear: null, title: null, category: null } as const;
const ceiling = (caseId: string, need: number, free: number): Need => ({
  ...nothing,
  kind: 'ceiling',
  caseId,
  need: cents(need),
  free: cents(free),
});
const cap = (caseId: string, category: string, need: number, free: number): Need => ({
  ...ceiling(caseId, need, free),
  kind: 'category',
  category,
});

it('passes over who is too large, and serves the next that fits', () => {
  const needs = [ceiling('a', 60, 100), ceiling('b', 50, 100), ceiling('c', 40, 100)];
  expect([...fitInOrder(['a', 'b', 'c'], needs)]).toEqual([
    ['a', []],
    ['b', [{ envelope: 'Programmrahmen', missing: 10 }]],
    ['c', []],
  ]);
});

it('takes nothing anywhere when one envelope is short', () => {
  const needs = [ceiling('a', 60, 100), cap('a', 'c', 60, 10), ceiling('b', 100, 100)];
  expect([...fitInOrder(['a', 'b'], needs)]).toEqual([
    ['a', [{ envelope: 'Obergrenze für Fördergegenstand c', missing: 50 }]],
    ['b', []],
  ]);
});

it('counts an overdrawn envelope as what it lacks', () =>
  expect(fitInOrder(['a'], [ceiling('a', 10, -5)]).get('a')).toEqual([
    { envelope: 'Programmrahmen', missing: 15 },
  ]));

const line = fc.record({
  free: fc.integer({ min: 0, max: 1000 }),
  caps: fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 2, maxLength: 2 }),
  asks: fc.array(fc.record({ amount: fc.integer({ min: 1, max: 500 }), item: fc.nat({ max: 1 }) }), {
    maxLength: 12,
  }),
});

it('never gives more than is free, passes over nobody who fits, and lets nobody be overtaken in their own right', () =>
  fc.assert(
    fc.property(line, ({ free, caps, asks }) => {
      const ids = asks.map((_, index) => String(index));
      const needs = asks.flatMap(({ amount, item }, index) => [
        ceiling(ids[index]!, amount, free),
        cap(ids[index]!, String(item), amount, caps[item]!),
      ]);
      const lacks = fitInOrder(ids, needs);
      const left = { free, caps: [...caps] };
      asks.forEach(({ amount, item }, index) => {
        const fits = amount <= left.free && amount <= left.caps[item]!;
        expect(lacks.get(ids[index]!)!.length === 0).toBe(fits);
        if (!fits) return;
        left.free -= amount;
        left.caps[item]! -= amount;
      });
      expect(Math.min(left.free, ...left.caps)).toBeGreaterThanOrEqual(0);
    }),
  ));

it('gives the first in line what it would get alone', () =>
  fc.assert(
    fc.property(line, ({ free, asks }) => {
      fc.pre(asks.length > 0);
      const needs = asks.map(({ amount }, index) => ceiling(String(index), amount, free));
      const first = fitInOrder(['0', ...asks.slice(1).map((_, index) => String(index + 1))], needs).get('0');
      expect(first).toEqual(fitInOrder(['0'], needs).get('0'));
    }),
  ));
