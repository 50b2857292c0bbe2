import { record } from '@libs/audit-chain';
import { Clock } from '@libs/clock';
import { DbModule, UnitOfWork } from '@libs/db';
import { type Actor, systemActor } from '@libs/permissions';
import { Global, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type AuditFilter, AuditModule, auditTrail } from '../src/audit';
import { asOwner, cloneDatabase, type TestDatabase } from './support/database';

const at = (minute: number): Date => new Date(Date.UTC(2020, 1, 10, 8, minute));
const caseworker: Actor = {
  personId: '11111111-1111-4111-8111-111111111111',
  name: 'Bea Beispiel',
  roles: ['caseworker'],
  organisationId: null,
  organisationName: null,
};
const first = { type: 'case', id: 'first' };

@Global()
@Module({ providers: [{ provide: Clock, useValue: new Clock() }], exports: [Clock] })
class ClockModule {}

let database: TestDatabase;
let directory: string;
let app: INestApplicationContext;
let work: UnitOfWork;

beforeAll(async () => {
  database = await cloneDatabase();
  directory = mkdtempSync(path.join(tmpdir(), 'audit-'));
  await asOwner(
    (client) =>
      client.query(
        `INSERT INTO person (id, email, name, created_at) VALUES ($1, 'bea@example.org', $2, $3)`,
        [caseworker.personId, caseworker.name, at(0)],
      ),
    new URL(database.url).pathname.slice(1),
  );
  const Product = class {};
  Module({
    imports: [
      ClockModule,
      DbModule.forRoot({ url: database.url }),
      AuditModule.forRoot({ keyFile: path.join(directory, 'audit.pem') }),
    ],
  })(Product);
  app = await NestFactory.createApplicationContext(Product, { logger: false });
  work = app.get(UnitOfWork);
  await work.run(caseworker, (tx) => record(tx, caseworker, at(1), 'case.opened', first));
  await work.run(systemActor, (tx) => record(tx, systemActor, at(2), 'letter.rendered', first, { pages: 3 }));
  await work.run(caseworker, (tx) =>
    record(tx, caseworker, at(3), 'case.opened', { type: 'case', id: '100%' }),
  );
});
afterAll(async () => {
  await app.close();
  await database.drop();
  rmSync(directory, { recursive: true });
});

const trail = (filter: Partial<AuditFilter> = {}) =>
  work.run(caseworker, (tx) => auditTrail(tx, { limit: 50, ...filter }));

it('shows the newest first, with names', async () => {
  const [newest, rendered] = await trail();
  expect(newest).toMatchObject({
    event: 'case.opened',
    personName: 'Bea Beispiel',
    at: at(3),
    sealed: false,
  });
  expect(rendered).toMatchObject({ personName: 'Förderwerk', subject: first, data: { pages: 3 } });
});

it.each<[string, Partial<AuditFilter>, number[]]>([
  ['a subject', { subject: first }, [2, 1]],
  ['a person', { person: caseworker.personId }, [3, 1]],
  ['part of a name', { text: 'beispiel' }, [3, 1]],
  ['part of an event', { text: 'RENDER' }, [2]],
  ['a percent sign, literally', { text: '%' }, [3]],
  ['the page after', { before: 3, limit: 1 }, [2]],
])('filters by %s', async (_, filter, ids) => {
  expect((await trail(filter)).map((line) => line.id)).toEqual(ids);
});

it('is sealed while the product runs', async () => {
  for (let waited = 0; waited < 4_500 && !(await trail()).every((line) => line.sealed); waited += 100)
    await sleep(100);
  expect((await trail()).every((line) => line.sealed)).toBe(true);
});
