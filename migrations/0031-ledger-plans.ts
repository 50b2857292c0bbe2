import { sqlMigration } from '@libs/db/sql-migration';

/**
 * The trigger of the ledger plans its statements once for each connection. Left to itself PostgreSQL plans them
 * anew for every booking, because it takes the few rows that it sees for cheaper than any number of rows.
 */
export const LedgerPlans = sqlMigration(
  31,
  'LedgerPlans',
  `ALTER FUNCTION move_envelopes() SET plan_cache_mode = force_generic_plan;`,
);
