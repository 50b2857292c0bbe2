import { sqlMigration } from '@libs/db/sql-migration';
import { checks } from './0034-ledger-checks/checks';
import { grantedProjects } from './0034-ledger-checks/granted-projects';

/**
 * What pages would otherwise read from the beginning each time: the sums of the ledger as complete checks laid
 * them down, and the granted projects as the public list shows them.
 */
export const LedgerChecks = sqlMigration(34, 'LedgerChecks', [checks, grantedProjects].join('\n'));
