import { APP_ROLE, openDataSource, UnitOfWork } from '@libs/db';
import { runCommand } from '@libs/cli';
import { systemActor } from '@libs/permissions';
import type { DataSource } from 'typeorm';
import { loadBuiltInRegister } from '../src/municipalities';
import { peopleCommand } from '../src/people';
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

async function people(...args: string[]) {
  const lines: string[] = [];
  const code = await runCommand([peopleCommand], ['people', ...args], {
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
