import { rmSync } from 'node:fs';
import path from 'node:path';
import { Clock } from '@libs/clock';
import type { Config } from '@libs/config';
import { appLogin, UnitOfWork } from '@libs/db';
import { systemActor } from '@libs/permissions';
import { httpAdapter, prepareHttp } from '@libs/web';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module';
import { type OpenDatabase, openDatabase } from './database';
import { demoClock, DemoLoader, isHalfLoaded } from './demo';
import { loadDeliveredTemplates } from './letters';
import { loadBuiltInRegister } from './municipalities';
import { loadDeliveredDirectives } from './programmes';

export interface Product {
  readonly url: string;
  stop(): Promise<void>;
}

type Say = (line: string) => void;

/** Brings the whole product up: settings, database, schema, modules, register, demo, address. */
export async function startProduct(config: Config, say: Say): Promise<Product> {
  const database = await openWhole(config, say);
  try {
    return await startOn(database, config, say);
  } catch (error) {
    await database.leave();
    throw error;
  }
}

async function startOn(database: OpenDatabase, config: Config, say: Say): Promise<Product> {
  const databaseUrl = config.databaseUrl ?? (await appLogin(database.ownerUrl));
  const clock = config.demo ? await demoClock(database.ownerUrl, config.demoDate) : new Clock();
  const app = await createApp(AppModule.forRoot({ config, clock, databaseUrl }), config);
  try {
    await loadDelivered(app, clock.now());
    if (config.demo) await app.get(DemoLoader).load(say);
    await listen(app, config);
  } catch (error) {
    // What runs in the background needs the database, which ends next.
    await app.close();
    throw error;
  }
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

const loadDelivered = (app: NestFastifyApplication, now: Date): Promise<void> =>
  app.get(UnitOfWork).run(systemActor, async (tx) => {
    await loadBuiltInRegister(tx, now);
    await loadDeliveredDirectives(tx, now);
    await loadDeliveredTemplates(tx, now);
  });

async function listen(app: NestFastifyApplication, { port, host }: Config): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${port} ist auf ${host} schon belegt. Wählen Sie mit PORT einen anderen.`);
  }
}

/** A demo that was killed while it loaded is thrown away, with the files and keys that belong to it. */
async function openWhole(config: Config, say: Say): Promise<OpenDatabase> {
  const database = await openDatabase(config, say);
  if (!config.demo || !(await isHalfLoaded(database.ownerUrl))) return database;
  if (config.databaseUrl)
    throw new Error(
      'Die Vorführung wurde beim Laden unterbrochen. Leeren Sie die Datenbank und starten Sie neu.',
    );
  say('Der erste Start wurde unterbrochen. Die Vorführung wird neu angelegt …');
  await database.stop();
  for (const part of ['postgres', 'files', 'keys'])
    rmSync(path.join(config.dataDir, part), { recursive: true, force: true });
  return openDatabase(config, say);
}

/** The product's modules behind HTTP, not yet listening. */
export async function createApp(
  product: DynamicModule,
  { secureCookies, trustedProxies }: Pick<Config, 'secureCookies' | 'trustedProxies'>,
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(product, httpAdapter(trustedProxies), {
    logger: ['error', 'warn', 'fatal'],
    abortOnError: false,
    return503OnClosing: true,
    routeConflictPolicy: { duplicate: 'error', shadow: 'error' },
  });
  await prepareHttp(app, { secure: secureCookies });
  return app;
}
