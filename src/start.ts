import { Clock } from '@libs/clock';
import type { Config } from '@libs/config';
import { appLogin, UnitOfWork } from '@libs/db';
import { systemActor } from '@libs/permissions';
import { httpAdapter, prepareHttp } from '@libs/web';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module';
import { openDatabase } from './database';
import { demoClock, DemoLoader } from './demo';
import { loadBuiltInRegister } from './municipalities';

export interface Product {
  readonly url: string;
  stop(): Promise<void>;
}

type Say = (line: string) => void;

/** Brings the whole product up: settings, database, schema, modules, register, demo, address. */
export async function startProduct(config: Config, say: Say): Promise<Product> {
  const database = await openDatabase(config, say);
  const databaseUrl = config.databaseUrl ?? (await appLogin(database.ownerUrl));
  const clock = config.demo ? await demoClock(database.ownerUrl, config.demoDate) : new Clock();
  const app = await createApp(config, clock, databaseUrl);
  await app.get(UnitOfWork).run(systemActor, (tx) => loadBuiltInRegister(tx, clock.now()));
  if (config.demo) await app.get(DemoLoader).load(say);
  await app.listen(config.port, config.host);
  const url = config.publicUrl;
  say(`\nFörderwerk läuft: ${url}\nBeenden mit Strg+C.`);
  return {
    url,
    async stop() {
      say('\nFörderwerk wird beendet …');
      await app.close();
      await database.stop();
    },
  };
}

async function createApp(config: Config, clock: Clock, databaseUrl: string): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot({ config, clock, databaseUrl }),
    httpAdapter(),
    {
      logger: ['error', 'warn', 'fatal'],
      abortOnError: false,
      return503OnClosing: true,
      routeConflictPolicy: { duplicate: 'error', shadow: 'error' },
    },
  );
  await prepareHttp(app, { secure: config.secureCookies });
  return app;
}
