import { APP_ROLE, openDataSource, type Tx, UnitOfWork } from '@libs/db';
import { type Actor, systemActor } from '@libs/permissions';
import type { DataSource } from 'typeorm';
import { type NewPerson, PeopleService, personName, staffWith } from '../src/people';
import { Credentials } from '../src/people/credentials';
import { startSession } from '../src/people/sessions';
import { cloneDatabase, type TestDatabase } from './support/database';
import { anOrganisation, aPerson, PASSWORD } from './support/people';

const NOW = new Date('2020-02-10T07:30:00Z');

let database: TestDatabase;
let dataSource: DataSource;
let work: UnitOfWork;
let people: PeopleService;
let organisationId: string;

beforeAll(async () => {
  database = await cloneDatabase();
  dataSource = await openDataSource({ url: database.url, role: APP_ROLE });
  work = new UnitOfWork(dataSource);
  people = new PeopleService(work, new Credentials(work));
  organisationId = await inProduct((tx) => anOrganisation(tx));
});
afterAll(async () => {
  await dataSource?.destroy();
  await database?.drop();
});

const inProduct = <T>(step: (tx: Tx) => Promise<T>): Promise<T> => work.run(systemActor, step);
const add = (person: Partial<NewPerson>) => inProduct((tx) => people.createPerson(tx, NOW, aPerson(person)));
let count = 0;
const email = () => `person${(count += 1)}@staat.example`;

describe('a new account', () => {
  it('holds the address in small letters and the password as argon2id only', async () => {
    const id = await add({ email: ' Klara.GROSS@Staat.example ', name: ' Klara Groß ', password: PASSWORD });
    const [person] = await inProduct((tx) => tx.query('SELECT * FROM person WHERE id = $1', [id]));
    expect(person).toMatchObject({ email: 'klara.gross@staat.example', name: 'Klara Groß', demo: false });
    expect(person.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('is in the audit trail', async () => {
    const id = await add({ email: email() });
    const sql = `SELECT data FROM audit_entry WHERE event = 'person.created' AND subject_id = $1`;
    expect(await inProduct((tx) => tx.query(sql, [id]))).toEqual([{ data: { roles: ['caseworker'] } }]);
  });

  it.each([
    ['an address without a place', { email: 'klara' }, 'email'],
    ['no name', { name: ' ' }, 'name'],
    ['no role', { roles: [] }, 'roles'],
    ['roles of both sides', { roles: ['caseworker', 'applicant_editor'] }, 'roles'],
    ['an applicant without an organisation', { roles: ['applicant_editor'] }, 'roles'],
    ['a short password', { password: 'kurz' }, 'password'],
  ] as const)('is refused with %s', (_, person, field) =>
    expect(add({ email: email(), ...person })).rejects.toMatchObject({
      code: 'invalid_input',
      details: { fields: { [field]: expect.any(String) } },
    }),
  );

  it('is refused for an address that has one, also when both come at once', async () => {
    const twin = email();
    const results = await Promise.allSettled([add({ email: twin }), add({ email: twin.toUpperCase() })]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(add({ email: twin })).rejects.toMatchObject({
      details: { fields: { email: expect.any(String) } },
    });
  });
});

describe('the database', () => {
  const give = (person: string, role: string) =>
    inProduct((tx) => tx.query('INSERT INTO person_role (person_id, role) VALUES ($1, $2)', [person, role]));

  it('refuses staff the roles of applicants', async () =>
    expect(give(await add({ email: email() }), 'applicant_editor')).rejects.toThrow(
      'person_role_of_own_side',
    ));

  it('refuses applicants the roles of staff', async () => {
    const applicant = await add({ email: email(), roles: ['applicant_editor'], organisationId });
    await expect(give(applicant, 'budget_officer')).rejects.toThrow('person_role_of_own_side');
  });

  it('lets nobody with roles change sides', async () => {
    const id = await add({ email: email() });
    const sql = 'UPDATE person SET organisation_id = $2 WHERE id = $1';
    await expect(inProduct((tx) => tx.query(sql, [id, organisationId]))).rejects.toThrow(
      'person_role_of_own_side',
    );
  });

  it.each(['SELECT * FROM session', 'SELECT password_hash FROM person', 'SELECT * FROM sign_in_failure'])(
    'keeps accounts from applicants: %s',
    (sql) => {
      const actor: Actor = { ...systemActor, roles: ['applicant_editor'], organisationId };
      return expect(work.run(actor, (tx) => tx.query(sql))).rejects.toThrow(/permission denied/);
    },
  );
});

describe('questions of other modules', () => {
  it('names a person, also to applicants', async () => {
    const id = await add({ email: email(), name: 'Nora Name' });
    const actor: Actor = { ...systemActor, roles: ['applicant_editor'], organisationId };
    expect(await work.run(actor, (tx) => personName(tx, id))).toBe('Nora Name');
    await expect(inProduct((tx) => personName(tx, systemActor.personId))).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('lists who holds a role and can still sign in, by name', async () => {
    await add({ email: email(), name: 'Zoe Kasse', roles: ['budget_officer', 'head'] });
    await add({ email: email(), name: 'Anton Kasse', roles: ['budget_officer'] });
    const gone = await add({ email: email(), name: 'Max Kasse', roles: ['budget_officer'] });
    await inProduct((tx) => people.disable(tx, systemActor, NOW, gone));
    const officers = await inProduct((tx) => staffWith(tx, 'budget_officer'));
    expect(officers.map(({ name }) => name)).toEqual(['Anton Kasse', 'Zoe Kasse']);
  });
});

describe('a closed account', () => {
  const close = (id: string) => inProduct((tx) => people.disable(tx, systemActor, NOW, id));

  it('has no sessions any more', async () => {
    const [id, other] = [await add({ email: email() }), await add({ email: email() })];
    const sessions = () => inProduct((tx) => tx.query('SELECT person_id FROM session'));
    for (const person of [id, id, other]) await inProduct((tx) => startSession(tx, NOW, person));
    await close(id);
    expect(await sessions()).toEqual([{ person_id: other }]);
  });

  it('cannot be closed again', async () => {
    const id = await add({ email: email() });
    await close(id);
    await expect(close(id)).rejects.toMatchObject({ code: 'not_found' });
  });
});
