import { sqlMigration } from '@libs/db/sql-migration';
import { booking } from './0032-ledger-speed/booking';
import { constraints } from './0032-ledger-speed/constraints';
import { moving } from './0032-ledger-speed/moving';

/** The same rules with less work for each booking: fewer constraints, fewer statements. */
export const LedgerSpeed = sqlMigration(32, 'LedgerSpeed', [constraints, moving, booking].join('\n'));
