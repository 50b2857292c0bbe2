import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { APP_ROLE, openDataSource, UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { systemActor } from '@libs/permissions';
import { BudgetService, BudgetViews, commitmentEntries, type Movement } from '../src/budget';
import { aBudget, anAward, aRow, openLedger } from './budget-ledger';
import { SafeServer } from './budget-server';
import { asOwner, ownerUrl } from './support/database';

const CRASHES = 5;
const CALLERS = 8;
/** What a caller books with one statement. */
const PER_BOOKING = 4;
const PLENTY = 1e12;
/** As long as it takes on a busy machine. */
const LONG = 60_000;

// A slow WAL writer changes nothing for who waits for the disk, and makes a loss likely for who does not.
const SETTINGS = ['wal_writer_delay=10s', 'wal_writer_flush_after=64MB'];

let server: SafeServer;
beforeAll(async () => {
  server = await SafeServer.start(SETTINGS);
}, LONG);
afterAll(() => server?.stop(), LONG);

/** A database with a programme of plenty: its name and the programme. */
async function aDatabase() {
  const ledger = await openLedger();
  const programme = await ledger.programme();
  await ledger.book(aBudget(programme, PLENTY, PLENTY, PLENTY));
  await ledger.dataSource.destroy();
  return { name: ledger.name, programme };
}
type Database = Awaited<ReturnType<typeof aDatabase>>;

/** The product's way into it, on the server as it runs now. */
async function open({ name }: Database) {
  const dataSource = await openDataSource({ url: ownerUrl(name), role: APP_ROLE, poolSize: CALLERS });
  const work = new UnitOfWork(dataSource);
  const [budget, views] = [new BudgetService(), new BudgetViews()];
  return {
    book: (entries: readonly Movement[]) => work.run(systemActor, (tx) => budget.book(tx, entries)),
    difference: async () => (await work.run(systemActor, (tx) => views.reconcile(tx))).difference,
    /** Those of the keys that the ledger does not know. */
    missing: async (keys: readonly string[]) =>
      (
        await dataSource.query<{ key: string }[]>(
          `SELECT key FROM unnest($1::text[]) key
            WHERE NOT EXISTS (SELECT FROM budget_entry WHERE idempotency_key = key)`,
          [keys],
        )
      ).map(({ key }) => key),
    close: () => dataSource.destroy(),
  };
}

const keysOf = (sent: readonly (readonly Movement[])[]) =>
  sent.flatMap((entries) => entries.map(({ idempotencyKey }) => idempotencyKey));

/** Books with several callers until the server crashes under them, and starts it again. */
async function crashUnderLoad(database: Database) {
  const { book, close } = await open(database);
  const [sent, acknowledged]: Movement[][][] = [[], []];
  const caller = async () => {
    for (;;) {
      const rows = Array.from({ length: PER_BOOKING }, () => aRow(randomInt(1, 1000)));
      const entries = commitmentEntries(anAward(database.programme, rows));
      sent!.push(entries);
      await book(entries);
      acknowledged!.push(entries);
    }
  };
  const load = Promise.allSettled(Array.from({ length: CALLERS }, caller));
  await pause(randomInt(300, 900));
  await server.crash();
  for (const { reason } of (await load) as PromiseRejectedResult[])
    if (reason instanceof DomainError) throw reason;
  await close();
  await server.recover();
  return { sent: sent!, acknowledged: acknowledged! };
}

describe('a server that crashes under load', () => {
  let database: Database;
  beforeAll(async () => {
    database = await aDatabase();
  }, LONG);

  it.each(Array.from({ length: CRASHES }, (_, crash) => crash + 1))(
    'keeps every booking that it acknowledged, and nothing half: crash %i',
    async () => {
      const { sent, acknowledged } = await crashUnderLoad(database);
      const { book, missing, difference, close } = await open(database);
      expect(acknowledged.length).toBeGreaterThan(0);
      expect(await missing(keysOf(acknowledged))).toEqual([]);
      expect((await missing(keysOf(sent))).length % PER_BOOKING).toBe(0);
      expect(await difference()).toBe(0);

      // Whoever got no answer asks again, and so does who got one: each booking is there once.
      const unanswered = sent.filter((entries) => !acknowledged.includes(entries));
      for (const entries of [...unanswered, ...acknowledged.slice(-CALLERS)]) await book(entries);
      expect(await missing(keysOf(sent))).toEqual([]);
      expect(await difference()).toBe(0);
      await close();
    },
    LONG,
  );
});

describe('the check of losses', () => {
  it(
    'sees one where the server answers before the disk has it',
    async () => {
      const database = await aDatabase();
      await asOwner((client) => client.query(`ALTER DATABASE ${database.name} SET synchronous_commit = off`));
      let lost = 0;
      for (let crash = 0; crash < CRASHES && lost === 0; crash += 1) {
        const { acknowledged } = await crashUnderLoad(database);
        const { missing, close } = await open(database);
        lost = (await missing(keysOf(acknowledged))).length;
        await close();
      }
      expect(lost).toBeGreaterThan(0);
    },
    LONG,
  );

  it('sees one that is made up', async () => {
    const { missing, close } = await open(await aDatabase());
    const key = randomUUID();
    expect(await missing([key])).toEqual([key]);
    await close();
  });
});
