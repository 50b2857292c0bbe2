import type { Tx } from '@libs/db';
import type { Cents } from '@libs/money';

/** What was paid out for a case on one day; negative where a payment was taken back. */
export interface Payment {
  /** ISO date */
  readonly on: string;
  readonly amount: Cents;
}

/** The oldest first. */
export const paymentsOf = (tx: Tx, caseId: string): Promise<Payment[]> =>
  tx.query(
    `SELECT (made_on AT TIME ZONE 'Europe/Berlin')::date AS "on", sum(amount_cents)::bigint AS amount
       FROM budget_entry WHERE case_id = $1 AND kind = 'pay' GROUP BY 1 HAVING sum(amount_cents) <> 0 ORDER BY 1`,
    [caseId],
  );
