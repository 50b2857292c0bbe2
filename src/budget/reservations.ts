import type { Tx } from '@libs/db';
import type { Temporal } from 'temporal-polyfill';
import type { Reservation } from './domain/award';

const open = (condition: string): string => `
  SELECT r.id, r.programme_id AS "programmeId", r.case_id AS "caseId", r.budget_year AS "budgetYear",
         r.due_year AS "dueYear", r.title, r.category, r.amount_cents AS amount
    FROM budget_entry r
   WHERE r.kind = 'reserve' AND ${condition}
     AND NOT EXISTS (SELECT FROM budget_entry b WHERE b.kind = 'release' AND b.corrects = r.id)
   ORDER BY r.id`;

/** What is still reserved for the case, expired or not. */
export const openReservations = (tx: Tx, caseId: string): Promise<Reservation[]> =>
  tx.query(open('r.case_id = $1'), [caseId]);

/** What is still reserved although its last day is over. */
export const expiredReservations = (tx: Tx, today: Temporal.PlainDate): Promise<Reservation[]> =>
  tx.query(open('r.expires_on < $1'), [today.toString()]);
