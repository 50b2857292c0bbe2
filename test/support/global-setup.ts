import 'reflect-metadata';
import { mkdtempSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EmbeddedDatabase } from '@libs/embedded-database';
import { migrate } from '@libs/db';
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
}
