import { randomUUID } from 'node:crypto';
import { cents } from '@libs/money';
import { Temporal } from 'temporal-polyfill';
import { commitmentEntries, entryKinds, type NewEntry, reservationEntries } from '../src/budget';
import { aBudget, anAllocation, anAward, aRow, type Ledger, occasion, openLedger } from './budget-ledger';
import { asOwner } from './support/database';

let ledger: Ledger;
let programme: string;

beforeAll(async () => {
  ledger = await openLedger();
});
afterAll(() => ledger.close());
beforeEach(async () => {
  programme = await ledger.programme();
});
afterEach(async () => expect((await ledger.reconcile()).difference).toBe(0));

const EXPIRES = Temporal.PlainDate.from('2020-04-30');

/** The figures of an overview as "limit/reserved/committed" by label. */
async function figures(): Promise<Record<string, string>> {
  const { ceiling, cash, authorisations, categories } = await ledger.overview(programme);
  const rows = [...(ceiling ? [ceiling] : []), ...cash, ...authorisations, ...categories];
  return Object.fromEntries(rows.map((row) => [row.label, `${row.limit}/${row.reserved}/${row.committed}`]));
}

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'booked',
    (error: unknown) => error,
  );

describe('a booking', () => {
  it('moves the ceiling and the year or the authorisation it falls under', async () => {
    await ledger.book(aBudget(programme, 1000, 500, 400));
    await ledger.book(commitmentEntries(anAward(programme, [aRow(100), aRow(30, { dueYear: 2021 })])));
    expect(await figures()).toEqual({
      Programmrahmen: '1000/0/130',
      'Ausgaben 2020, investiv': '500/0/100',
      'Verpflichtungsermächtigung 2020 für 2021, investiv': '400/0/30',
    });
  });

  it('weighs on the year in which it falls due, from the day on which that year has an appropriation', async () => {
    await ledger.book(aBudget(programme, 1000, 500, 400));
    const later = (amount: number) => anAward(programme, [aRow(amount, { dueYear: 2021 })]);
    await ledger.book(commitmentEntries(later(30)));
    const appropriation = (amount: number) => ({
      ...anAllocation(programme, 'cash', amount, { title: 'investive' }),
      budgetYear: 2021,
      dueYear: 2021,
    });
    await expect(ledger.book([appropriation(29)])).rejects.toMatchObject({ code: 'overdrawn' });
    await ledger.book([appropriation(50)]);
    expect(await figures()).toMatchObject({ 'Ausgaben 2021, investiv': '50/0/30' });
    await expect(ledger.book(commitmentEntries(later(21)))).rejects.toMatchObject({
      details: { facts: { shortfalls: [{ envelope: 'Ausgaben 2021, investiv', missing: 1 }] } },
    });
    await ledger.book(commitmentEntries(later(20)));
    expect(await figures()).toMatchObject({ 'Ausgaben 2021, investiv': '50/0/50' });
  });

  it('says what is missing where, and books nothing', async () => {
    await ledger.book(aBudget(programme, 1_000_000, 500, 400));
    const award = anAward(programme, [aRow(10), aRow(1_234_967, { dueYear: 2021 })]);
    await expect(refusal(ledger.book(commitmentEntries(award)))).resolves.toMatchObject({
      code: 'overdrawn',
      message:
        'Es fehlen 2.349,77\u00a0€ in: Programmrahmen; ' +
        '12.345,67\u00a0€ in: Verpflichtungsermächtigung 2020 für 2021, investiv.',
      details: {
        facts: {
          shortfalls: [
            { envelope: 'Programmrahmen', missing: 234_977 },
            { envelope: 'Verpflichtungsermächtigung 2020 für 2021, investiv', missing: 1_234_567 },
          ],
        },
      },
    });
    expect(await figures()).toMatchObject({
      Programmrahmen: '1000000/0/0',
      'Ausgaben 2020, investiv': '500/0/0',
    });
  });

  it('names an envelope that was never allocated', async () => {
    await ledger.book(aBudget(programme, 1000, 500, 400));
    const award = anAward(programme, [aRow(5, { dueYear: 2024, title: 'consumptive' })]);
    await expect(refusal(ledger.book(commitmentEntries(award)))).resolves.toMatchObject({
      message:
        'Es fehlen 0,05\u00a0€ in: Verpflichtungsermächtigung 2020 für 2024, konsumtiv (nichts zugewiesen).',
    });
  });

  it('leaves nothing of the transaction behind, even when the refusal is swallowed', async () => {
    await ledger.book(aBudget(programme, 1000, 10, 400));
    const swallowed = ledger.run(async (tx) => {
      await ledger.budget.book(tx, [anAllocation(programme, 'cash', 5)]);
      await refusal(ledger.budget.commit(tx, anAward(programme, [aRow(16)])));
      await ledger.budget.commit(tx, anAward(programme, [aRow(1)]));
    });
    await expect(swallowed).rejects.toThrow(/current transaction is aborted/);
    expect(await figures()).toMatchObject({ 'Ausgaben 2020, investiv': '10/0/0' });
  });

  it('counts a category cap from the first cent, also when the cap comes later', async () => {
    await ledger.book(aBudget(programme, 1000, 500, 400));
    const inCategory = (amount: number) =>
      commitmentEntries(anAward(programme, [aRow(amount, { category: 'c' })]));
    await ledger.book(inCategory(100));
    await expect(refusal(ledger.book([anAllocation(programme, 'category', 99)]))).resolves.toMatchObject({
      message: 'Es fehlen 0,01\u00a0€ in: Obergrenze für Fördergegenstand c.',
    });
    await ledger.book([anAllocation(programme, 'category', 150)]);
    expect(await figures()).toMatchObject({ 'Obergrenze für Fördergegenstand c': '150/0/100' });
    await expect(refusal(ledger.book(inCategory(51)))).resolves.toMatchObject({ code: 'overdrawn' });
    await ledger.book(inCategory(50));
  });

  it('takes back what a case has, never more', async () => {
    await ledger.book(aBudget(programme, 1000, 500, 400));
    const award = anAward(programme, [aRow(100)]);
    await ledger.book(commitmentEntries(award));
    await ledger.book(commitmentEntries(anAward(programme, [aRow(100)])));
    const takeBack = (amount: number) =>
      ledger.run((tx) =>
        ledger.budget.decommit(tx, { ...award, rows: [aRow(amount)], keyPrefix: randomUUID() }),
      );
    await takeBack(40);
    await expect(takeBack(61)).rejects.toMatchObject({
      details: { facts: { constraint: 'budget_entry_case_holds_enough' } },
    });
    await takeBack(60);
    expect(await figures()).toMatchObject({ 'Ausgaben 2020, investiv': '500/0/100' });
  });
});

describe('a key', () => {
  const award = () => commitmentEntries(anAward(programme, [aRow(60), aRow(20, { dueYear: 2021 })]));

  beforeEach(() => ledger.book(aBudget(programme, 100, 100, 100)));

  it('books once, however often it is sent', async () => {
    const entries = award();
    expect(await ledger.book(entries)).toEqual(entries);
    expect(await ledger.book(entries.map((entry) => ({ ...entry, madeOn: new Date('2020-03-03') })))).toEqual(
      [],
    );
    expect(await ledger.book([...entries, ...entries])).toEqual([]);
    expect(await figures()).toMatchObject({ Programmrahmen: '100/0/80' });
  });

  it('books once when it is sent at the same time', async () => {
    const entries = award();
    const booked = await Promise.all(Array.from({ length: 10 }, () => ledger.book(entries)));
    expect(booked.flat()).toHaveLength(entries.length);
    expect(await figures()).toMatchObject({ Programmrahmen: '100/0/80' });
  });

  it.each<[string, Partial<NewEntry>]>([
    ['amount', { amount: cents(59) }],
    ['year', { dueYear: 2021 }],
    ['title', { title: 'consumptive' }],
    ['case', { caseId: randomUUID() }],
  ])('refuses another %s', async (_, other) => {
    const entries = award();
    await ledger.book(entries);
    const changed = entries.map((entry, index) =>
      index === 0 ? { ...entry, ...other } : entry,
    ) as NewEntry[];
    await expect(refusal(ledger.book(changed))).resolves.toMatchObject({ code: 'stale' });
  });
});

describe('a reservation', () => {
  beforeEach(() => ledger.book(aBudget(programme, 100, 100, 100)));

  it('does not stand in the way of its own commitment', async () => {
    const award = anAward(programme, [aRow(100)]);
    await ledger.run((tx) => ledger.budget.reserve(tx, award, EXPIRES));
    expect(await figures()).toMatchObject({ Programmrahmen: '100/100/0' });
    await ledger.run((tx) => ledger.budget.commit(tx, award));
    expect(await figures()).toMatchObject({
      Programmrahmen: '100/0/100',
      'Ausgaben 2020, investiv': '100/0/100',
    });
  });

  it('is given back in the year it was made, when the next year commits', async () => {
    const next = { budgetYear: 2021, dueYear: 2021 };
    await ledger.book([anAllocation(programme, 'cash', 100, next)]);
    const award = anAward(programme, [aRow(60)]);
    await ledger.book(reservationEntries(award, EXPIRES));
    const later = { ...award, budgetYear: 2021, rows: [aRow(60, { dueYear: 2021 })] };
    await ledger.run((tx) => ledger.budget.commit(tx, later));
    expect(await figures()).toMatchObject({
      'Ausgaben 2020, investiv': '100/0/0',
      'Ausgaben 2021, investiv': '100/0/60',
    });
  });

  it('keeps others out until it is given back', async () => {
    const mine = anAward(programme, [aRow(100)]);
    const other = commitmentEntries(anAward(programme, [aRow(1)]));
    await ledger.book(reservationEntries(mine, EXPIRES));
    await expect(refusal(ledger.book(other))).resolves.toMatchObject({ code: 'overdrawn' });
    await ledger.run((tx) => ledger.budget.release(tx, mine.caseId, occasion));
    await ledger.book(other);
    expect(await ledger.run((tx) => ledger.budget.openReservations(tx, mine.caseId))).toEqual([]);
  });

  it.each([
    ['2020-04-30', 0],
    ['2020-05-01', 1],
    ['2020-07-01', 1],
  ])('on %s has expired %i times', async (today, times) => {
    const award = anAward(programme, [aRow(100)]);
    await ledger.book(reservationEntries(award, EXPIRES));
    const released = await ledger.run((tx) =>
      ledger.budget.releaseExpired(tx, Temporal.PlainDate.from(today), {
        ...occasion,
        reason: 'Fristablauf',
      }),
    );
    expect(released.filter((entry) => entry.caseId === award.caseId)).toHaveLength(times);
    expect(await figures()).toMatchObject({ Programmrahmen: `100/${100 - 100 * times}/0` });
  });

  it('expires once, when two nightly runs and an approval meet', async () => {
    const award = anAward(programme, [aRow(100)]);
    await ledger.book(reservationEntries(award, EXPIRES));
    const expire = () =>
      ledger.run((tx) => ledger.budget.releaseExpired(tx, Temporal.PlainDate.from('2020-06-01'), occasion));
    await Promise.all([expire(), ledger.run((tx) => ledger.budget.commit(tx, award)), expire()]);
    expect(await figures()).toMatchObject({ Programmrahmen: '100/0/100' });
  });
});

describe('the views', () => {
  beforeEach(() =>
    ledger.book([
      ...aBudget(programme, 1000, 500, 400),
      anAllocation(programme, 'cash', 200, { title: 'consumptive' }),
      anAllocation(programme, 'category', 300),
    ]),
  );

  it('add up the titles of a year', async () => {
    await ledger.book(commitmentEntries(anAward(programme, [aRow(100), aRow(50, { title: 'consumptive' })])));
    await ledger.book(reservationEntries(anAward(programme, [aRow(7)]), EXPIRES));
    expect((await ledger.overview(programme)).years).toMatchObject([
      { budgetYear: 2020, limit: 700, reserved: 7, committed: 150, available: 543 },
    ]);
  });

  it('tell a forged balance to the cent', async () => {
    const forge = (by: number) =>
      asOwner(
        (client) =>
          client.query('UPDATE envelope SET committed_cents = committed_cents + $1 WHERE programme_id = $2', [
            by,
            programme,
          ]),
        ledger.name,
      );
    await forge(1);
    const { difference, rows } = await ledger.reconcile();
    expect([difference, rows.filter((row) => row.difference > 0).length]).toEqual([5, 5]);
    await forge(-1);
  });
});

it('knows the same kinds of entry in code and in the database', async () => {
  const rows: { kind: string }[] = await ledger.dataSource.query('SELECT kind FROM entry_kind');
  expect(rows.map(({ kind }) => kind).sort()).toEqual(Object.keys(entryKinds).sort());
});
