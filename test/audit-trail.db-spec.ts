import { AuditKey, AuditSealer, CheckpointLog, record, type Verdict, verifyTrail } from '@libs/audit-chain';
import { APP_ROLE, openDataSource, UnitOfWork } from '@libs/db';
import { type Actor, systemActor } from '@libs/permissions';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { readFile, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import { auditCommand } from '../src/audit';
import { asOwner, cloneDatabase, type TestDatabase } from './support/database';

const NOW = new Date('2020-02-10T08:30:00Z');

let database: TestDatabase;
let dataSource: DataSource;
let work: UnitOfWork;
let directory: string;
let key: AuditKey;
let log: CheckpointLog;
let sealer: AuditSealer;

beforeEach(async () => {
  database = await cloneDatabase();
  dataSource = await openDataSource({ url: database.url, role: APP_ROLE });
  work = new UnitOfWork(dataSource);
  directory = mkdtempSync(path.join(tmpdir(), 'audit-'));
  const keyFile = path.join(directory, 'keys', 'audit.pem');
  key = AuditKey.at(keyFile);
  log = CheckpointLog.beside(keyFile);
  sealer = new AuditSealer(work, key, log);
});
afterEach(async () => {
  await dataSource.destroy();
  await database.drop();
  rmSync(directory, { recursive: true });
});

const write = (subjectId: string): Promise<void> =>
  work.run(systemActor, (tx) =>
    record(tx, systemActor, NOW, 'test.written', { type: 'test', id: subjectId }, { amount: 1234567.89 }),
  );
const verify = (): Promise<Verdict> => work.run(systemActor, (tx) => verifyTrail(tx, key, log));

/** Three blocks of three entries, numbered 1 to 9. */
async function sealNine(): Promise<void> {
  for (const block of ['a', 'b', 'c']) {
    for (const entry of [1, 2, 3]) await write(`${block}${entry}`);
    await sealer.seal(NOW);
  }
}

/** What the owner of the database can do once the triggers are out of the way. */
const tamper = (...statements: string[]): Promise<void> =>
  asOwner(async (client) => {
    await client.query(`SET session_replication_role = replica`);
    for (const statement of statements) await client.query(statement);
  }, new URL(database.url).pathname.slice(1));

it('seals what was written and proves it', async () => {
  await sealNine();
  await write('later');
  expect(await verify()).toEqual({ entries: 9, blocks: 3, checkpoints: 3, waiting: 1, broken: undefined });
  expect(statSync(path.join(directory, 'keys', 'audit.pem')).mode & 0o777).toBe(0o600);
});

it('goes on with the chain after a restart, with the key that is there', async () => {
  await sealNine();
  const again = new AuditSealer(work, AuditKey.at(path.join(directory, 'keys', 'audit.pem')), log);
  await write('later');
  expect(await again.seal(NOW)).toBe(1);
  expect(await again.seal(NOW)).toBe(0);
  expect(await verify()).toMatchObject({ entries: 10, blocks: 4, checkpoints: 4, broken: undefined });
});

it('publishes a checkpoint that a crash kept inside', async () => {
  await sealNine();
  const published = await readFile(log.file, 'utf8');
  await truncate(log.file, published.length - 100);
  await sealer.seal(NOW);
  expect(await verify()).toMatchObject({ broken: undefined });
});

describe('finds', () => {
  beforeEach(sealNine);

  const rebuild = `
    DO $$ DECLARE seal record; hash bytea := decode(repeat('00', 32), 'hex'); BEGIN
      FOR seal IN SELECT s.position, e.* FROM audit_seal s JOIN audit_entry e ON e.id = s.entry_id ORDER BY 1 LOOP
        hash := sha256(hash || convert_to(jsonb_build_object('id', seal.id, 'xid', seal.xid::text,
          'at', to_char(seal.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'person', seal.person_id,
          'organisation', seal.organisation_id, 'event', seal.event,
          'subject', jsonb_build_array(seal.subject_type, seal.subject_id), 'data', seal.data)::text, 'UTF8'));
        UPDATE audit_seal SET hash = audit_chain.hash FROM (SELECT hash) audit_chain WHERE position = seal.position;
        UPDATE audit_block SET hash = audit_chain.hash FROM (SELECT hash) audit_chain WHERE last_position = seal.position;
        UPDATE audit_block SET previous_hash = audit_chain.hash FROM (SELECT hash) audit_chain
          WHERE number = (SELECT number + 1 FROM audit_block WHERE last_position = seal.position);
      END LOOP;
    END $$`;
  const changeFifth = `UPDATE audit_entry SET data = '{"amount": 1}' WHERE id = 5`;

  it.each([
    ['a changed field', [changeFifth], 'entry_changed', 5],
    [
      'a changed microsecond',
      [`UPDATE audit_entry SET at = at + interval '1 us' WHERE id = 2`],
      'entry_changed',
      2,
    ],
    [
      'a digit beyond exact numbers',
      [`UPDATE audit_entry SET data = '{"amount": 1234567.8900000000001}' WHERE id = 2`],
      'entry_changed',
      2,
    ],
    ['a deleted row', [`DELETE FROM audit_entry WHERE id = 4`], 'entry_missing', 4],
    [
      'a row deleted with its seal',
      [`DELETE FROM audit_seal WHERE entry_id = 4`, `DELETE FROM audit_entry WHERE id = 4`],
      'seal_missing',
      undefined,
    ],
    [
      'an inserted row',
      [
        `INSERT INTO audit_entry OVERRIDING SYSTEM VALUE
         SELECT 0, xid, at, person_id, organisation_id, event, subject_type, 'x', data FROM audit_entry WHERE id = 3`,
      ],
      'entry_inserted',
      0,
    ],
    [
      'a row inserted with a seal',
      [
        `UPDATE audit_seal SET position = position + 100 WHERE position > 3`,
        `UPDATE audit_seal SET position = position - 99 WHERE position > 100`,
        `INSERT INTO audit_entry OVERRIDING SYSTEM VALUE
         SELECT 0, xid, at, person_id, organisation_id, event, subject_type, 'x', data FROM audit_entry WHERE id = 3`,
        `INSERT INTO audit_seal SELECT 4, 0, hash FROM audit_seal WHERE position = 3`,
      ],
      'entry_changed',
      0,
    ],
    [
      'swapped rows',
      [`UPDATE audit_entry SET subject_id = CASE id WHEN 5 THEN 'b3' ELSE 'b2' END WHERE id IN (5, 6)`],
      'entry_changed',
      5,
    ],
    [
      'swapped places',
      [
        `UPDATE audit_seal SET entry_id = -5 WHERE entry_id = 5`,
        `UPDATE audit_seal SET entry_id = 5 WHERE entry_id = 6`,
        `UPDATE audit_seal SET entry_id = 6 WHERE entry_id = -5`,
      ],
      'entry_changed',
      6,
    ],
    [
      'a truncated tail',
      [
        `DELETE FROM audit_block WHERE number = 3`,
        `DELETE FROM audit_seal WHERE position > 6`,
        `DELETE FROM audit_entry WHERE id > 6`,
      ],
      'tail_missing',
      undefined,
    ],
    [
      'everything gone',
      [`DELETE FROM audit_block`, `DELETE FROM audit_seal`, `DELETE FROM audit_entry`],
      'tail_missing',
      undefined,
    ],
    ['a deleted block', [`DELETE FROM audit_block WHERE number = 2`], 'block_missing', 4],
    ['a last block deleted', [`DELETE FROM audit_block WHERE number = 3`], 'tail_missing', 7],
    ['a rebuilt chain', [changeFifth, rebuild], 'signature_wrong', 4],
    [
      'a chain rebuilt after deletion',
      [
        `DELETE FROM audit_seal WHERE entry_id = 9`,
        `DELETE FROM audit_entry WHERE id = 9`,
        `UPDATE audit_block SET last_position = 8 WHERE number = 3`,
        rebuild,
      ],
      'signature_wrong',
      7,
    ],
  ])('%s', async (_, statements, what, entryId) => {
    await tamper(...statements);
    expect((await verify()).broken).toMatchObject({ what, entryId });
  });

  it('a chain rebuilt and signed with the stolen key, by the checkpoints outside', async () => {
    await tamper(changeFifth, rebuild);
    for (const block of await dataSource.query(`SELECT last_position AS size, hash FROM audit_block`)) {
      const { signature } = key.sign(block);
      await tamper(
        `UPDATE audit_block SET signature = '\\x${signature.toString('hex')}' WHERE last_position = ${block.size}`,
      );
    }
    expect((await verify()).broken).toMatchObject({ what: 'checkpoint_differs', position: 6 });
  });

  it.each([
    [
      'a shortened checkpoint log',
      (text: string) => text.slice(0, text.indexOf('foerderwerk', 20)),
      'checkpoint_missing',
    ],
    ['a lost checkpoint log', () => '', 'checkpoint_missing'],
    ['a forged checkpoint', (text: string) => text.replace('\n9\n', '\n8\n'), 'checkpoint_forged'],
  ])('%s', async (_, change, what) => {
    await writeFile(log.file, change(await readFile(log.file, 'utf8')));
    expect((await verify()).broken).toMatchObject({ what });
  });

  it('a truncated tail before it seals over it', async () => {
    await tamper(`DELETE FROM audit_block WHERE number = 3`, `DELETE FROM audit_seal WHERE position > 6`);
    await expect(sealer.seal(NOW)).rejects.toThrow(/proves 9 entries/);
  });

  it('and the command names the first broken entry', async () => {
    const lines: string[] = [];
    const run = (): Promise<number> =>
      auditCommand(key, log).run(['verify'], {
        work,
        actor: systemActor,
        now: NOW,
        out: (line) => lines.push(line),
      });
    expect(await run()).toBe(0);
    await tamper(changeFifth);
    expect(await run()).toBe(1);
    expect(lines).toContain('Das Protokoll ist unversehrt: 9 Einträge in 3 Blöcken, 3 Prüfpunkte stimmen.');
    expect(lines).toContain('Das Protokoll ist NICHT unversehrt. Eintrag 5 wurde geändert oder vertauscht.');
  });
});

describe('an entry', () => {
  const applicant: Actor = {
    personId: '11111111-1111-4111-8111-111111111111',
    name: 'Mia Muster',
    roles: ['applicant_editor'],
    organisationId: '22222222-2222-4222-8222-222222222222',
    organisationName: 'Musterstadt',
  };

  it.each([
    'UPDATE audit_entry SET event = event',
    'DELETE FROM audit_entry',
    'TRUNCATE audit_entry, audit_seal, audit_block',
  ])('is refused %s, to the product and to the owner', async (statement) => {
    await write('a');
    await expect(work.run(systemActor, (tx) => tx.query(statement))).rejects.toThrow(/permission denied/);
    await expect(
      asOwner((client) => client.query(statement), new URL(database.url).pathname.slice(1)),
    ).rejects.toThrow(/never changed or removed/);
  });

  it('takes its place from PostgreSQL only', () =>
    expect(
      work.run(systemActor, (tx) =>
        tx.query(`INSERT INTO audit_entry (xid, at, person_id, event, subject_type, subject_id, data)
          VALUES ('1', now(), gen_random_uuid(), 'x', 'x', 'x', '{}')`),
      ),
    ).rejects.toThrow(/permission denied/));

  it('is written by an applicant in the own name, and not read', async () => {
    const subject = { type: 'case', id: '1' };
    await work.run(applicant, (tx) => record(tx, applicant, NOW, 'case.submitted', subject));
    await expect(
      work.run(applicant, (tx) => record(tx, systemActor, NOW, 'case.approved', subject)),
    ).rejects.toThrow(/row-level security/);
    await expect(work.run(applicant, (tx) => tx.query('SELECT * FROM audit_entry'))).rejects.toThrow(
      /permission denied/,
    );
  });

  it('goes with the change that failed', async () => {
    await expect(
      work.run(systemActor, async (tx) => {
        await record(tx, systemActor, NOW, 'case.approved', { type: 'case', id: '1' });
        throw new Error('no money');
      }),
    ).rejects.toThrow('no money');
    expect(await dataSource.query('SELECT 1 FROM audit_entry')).toEqual([]);
  });
});
