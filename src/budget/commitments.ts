import type { Tx } from '@libs/db';
import type { Commitment } from './domain/rebinding';

/** What a case has bound, by budget year and instalment; amounts in cents, without what came back after payment. */
export const commitmentsOf = (tx: Tx, caseId: string): Promise<Commitment[]> =>
  tx.query(
    `SELECT budget_year AS "budgetYear", due_year AS "dueYear", title, category,
            coalesce(sum(CASE kind WHEN 'commit' THEN amount_cents WHEN 'decommit' THEN -amount_cents END), 0)::bigint AS bound,
            coalesce(sum(CASE kind WHEN 'order' THEN amount_cents WHEN 'unorder' THEN -amount_cents END), 0)::bigint AS ordered,
            coalesce(sum(amount_cents) FILTER (WHERE kind = 'pay'), 0)::bigint AS paid
       FROM budget_entry WHERE case_id = $1
      GROUP BY budget_year, due_year, title, category
     HAVING bool_or(kind = 'commit') ORDER BY due_year, title, budget_year`,
    [caseId],
  );
