import { APP_ROLE, nextNumber, openDataSource, UnitOfWork } from '@libs/db';
import { systemActor, type Actor } from '@libs/permissions';
import type { DataSource } from 'typeorm';
import { cloneDatabase, type TestDatabase } from './support/database';

let database: TestDatabase;
let dataSource: DataSource;
let work: UnitOfWork;

beforeAll(async () => {
  database = await cloneDatabase();
  dataSource = await openDataSource({ url: database.url, role: APP_ROLE });
  work = new UnitOfWork(dataSource);
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const applicant: Actor = {
  personId: '11111111-1111-4111-8111-111111111111',
  name: 'Mia Muster',
  roles: ['applicant_editor'],
  organisationId: '22222222-2222-4222-8222-222222222222',
  organisationName: 'Musterstadt',
};

const whoAmI = `SELECT current_user AS role, app_person() AS person, app_organisation() AS organisation`;

it('tells PostgreSQL who acts', async () => {
  const [system] = await work.run(systemActor, (tx) => tx.query(whoAmI));
  expect(system).toEqual({ role: APP_ROLE, person: systemActor.personId, organisation: null });
  const [person] = await work.run(applicant, (tx) => tx.query(whoAmI));
  expect(person).toEqual({
    role: 'foerderwerk_applicant',
    person: applicant.personId,
    organisation: applicant.organisationId,
  });
});

it('forgets the actor with the transaction', async () => {
  await work.run(applicant, (tx) => tx.query('SELECT 1'));
  const [after] = await dataSource.query(whoAmI);
  expect(after).toEqual({ role: APP_ROLE, person: null, organisation: null });
});

it('gives numbers without gaps to parallel transactions, also when some roll back', async () => {
  const results = await Promise.allSettled(
    Array.from({ length: 40 }, (_, i) =>
      work.run(systemActor, async (tx) => {
        const number = await nextNumber(tx, 'test/2026');
        if (i % 4 === 0) throw new Error('rolled back');
        return number;
      }),
    ),
  );
  const numbers = results.flatMap((r) => (r.status === 'fulfilled' ? [r.value] : []));
  expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
});

it('does not let the product create tables', () =>
  expect(work.run(systemActor, (tx) => tx.query('CREATE TABLE own (id int)'))).rejects.toThrow(
    /permission denied/,
  ));
