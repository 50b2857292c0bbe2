import 'reflect-metadata';
import { mkdtempSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EmbeddedDatabase } from '@libs/embedded-database';
import { APP_ROLE, migrate, openDataSource, UnitOfWork } from '@libs/db';
import { systemActor } from '@libs/permissions';
import { loadDeliveredTemplates } from '../../src/letters';
import { loadDeliveredDirectives } from '../../src/programmes';
import { asOwner, ownerUrl, rememberOwnerUrl, TEMPLATE } from './database';

// Speed over safety: the test server's data are thrown away, and crash tests start servers of their own.
const SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

declare global {
  var testServer: { database: EmbeddedDatabase; directory: string } | undefined;
}

/** One PostgreSQL for the whole run, with a migrated template that test files clone. */
export default async function globalSetup(): Promise<void> {
  if (globalThis.testServer) return;
  const directory = mkdtempSync(path.join(tmpdir(), 'foerderwerk-test-'));
  chmodSync(directory, 0o755);
  const database = await EmbeddedDatabase.start(directory, { settings: SETTINGS });
  globalThis.testServer = { database, directory };
  rememberOwnerUrl(database.ownerUrl);
  await asOwner((client) => client.query(`CREATE DATABASE ${TEMPLATE}`));
  await migrate(ownerUrl(TEMPLATE));
  await fill();
}

/** What the product brings along at its first start, whatever its modules. */
async function fill(): Promise<void> {
  const dataSource = await openDataSource({ url: ownerUrl(TEMPLATE), role: APP_ROLE, poolSize: 1 });
  const delivered = new Date('2018-10-16T08:00:00+02:00');
  await new UnitOfWork(dataSource).run(systemActor, async (tx) => {
    await loadDeliveredDirectives(tx, delivered);
    await loadDeliveredTemplates(tx, delivered);
  });
  await dataSource.destroy();
}
