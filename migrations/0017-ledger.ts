import { sqlMigration } from '@libs/db/sql-migration';
import { booking } from './0017-ledger/booking';
import { days } from './0017-ledger/days';
import { kinds } from './0017-ledger/kinds';
import { moving } from './0017-ledger/moving';
import { movements } from './0017-ledger/movements';
import { years } from './0017-ledger/years';

/**
 * The whole account model: all kinds of entry with what they may address, orders and payments, blocks,
 * budget years with their state, movements of the ministry under four eyes, and the days of the ledger,
 * whose closing balances never change.
 */
export const Ledger = sqlMigration(17, 'Ledger', [kinds, years, days, moving, booking, movements].join('\n'));
