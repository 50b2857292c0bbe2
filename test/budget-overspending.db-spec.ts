import { randomUUID } from 'node:crypto';
import { DomainError } from '@libs/errors';
import { commitmentEntries, type EnvelopeKind, type NewEntry, type Shortfall } from '../src/budget';
import { type Booker, createUnguarded, mistakenBooker, mistakes, productBooker } from './budget-bookers';
import { aBudget, anAllocation, anAward, aRow, type Ledger, openLedger } from './budget-ledger';
import { asOwner } from './support/database';

const CONNECTIONS = 50;
let ledger: Ledger;

beforeAll(async () => {
  ledger = await openLedger({ poolSize: CONNECTIONS });
  await createUnguarded(ledger.name);
});
afterAll(() => ledger.close());

const LIMIT = 1000;
const amounts = Array.from({ length: 64 }, (_, i) => 10 + ((i * 7) % 40));

/** The check: many approve at once, more than there is; is more spent than the limit in one of the runs? */
async function overspends(booker: Booker, runs: number): Promise<boolean> {
  for (let run = 0; run < runs; run += 1) {
    await booker.open(LIMIT);
    await Promise.allSettled(amounts.map((amount) => booker.approve(amount)));
    if ((await booker.spent()) > LIMIT) return true;
  }
  return false;
}

describe('the check', () => {
  it.each(Object.entries(mistakes))('catches a booker that %s', async (_, mistake) => {
    expect(await overspends(mistakenBooker(ledger.dataSource, mistake), 30)).toBe(true);
  });

  it('does not catch the product', async () => {
    expect(await overspends(productBooker(ledger), 10)).toBe(false);
    expect((await ledger.reconcile()).difference).toBe(0);
  });
});

/** The check: an approval whose answer was lost is sent again, twice at once; is it booked more than once? */
async function booksAgain(booker: Booker): Promise<boolean> {
  await booker.open(LIMIT);
  const key = randomUUID();
  await booker.approve(10, key);
  await Promise.all([booker.approve(10, key), booker.approve(10, key)]);
  return (await booker.spent()) > 10;
}

describe('the check of retries', () => {
  it('catches a booker without keys', async () => {
    const [mistake] = Object.values(mistakes);
    expect(await booksAgain(mistakenBooker(ledger.dataSource, mistake!))).toBe(true);
  });

  it('does not catch the product', async () => expect(await booksAgain(productBooker(ledger))).toBe(false));
});

const book = (entries: readonly NewEntry[]) =>
  ledger.book(entries).then(
    () => 'booked' as const,
    (error: unknown) => error,
  );

const missing = (refusals: readonly unknown[]): string[] =>
  refusals.flatMap((error) => {
    if (!(error instanceof DomainError) || error.code !== 'overdrawn') throw error;
    return (error.details.facts?.shortfalls as Shortfall[]).map(
      ({ envelope, missing }) => `${envelope}: ${missing}`,
    );
  });

describe('fifty approvals at once', () => {
  const cases: [EnvelopeKind, string][] = [
    ['ceiling', 'Programmrahmen'],
    ['cash', 'Ausgaben 2020, investiv'],
    ['authorisation', 'Verpflichtungsermächtigung 2020 für 2021, investiv'],
    ['category', 'Obergrenze für Fördergegenstand c'],
  ];

  it.each(cases)('take what fits under the %s and are told what is missing', async (short, label) => {
    const programme = await ledger.programme();
    const limit = (kind: EnvelopeKind) => anAllocation(programme, kind, kind === short ? 107 : 1_000_000);
    await ledger.book(cases.map(([kind]) => limit(kind)));
    const rows = [aRow(10, { category: 'c' }), aRow(10, { category: 'c', dueYear: 2021 })];
    const share = short === 'ceiling' || short === 'category' ? 20 : 10;

    const results = await Promise.all(
      Array.from({ length: CONNECTIONS }, () => book(commitmentEntries(anAward(programme, rows)))),
    );

    const refused = results.filter((result) => result !== 'booked');
    const fits = Math.floor(107 / share);
    expect(CONNECTIONS - refused.length).toBe(fits);
    expect(new Set(missing(refused))).toEqual(new Set([`${label}: ${share - (107 - fits * share)}`]));
    expect((await ledger.overview(programme)).ceiling?.committed).toBe(fits * 20);
    expect((await ledger.reconcile()).difference).toBe(0);
  });

  it('give the last cent to one', async () => {
    const programme = await ledger.programme();
    await ledger.book(aBudget(programme, 100, 1, 100));
    const results = await Promise.all(
      Array.from({ length: CONNECTIONS }, () => book(commitmentEntries(anAward(programme, [aRow(1)])))),
    );
    expect(results.filter((result) => result === 'booked')).toHaveLength(1);
    expect((await ledger.overview(programme)).cash[0]).toMatchObject({ committed: 1, available: 0 });
  });

  it('open an envelope once', async () => {
    const programme = await ledger.programme();
    await Promise.all(
      Array.from({ length: CONNECTIONS }, () => ledger.book(aBudget(programme, 3, 2, 1).reverse())),
    );
    expect((await ledger.overview(programme)).ceiling?.limit).toBe(3 * CONNECTIONS);
    expect((await ledger.reconcile()).difference).toBe(0);
  });
});

describe('bookings that meet', () => {
  it('never wait for each other in a circle: programmes, years and keys in opposite orders', async () => {
    const [one, other] = [await ledger.programme(), await ledger.programme()];
    for (const programme of [one, other]) await ledger.book(aBudget(programme, 1e9, 1e9, 1e9));
    const entries = [one, other].flatMap((programme) =>
      commitmentEntries(anAward(programme, [aRow(1), aRow(1, { dueYear: 2021 })])),
    );
    const round = (n: number) => {
      const keyed = entries.map((entry) => ({
        ...entry,
        idempotencyKey: `${entry.idempotencyKey}/${n >> 1}`,
      }));
      // Past the unit of work, which would try a deadlock again and so hide it.
      return ledger.dataSource.transaction((tx) => ledger.budget.book(tx, n % 2 ? keyed.reverse() : keyed));
    };
    await Promise.all(Array.from({ length: 400 }, (_, n) => round(n)));
    expect((await ledger.overview(one)).ceiling?.committed).toBe(2 * 200);
    expect((await ledger.reconcile()).difference).toBe(0);
  });

  it('leave nothing behind when the connection dies in the middle', async () => {
    const programme = await ledger.programme();
    await ledger.book(aBudget(programme, 100, 100, 100));
    const entries = commitmentEntries(anAward(programme, [aRow(60)]));
    const killed = ledger.run(async (tx) => {
      await ledger.budget.book(tx, entries);
      const [{ pid }] = await tx.query<[{ pid: number }]>('SELECT pg_backend_pid() AS pid');
      await asOwner((client) => client.query('SELECT pg_terminate_backend($1, 5000)', [pid]), ledger.name);
      await tx.query('SELECT 1');
    });
    await expect(killed).rejects.toThrow();
    expect((await ledger.overview(programme)).ceiling?.committed).toBe(0);
    await ledger.book(entries);
    expect((await ledger.overview(programme)).ceiling?.committed).toBe(60);
    expect((await ledger.reconcile()).difference).toBe(0);
  });
});
