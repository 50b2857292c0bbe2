import { AuditKey, AuditSealer, CheckpointLog, record, verifyTrail } from '@libs/audit-chain';
import { APP_ROLE, openDataSource, type Tx, UnitOfWork } from '@libs/db';
import { systemActor } from '@libs/permissions';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { cloneDatabase, type TestDatabase } from './support/database';

const NOW = new Date('2020-02-10T08:30:00Z');
const WRITERS = 16;
const ENTRIES_EACH = 40;
const TOTAL = WRITERS * ENTRIES_EACH;

let database: TestDatabase;
let dataSource: DataSource;
let work: UnitOfWork;
let directory: string;

beforeEach(async () => {
  database = await cloneDatabase();
  dataSource = await openDataSource({ url: database.url, role: APP_ROLE, poolSize: WRITERS + 3 });
  work = new UnitOfWork(dataSource);
  directory = mkdtempSync(path.join(tmpdir(), 'audit-'));
});
afterEach(async () => {
  await dataSource.destroy();
  await database.drop();
  rmSync(directory, { recursive: true });
});

const newSealer = (): { key: AuditKey; log: CheckpointLog; sealer: AuditSealer } => {
  const keyFile = path.join(directory, 'audit.pem');
  const key = AuditKey.at(keyFile);
  const log = CheckpointLog.beside(keyFile);
  return { key, log, sealer: new AuditSealer(work, key, log) };
};

/** Writers whose transactions stay open for 0 to 8 ms after the entry, so that numbers commit out of order. */
const writeInParallel = (): Promise<unknown> =>
  Promise.all(
    Array.from({ length: WRITERS }, async (_, writer) => {
      for (let i = 0; i < ENTRIES_EACH; i += 1)
        await work.run(systemActor, async (tx) => {
          await record(tx, systemActor, NOW, 'test.written', { type: 'test', id: `${writer}/${i}` });
          await sleep((writer * 5 + i * 3) % 9);
        });
    }),
  );

/** Runs `look` again and again while the writers write, and once more when they are done. */
async function whileWriting(look: () => Promise<unknown>): Promise<void> {
  let writing = true;
  const looking = (async () => {
    while (writing) await look();
  })();
  await writeInParallel();
  writing = false;
  await looking;
  await look();
}

it('misses none of the entries that 16 writers commit out of order, with two sealers at once', async () => {
  const { key, log, sealer } = newSealer();
  const other = newSealer().sealer;
  await whileWriting(() => Promise.all([sealer.seal(NOW), other.seal(NOW)]));
  const verdict = await work.run(systemActor, (tx) => verifyTrail(tx, key, log));
  expect(verdict).toMatchObject({ entries: TOTAL, waiting: 0, broken: undefined });
  expect(verdict.checkpoints).toBe(verdict.blocks);
  expect(verdict.blocks).toBeGreaterThan(5);
});

it('would miss some with a cursor on the number: the test has teeth', async () => {
  let last = 0;
  let seen = 0;
  const readOn = async (tx: Tx): Promise<void> => {
    const rows = await tx.query(`SELECT id FROM audit_entry WHERE id > $1 ORDER BY id`, [last]);
    last = rows.at(-1)?.id ?? last;
    seen += rows.length;
  };
  await whileWriting(() => work.run(systemActor, readOn));
  expect(seen).toBeLessThan(TOTAL);
});

it('seals more than a block holds in one go, and entries restored from another server', async () => {
  await dataSource.query(`INSERT INTO audit_entry (at, person_id, event, subject_type, subject_id, data)
    SELECT now(), gen_random_uuid(), 'test.written', 'test', i, '{}' FROM generate_series(1, 2500) i`);
  const { key, log, sealer } = newSealer();
  expect(await sealer.seal(NOW)).toBe(2500);
  const owner = await openDataSource({ url: database.url });
  await owner.query(`INSERT INTO audit_entry (xid, at, person_id, event, subject_type, subject_id, data)
    VALUES ('999999999999', now(), gen_random_uuid(), 'test.written', 'test', 'restored', '{}')`);
  await owner.destroy();
  expect(await newSealer().sealer.seal(NOW)).toBe(1);
  const verdict = await work.run(systemActor, (tx) => verifyTrail(tx, key, log));
  expect(verdict).toMatchObject({ entries: 2501, blocks: 4, broken: undefined });
});
