import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '@libs/config';
import { UnitOfWork } from '@libs/db';
import { JobsModule } from '@libs/jobs';
import { Consumers, Processor } from '@libs/outbox';
import { type Actor, systemActor } from '@libs/permissions';
import { type DynamicModule, Global, Module, type ModuleMetadata, type Type } from '@nestjs/common';
import { Client, type Pool } from 'pg';
import { DataSource } from 'typeorm';
import { AppModule } from '../../src/app.module';
import { SealerTimer } from '../../src/audit/sealer-timer';
import { BudgetService, BudgetViews, type LimitEntry, type NewEntry } from '../../src/budget';
import { demoPlan } from '../../src/demo/budget';
import { RemindersTimer } from '../../src/deadlines/reminders.timer';
import { DemoPeople } from '../../src/demo/demo-people';
import { loadBuiltInRegister } from '../../src/municipalities';
import { ProgrammesService } from '../../src/programmes';
import { ReleasesTimer } from '../../src/decisions/releases.timer';
import { LapseTimer } from '../../src/delivery/lapse.timer';
import { LedgerCheckTimer } from '../../src/reports/ledger-check.timer';
import { ExpiryTimer } from '../../src/review/expiry.timer';
import { OffersTimer } from '../../src/waiting/offers.timer';
import { createApp } from '../../src/start';
import { TestClock } from './app';
import { cloneDatabase } from './database';
import { caseMaker } from './product-cases';
import { Visitor } from './visitor';

const PUBLIC_URL = 'http://foerderwerk.example';

/** In place of the queue: tests deliver by hand. */
@Global()
@Module({
  providers: [{ provide: Consumers, useFactory: () => new Consumers() }],
  exports: [Consumers],
})
class HandDelivery {}

const timers = [
  SealerTimer,
  ExpiryTimer,
  OffersTimer,
  RemindersTimer,
  LapseTimer,
  ReleasesTimer,
  LedgerCheckTimer,
] as const;

type Import = NonNullable<ModuleMetadata['imports']>[number];

/** The same product with some of its modules exchanged. */
const exchange = (product: DynamicModule, exchanged: ReadonlyMap<Type, Import>): DynamicModule => ({
  ...product,
  imports: product.imports!.map((one) => exchanged.get((one as DynamicModule).module) ?? one),
});

interface Options {
  readonly now?: Date;
  /** To the database; 8 in the product. */
  readonly connections?: number;
  /** The programme's money; that of the demo unless told otherwise. */
  readonly allocations?: typeof demoPlan;
}

/**
 * The whole product as its browsers see it, on a database and in folders of the test's own, with the demo's
 * staff and two towns. Nothing runs by itself: the queue is `deliver`, the timers stand still.
 */
export async function startProductApp({
  now = new Date('2020-02-10T08:30:00+01:00'),
  connections = 8,
  allocations = demoPlan,
}: Options = {}) {
  const database = await cloneDatabase();
  const folder = mkdtempSync(path.join(tmpdir(), 'foerderwerk-product-'));
  const config = readConfig({ DATA_DIR: folder, DEMO: 'on', PUBLIC_URL });
  const clock = new TestClock(now);
  const product = exchange(
    AppModule.forRoot({ config, clock, databaseUrl: database.url }),
    new Map<Type, Import>([[JobsModule, HandDelivery]]),
  );
  const app = await createApp(product, config);
  await app.init();
  for (const timer of timers) await app.get(timer, { strict: false }).beforeApplicationShutdown();
  await app.getHttpAdapter().getInstance().ready();

  const find = <T>(type: Type<T>): T => app.get(type, { strict: false });
  (find(DataSource).driver as unknown as { master: Pool }).master.options.max = connections;
  const work = find(UnitOfWork);
  const processor = new Processor(work, find(Consumers));
  const query = <T = any>(sql: string, parameters: unknown[] = []): Promise<T[]> =>
    work.run(systemActor, (tx) => tx.query(sql, parameters));

  await work.run(systemActor, (tx) => loadBuiltInRegister(tx, now));
  const staff = await find(DemoPeople).staff(now);
  const towns = await find(DemoPeople).applicants(now, ['16070029', '16076092']);
  const [applicant, neighbour] = [towns.get('16070029')!, towns.get('16076092')!];
  const { id: programmeId } = await work.run(systemActor, (tx) => find(ProgrammesService).current(tx));
  const personIds: [string, string] = [staff.budgetOfficer.personId, staff.head.personId];
  const allocation = { programmeId, personIds, madeOn: now };
  const allocate = (entries: readonly LimitEntry[]) =>
    work.run(systemActor, (tx) => find(BudgetService).book(tx, entries));
  const plan = { ...allocation, reason: 'Haushaltsplan' };
  const planned = allocations().map(
    (row, n) => ({ ...plan, ...row, idempotencyKey: `plan/${n}` }) as NewEntry,
  );
  await work.run(systemActor, (tx) => find(BudgetService).book(tx, planned));

  /** A connection with all rights, past the product's roles. */
  const owner = async (): Promise<Client> => {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    return client;
  };

  let visitors = 0;
  const visitor = (): Visitor => new Visitor(app, `10.0.${(visitors += 1) >> 8}.${visitors & 255}`);

  return {
    ...{
      app,
      clock,
      work,
      query,
      find,
      visitor,
      staff,
      applicant,
      neighbour,
      programmeId,
      allocation,
      allocate,
    },
    ...caseMaker({ app, work, clock, staff, applicant }),
    /** A browser in which this person has signed in. */
    as: (actor: Pick<Actor, 'personId'>): Promise<Visitor> => visitor().signInAs(actor.personId),
    overview: () => work.run(systemActor, (tx) => find(BudgetViews).programmeOverview(tx, programmeId)),
    /** In cents; zero, or somebody has written past the ledger. */
    difference: async () => (await work.run(systemActor, (tx) => find(BudgetViews).reconcile(tx))).difference,
    /** Delivers what waits in the outbox under a topic; what fails stays there. */
    async deliver(topic: string): Promise<void> {
      const waiting = await query(`SELECT id FROM outbox WHERE closed_at IS NULL AND topic = $1`, [topic]);
      for (const { id } of waiting) await processor.process(id, clock.now());
    },
    owner,
    asOwner: async <T = any>(sql: string, parameters: unknown[] = []): Promise<T[]> => {
      const client = await owner();
      return (await client.query(sql, parameters).finally(() => client.end())).rows;
    },
    stop: async () => {
      await app.close();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Product = Awaited<ReturnType<typeof startProductApp>>;
