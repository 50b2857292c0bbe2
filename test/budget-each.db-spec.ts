import { commitmentEntries, type NewEntry, releaseEntries, reservationEntries } from '../src/budget';
import { Temporal } from 'temporal-polyfill';
import { aBudget, anAward, aRow, type Ledger, occasion, openLedger } from './budget-ledger';

let ledger: Ledger;
let programme: string;

beforeAll(async () => {
  ledger = await openLedger();
});
afterAll(() => ledger.close());
beforeEach(async () => {
  programme = await ledger.programme();
  await ledger.book(aBudget(programme, 1000, 100, 50));
});
afterEach(async () => expect((await ledger.reconcile()).difference).toBe(0));

const bookEach = (bookings: readonly (readonly NewEntry[])[]) =>
  ledger.run((tx) => ledger.budget.bookEach(tx, bookings));
const commitment = (amount: number, dueYear = 2020) =>
  commitmentEntries(anAward(programme, [aRow(amount, { dueYear })]));
const committed = async () => (await ledger.overview(programme)).ceiling?.committed;

it('decides in the order given, and a refused one stands in nobody’s way', async () => {
  const outcomes = await bookEach([60, 50, 40, 1].map((amount) => commitment(amount)));
  expect(outcomes).toEqual([
    { booked: true },
    { booked: false, shortfalls: [{ envelope: 'Ausgaben 2020, investiv', missing: 10 }] },
    { booked: true },
    { booked: false, shortfalls: [{ envelope: 'Ausgaben 2020, investiv', missing: 1 }] },
  ]);
  expect(await committed()).toBe(100);
});

it('refuses an award of several years whole', async () => {
  const both = commitmentEntries(anAward(programme, [aRow(10), aRow(51, { dueYear: 2021 })]));
  const [outcome, after] = await bookEach([both, commitment(100)]);
  expect(outcome).toEqual({
    booked: false,
    shortfalls: [{ envelope: 'Verpflichtungsermächtigung 2020 für 2021, investiv', missing: 1 }],
  });
  expect(after).toEqual({ booked: true });
});

it('names an envelope that was never allocated', async () =>
  expect(await bookEach([commitment(1, 2025)])).toMatchObject([
    {
      shortfalls: [
        { envelope: 'Verpflichtungsermächtigung 2020 für 2025, investiv (nichts zugewiesen)', missing: 1 },
      ],
    },
  ]));

it('counts what an earlier one gives back', async () => {
  const held = anAward(programme, [aRow(100)]);
  await ledger.book(reservationEntries(held, Temporal.PlainDate.from('2020-04-30')));
  const open = await ledger.run((tx) => ledger.budget.openReservations(tx, held.caseId));
  expect(await bookEach([commitment(1), releaseEntries(open, occasion), commitment(100)])).toMatchObject([
    { booked: false },
    { booked: true },
    { booked: true },
  ]);
});

it('books nothing twice, and tells another content', async () => {
  const bookings = [commitment(60), commitment(30)];
  await bookEach(bookings);
  expect(await bookEach([...bookings, commitment(10)])).toEqual(Array(3).fill({ booked: true }));
  expect(await committed()).toBe(100);
  const changed = bookings[0]!.map((entry) => ({ ...entry, amount: entry.amount + 1 })) as NewEntry[];
  await expect(bookEach([changed])).rejects.toMatchObject({ code: 'stale' });
});

it('answers nothing to nothing', async () => expect(await bookEach([])).toEqual([]));

it('does the same as one after the other, beside others who book', async () => {
  const lists = Array.from({ length: 6 }, (_, n) =>
    Array.from({ length: 8 }, (_, m) => commitment(1 + ((n * m) % 7))),
  );
  const outcomes = await Promise.all(lists.map(bookEach));
  const booked = lists.flatMap((list, n) => list.filter((_, m) => outcomes[n]![m]!.booked).flat());
  expect(await committed()).toBe(booked.reduce((sum, { amount }) => sum + amount, 0));
});
