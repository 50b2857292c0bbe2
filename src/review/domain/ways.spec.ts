import { cents } from '@libs/money';
import fc from 'fast-check';
import type { EnvelopeKind, EnvelopeRow, Reservation, Title } from '../../budget';
import type { Share } from './shares';
import { type Purse, waysFor } from './ways';

const row = (kind: EnvelopeKind, available: number, address: Partial<EnvelopeRow> = {}): EnvelopeRow =>
  ({
    ...{ id: 1, kind, budgetYear: null, dueYear: null, title: null, category: null, label: '' },
    ...address,
    available: cents(available),
  }) as EnvelopeRow;
const cash = (dueYear: number, available: number) =>
  row('cash', available, { budgetYear: dueYear, dueYear, title: 'investive' });
const later = (dueYear: number, available: number) =>
  row('authorisation', available, { budgetYear: 2020, dueYear, title: 'investive' });

const purse = (ceiling: number, now: number, next: number, held: readonly Reservation[] = []): Purse => ({
  budget: {
    ceiling: row('ceiling', ceiling),
    years: [],
    cash: [cash(2020, now), cash(2021, next)],
    authorisations: [later(2021, next)],
    categories: [],
  },
  budgetYear: 2020,
  item: 'c',
  unit: cents(1),
  held,
});
const share = (dueYear: number, amount: number, title: Title = 'investive'): Share => ({
  dueYear,
  title,
  amount: cents(amount),
});

it('needs no way out when all fits, to the cent', () =>
  expect(waysFor(purse(100, 100, 0), [share(2020, 100)])).toBeNull());

it('offers the largest part that fits, and the rest in a later year', () =>
  expect(waysFor(purse(100, 60, 50), [share(2020, 100)])).toEqual({
    wanted: 100,
    partial: [share(2020, 60)],
    shifted: [share(2020, 60), share(2021, 40)],
  }));

it('offers only what the directive leaves when it rounds down', () =>
  expect(waysFor({ ...purse(100_000, 6_050, 3_020), unit: cents(100) }, [share(2020, 10_000)])).toMatchObject(
    {
      partial: [share(2020, 6_000)],
      shifted: [share(2020, 6_050), share(2021, 2_950)],
    },
  ));

it('shifts what fits when not all of it does', () =>
  expect(waysFor(purse(100, 60, 30), [share(2020, 100)])!.shifted).toEqual([
    share(2020, 60),
    share(2021, 30),
  ]));

it('does not shift when the programme itself is short', () =>
  expect(waysFor(purse(60, 60, 50), [share(2020, 100)])).toEqual({
    wanted: 100,
    partial: [share(2020, 60)],
    shifted: null,
  }));

it('has no partial award where nothing is free', () =>
  expect(waysFor(purse(0, 0, 0), [share(2020, 100)])).toEqual({ wanted: 100, partial: null, shifted: null }));

it('counts what the case holds itself', () => {
  const held = { id: 7, programmeId: 'p', caseId: 'k', budgetYear: 2020, category: 'c', ...share(2020, 40) };
  expect(waysFor(purse(60, 60, 0, [held]), [share(2020, 100)])).toBeNull();
});

it('never offers more than was asked for, nor what does not fit', () => {
  const money = fc.integer({ min: 0, max: 10 ** 9 });
  fc.assert(
    fc.property(money, money, money, money, (ceiling, now, next, asked) => {
      const given = purse(ceiling, now, next);
      const ways = waysFor(given, [share(2020, asked + 1)]);
      for (const offer of [ways?.partial, ways?.shifted]) {
        if (!offer) continue;
        expect(offer.reduce((sum, { amount }) => sum + amount, 0)).toBeLessThanOrEqual(asked + 1);
        expect(waysFor(given, offer)).toBeNull();
      }
    }),
  );
});
