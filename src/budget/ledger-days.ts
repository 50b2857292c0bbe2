import type { Tx } from '@libs/db';
import type { Stand } from '@libs/stand';

/**
 * Ends a past day before a page speaks of it: whatever is booked from then on counts from a later one, so the
 * page stays the same for ever. Takes the ledger's lock only the first time that a day is asked for.
 */
export async function endDay(tx: Tx, programmeId: string, { day, past }: Stand): Promise<void> {
  if (!past) return;
  await tx.query('SELECT begin_ledger_day($1, $2) FROM ledger WHERE programme_id = $1 AND day <= $3', [
    programmeId,
    day.add({ days: 1 }).toString(),
    day.toString(),
  ]);
}
