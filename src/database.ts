import path from 'node:path';
import type { Config } from '@libs/config';
import { migrate } from '@libs/db';
import { EmbeddedDatabase } from '@libs/embedded-database';
import { migrateJobs } from '@libs/jobs';

/** The database that the settings name, or the embedded one, with its schema up to date. */
export interface OpenDatabase {
  readonly ownerUrl: string;
  /** Ends the embedded server; nothing for a database of somebody else. */
  stop(): Promise<void>;
  /** Ends the embedded server only if it was started for this call. */
  leave(): Promise<void>;
}

export async function openDatabase(config: Config, say: (line: string) => void): Promise<OpenDatabase> {
  const database = config.databaseUrl
    ? given(config, config.databaseUrl)
    : await embedded(config.dataDir, say);
  say('Schema wird geprüft …');
  const ran = await migrate(database.ownerUrl);
  await migrateJobs(database.ownerUrl);
  if (ran.length > 0) say(`  ${ran.length} Migrationen ausgeführt`);
  return database;
}

const nothing = () => Promise.resolve();

const given = ({ databaseOwnerUrl }: Config, databaseUrl: string): OpenDatabase => ({
  ownerUrl: databaseOwnerUrl ?? databaseUrl,
  stop: nothing,
  leave: nothing,
});

async function embedded(dataDir: string, say: (line: string) => void): Promise<OpenDatabase> {
  say('Datenbank startet …');
  const server = await EmbeddedDatabase.start(path.join(dataDir, 'postgres'));
  const stop = () => server.stop();
  return { ownerUrl: server.ownerUrl, stop, leave: server.startedHere ? stop : nothing };
}
