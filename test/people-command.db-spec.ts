import { APP_ROLE, openDataSource, UnitOfWork } from '@libs/db';
import { runCommand } from '@libs/cli';
import { systemActor } from '@libs/permissions';
import type { DataSource } from 'typeorm';
import { loadBuiltInRegister } from '../src/municipalities';
import { peopleCommandReading } from '../src/people/people.command';
import { isPassword } from '../src/people/passwords';
import { startSession } from '../src/people/sessions';
import { countAttempt } from '../src/people/sign-in-failures';
import { cloneDatabase, type TestDatabase } from './support/database';

const now = new Date('2026-11-22T10:00:00+01:00');
let database: TestDatabase;
let dataSource: DataSource;
let work: UnitOfWork;

beforeAll(async () => {
  database = await cloneDatabase();
  dataSource = await openDataSource({ url: database.url, role: APP_ROLE });
  work = new UnitOfWork(dataSource);
  await work.run(systemActor, (tx) => loadBuiltInRegister(tx, now));
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const people = (...args: string[]) => peopleTyping('', ...args);

async function peopleTyping(typed: string, ...args: string[]) {
  const lines: string[] = [];
  const command = peopleCommandReading(() => Promise.resolve(typed));
  const code = await runCommand([command], ['people', ...args], {
    work,
    actor: systemActor,
    now,
    out: (line) => lines.push(line),
  });
  return { code, text: lines.join('\n') };
}

it('opens an account for staff and shows its password once', async () => {
  const { code, text } = await people(
    'add',
    '--email',
    'Sina@Amt.example',
    '--name',
    'Sina Sorgfalt',
    '--roles',
    'caseworker,approver',
  );
  expect(code).toBe(0);
  expect(text).toMatch(/Passwort .*: \S{20}$/);
  const [account] = await dataSource.query(
    `SELECT p.email, p.organisation_id, array_agg(r.role ORDER BY r.role) AS roles, p.password_hash LIKE '$argon2id$%' AS hashed
       FROM person p JOIN person_role r ON r.person_id = p.id GROUP BY p.id`,
  );
  expect(account).toEqual({
    email: 'sina@amt.example',
    organisation_id: null,
    roles: ['approver', 'caseworker'],
    hashed: true,
  });
});

it('opens an account for a municipality of the register', async () => {
  const args = [
    'add',
    '--email',
    'vera@kommune.example',
    '--name',
    'Vera Vorbild',
    '--roles',
    'applicant_signatory',
    '--ags',
    '16051000',
  ];
  expect((await people(...args)).code).toBe(0);
  const [account] = await dataSource.query(
    `SELECT o.name FROM person p JOIN organisation o ON o.id = p.organisation_id`,
  );
  expect(account).toEqual({ name: 'Erfurt' });
});

it.each([
  ['no options', ['add'], /Nötig sind/],
  ['an unknown role', ['add', '--email', 'a@b.example', '--name', 'A', '--roles', 'king'], /king/],
  [
    'an address that is none',
    ['add', '--email', 'ab', '--name', 'A', '--roles', 'caseworker'],
    /keine E-Mail-Adresse/,
  ],
  [
    'an applicant without a municipality',
    ['add', '--email', 'c@b.example', '--name', 'A', '--roles', 'applicant_editor'],
    /Organisation/,
  ],
  [
    'an unknown municipality',
    ['add', '--email', 'd@b.example', '--name', 'A', '--roles', 'applicant_editor', '--ags', '99999999'],
    /99999999/,
  ],
])('refuses %s and opens nothing', async (_, args, message) => {
  const before = await dataSource.query(`SELECT count(*) FROM person`);
  const { code, text } = await people(...args);
  expect(code).toBe(1);
  expect(text).toMatch(message);
  expect(await dataSource.query(`SELECT count(*) FROM person`)).toEqual(before);
});

describe('a lost password', () => {
  const EMAIL = 'sina@amt.example';
  const accountOf = async (email = EMAIL) =>
    (await dataSource.query(`SELECT id, password_hash AS hash FROM person WHERE email = $1`, [email]))[0];
  const sessions = async (id: string) =>
    (await dataSource.query(`SELECT FROM session WHERE person_id = $1`, [id])).length;

  it('is replaced by one that is shown once; every session ends, the trail tells it', async () => {
    const { id, hash } = await accountOf();
    const other = await accountOf('vera@kommune.example');
    for (const person of [id, id, other.id])
      await work.run(systemActor, (tx) => startSession(tx, now, person));
    const { code, text } = await people('password', 'Sina@Amt.example');
    expect(code).toBe(0);
    const [, password] = /Passwort .*: (\S{20})$/.exec(text)!;
    const account = await accountOf();
    expect(account.hash).not.toBe(hash);
    expect(await isPassword(account.hash, password!)).toBe(true);
    expect([await sessions(id), await sessions(other.id)]).toEqual([0, 1]);
    const entries = await dataSource.query(
      `SELECT subject_id, data FROM audit_entry WHERE event = 'person.password_reset'`,
    );
    expect(entries).toEqual([{ subject_id: id, data: {} }]);
  });

  it('is read from standard input and not shown', async () => {
    const { code, text } = await peopleTyping('Vier Wörter in Folge\n', 'password', EMAIL, '--stdin');
    expect(code).toBe(0);
    expect(text).not.toContain('Vier Wörter');
    expect(await isPassword((await accountOf()).hash, 'Vier Wörter in Folge')).toBe(true);
  });

  it('lifts the lock', async () => {
    const failures = () => dataSource.query(`SELECT FROM sign_in_failure`);
    await work.run(systemActor, (tx) => countAttempt(tx, now, EMAIL));
    expect(await failures()).toHaveLength(1);
    await people('password', EMAIL);
    expect(await failures()).toHaveLength(0);
  });

  it.each([
    ['an unknown address', ['password', 'niemand@amt.example'], '', /kein offenes Konto/],
    ['no address', ['password'], '', /genau eine E-Mail-Adresse/],
    ['two addresses', ['password', EMAIL, 'vera@kommune.example'], '', /genau eine E-Mail-Adresse/],
    ['a short password', ['password', EMAIL, '--stdin'], 'kurz', /zu kurz/],
    ['nothing typed', ['password', EMAIL, '--stdin'], '', /zu kurz/],
    ['an unknown verb', ['toString'], '', /add oder password/],
  ])('is not replaced for %s', async (_, args, typed, message) => {
    const before = await accountOf();
    const { code, text } = await peopleTyping(typed, ...args);
    expect(code).toBe(1);
    expect(text).toMatch(message);
    expect(await accountOf()).toEqual(before);
  });

  it('is not replaced for a closed account', async () => {
    await dataSource.query(`UPDATE person SET disabled_at = $1 WHERE email = $2`, [now, EMAIL]);
    const { code, text } = await people('password', EMAIL);
    expect([code, text]).toEqual([1, expect.stringContaining('kein offenes Konto')]);
  });
});
