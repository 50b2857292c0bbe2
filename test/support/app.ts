import { Clock } from '@libs/clock';
import { DbModule, UnitOfWork } from '@libs/db';
import { httpAdapter, prepareHttp, type Site, WebModule } from '@libs/web';
import { type DynamicModule, Global, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { TestDatabase } from './database';
import { Visitor } from './visitor';

/** A clock that stands still until a test moves it. */
export class TestClock extends Clock {
  constructor(private moment: Date) {
    super();
  }

  override now(): Date {
    return this.moment;
  }

  forward({ hours = 0, minutes = 0, seconds = 0 }): void {
    this.moment = new Date(this.moment.getTime() + ((hours * 60 + minutes) * 60 + seconds) * 1000);
  }
}

export interface TestAppOptions {
  readonly modules: readonly (DynamicModule | Type)[];
  readonly database: TestDatabase;
  readonly now?: Date;
  readonly site?: Partial<Site>;
}

export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly clock: TestClock;
  readonly work: UnitOfWork;
  /** A browser of its own, without cookies yet. */
  visitor(): Visitor;
  stop(): Promise<void>;
}

@Global()
@Module({})
class ClockModule {
  static forRoot(clock: Clock): DynamicModule {
    return { module: ClockModule, providers: [{ provide: Clock, useValue: clock }], exports: [Clock] };
  }
}

@Module({})
class TestModule {}

/** The product as its browser sees it, from these modules on a database of the test's own, without a port. */
export async function startTestApp(options: TestAppOptions): Promise<TestApp> {
  const { modules, database, now = new Date('2020-02-10T08:30:00+01:00'), site } = options;
  const clock = new TestClock(now);
  const imports = [
    ClockModule.forRoot(clock),
    DbModule.forRoot({ url: database.url, poolSize: 5 }),
    WebModule.forRoot({ navigation: [], banner: null, secureCookies: false, ...site }),
    ...modules,
  ];
  const app = await NestFactory.create<NestFastifyApplication>(
    { module: TestModule, imports },
    httpAdapter(),
    {
      logger: ['error', 'fatal'],
      abortOnError: false,
    },
  );
  await prepareHttp(app, { secure: site?.secureCookies ?? false });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return { app, clock, work: app.get(UnitOfWork), visitor: () => new Visitor(app), stop: () => app.close() };
}
