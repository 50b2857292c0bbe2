import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

const OWNER_URL = 'TEST_DATABASE_URL';
export const TEMPLATE = 'foerderwerk_template';

/** The URL of the server that global-setup started, with another database name. */
export function ownerUrl(database = 'postgres'): string {
  const url = new URL(process.env[OWNER_URL] ?? 'postgres://global-setup-did-not-run');
  url.pathname = `/${database}`;
  return url.href;
}

export const rememberOwnerUrl = (url: string): void => {
  process.env[OWNER_URL] = url;
};

export async function asOwner<T>(work: (client: Client) => Promise<T>, database?: string): Promise<T> {
  const client = new Client({ connectionString: ownerUrl(database) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A database of one's own, cloned from the migrated template (about 40 ms). */
export async function cloneDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asOwner((client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE} STRATEGY wal_log`));
  return {
    url: ownerUrl(name),
    drop: async () => {
      await asOwner((client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
    },
  };
}
