import { cents, sumCents } from '@libs/money';
import fc from 'fast-check';
import { dueFrom, type Share, splitFaults } from './shares';

const share = (dueYear: number, amount: number, title: Share['title'] = 'investive'): Share => ({
  dueYear,
  title,
  amount: cents(amount),
});

it('moves what a past year was to pay into the budget year', () =>
  expect(dueFrom(2020, [share(2019, 5), share(2020, 7), share(2021, 1)])).toEqual([
    share(2020, 12),
    share(2021, 1),
  ]));

it('keeps titles apart and loses no cent', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.integer({ min: 2018, max: 2024 }),
          fc.integer({ min: 0, max: 10 ** 9 }),
          fc.constantFrom<Share['title']>('investive', 'consumptive'),
        ),
      ),
      (rows) => {
        const shares = rows.map(([year, amount, title]) => share(year, amount, title));
        const due = dueFrom(2020, shares);
        expect(sumCents(due.map((s) => s.amount))).toBe(sumCents(shares.map((s) => s.amount)));
        expect(due.every((s) => s.dueYear >= 2020)).toBe(true);
      },
    ),
  ));

it('refuses nothing at all and one cent too much', () => {
  expect(splitFaults([share(2020, 0)], cents(100))).toHaveProperty('form');
  expect(splitFaults([share(2020, 101)], cents(100)).form).toMatch(/höchstens 1,00/);
  expect(splitFaults([share(2020, 100)], cents(100))).toEqual({});
});
