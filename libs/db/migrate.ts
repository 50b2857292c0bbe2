import { openDataSource } from './data-source';

/** Brings the schema up to date as its owner; returns the names of the migrations that ran. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const owner = await openDataSource({ url: ownerUrl, poolSize: 1 });
  try {
    // Two starting processes take turns: the second finds nothing left to do.
    await owner.query(`SELECT pg_advisory_lock(hashtext('foerderwerk.migrate'))`);
    return (await owner.runMigrations({ transaction: 'each' })).map((migration) => migration.name);
  } finally {
    await owner.destroy();
  }
}
