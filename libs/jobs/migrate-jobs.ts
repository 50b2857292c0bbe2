import { APP_ROLE } from '@libs/db';
import { runMigrations } from 'bullmq';
import { Client } from 'pg';

/** The schema that BullMQ's own migrations fill. */
export const JOBS_SCHEMA = 'bullmq';

const GRANTS = `
  GRANT USAGE ON SCHEMA ${JOBS_SCHEMA} TO ${APP_ROLE};
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${JOBS_SCHEMA} TO ${APP_ROLE};
  GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA ${JOBS_SCHEMA} TO ${APP_ROLE};`;

/** Brings the queue's tables up to date as their owner, after the product's own migrations (they create the role). */
export async function migrateJobs(ownerUrl: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query(`SELECT pg_advisory_lock(hashtext('foerderwerk.migrate'))`);
    await runMigrations(owner, JOBS_SCHEMA);
    await owner.query(GRANTS);
  } finally {
    await owner.end();
  }
}
