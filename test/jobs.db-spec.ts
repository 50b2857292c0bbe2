import { Clock } from '@libs/clock';
import { DbModule, type Tx, UnitOfWork } from '@libs/db';
import { JobsModule, migrateJobs } from '@libs/jobs';
import { MailModule } from '@libs/mail';
import { Consumers, type Message, publish } from '@libs/outbox';
import { systemActor } from '@libs/permissions';
import { Global, type INestApplicationContext, Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { setTimeout as sleep } from 'node:timers/promises';
import { cloneDatabase, type TestDatabase } from './support/database';

const clock = new Clock();
const PATIENCE_MS = 4_000;
/** Redis takes part when TEST_REDIS_URL names one. */
const queues = [['PostgreSQL', null] as const, ['Redis', process.env.TEST_REDIS_URL ?? null] as const].filter(
  ([name, url]) => name === 'PostgreSQL' || url,
);

@Global()
@Module({ providers: [{ provide: Clock, useValue: clock }], exports: [Clock] })
class ClockModule {}

@Injectable()
class Greeter implements OnModuleInit {
  readonly topic = 'test.greet';
  readonly greeted: unknown[] = [];

  constructor(private readonly consumers: Consumers) {}

  onModuleInit(): void {
    this.consumers.add(this);
  }

  consume(_tx: Tx, { payload }: Message): Promise<void> {
    this.greeted.push(payload);
    return Promise.resolve();
  }
}

let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase();
  await Promise.all([migrateJobs(database.url), migrateJobs(database.url)]);
});
const running: INestApplicationContext[] = [];
afterEach(() => Promise.all(running.splice(0).map((app) => app.close())));
afterAll(() => database.drop());

async function start(redisUrl: string | null): Promise<INestApplicationContext> {
  const Product = class {};
  Module({
    imports: [
      ClockModule,
      DbModule.forRoot({ url: database.url }),
      JobsModule.forRoot({ databaseUrl: database.url, redisUrl }),
      MailModule.forRoot(null),
    ],
    providers: [Greeter],
  })(Product);
  const app = await NestFactory.createApplicationContext(Product, { logger: false });
  running.push(app);
  return app;
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MS; waited += 50) {
    if (await condition()) return;
    await sleep(50);
  }
  throw new Error(`not true within ${PATIENCE_MS} ms`);
}

it.each(queues)(
  'over %s consumes what was published, once among two processes, and keeps no job',
  async (_, redisUrl) => {
    const apps = await Promise.all([start(redisUrl), start(redisUrl)]);
    const work = apps[0].get(UnitOfWork);
    await work.run(systemActor, async (tx) => {
      for (const name of ['Mia', 'Bea', 'Ada']) await publish(tx, clock.now(), 'test.greet', { name });
      await publish(tx, clock.now(), 'mail.send', {
        to: 'mia@example.org',
        subject: 'Hallo',
        text: 'Guten Tag',
      });
    });
    const left = (sql: string) => work.run(systemActor, async (tx) => (await tx.query(sql))[0].left === 0);
    await until(() => left('SELECT count(*)::int AS left FROM outbox WHERE closed_at IS NULL'));
    await until(() => left('SELECT count(*)::int AS left FROM bullmq.job'));
    const greeted = apps.flatMap((app) => app.get(Greeter).greeted);
    expect(greeted).toHaveLength(3);
    expect(greeted).toEqual(expect.arrayContaining([{ name: 'Mia' }, { name: 'Bea' }, { name: 'Ada' }]));
  },
);
