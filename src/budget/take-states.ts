import type { Tx } from '@libs/db';
import { refusalOf } from './refusals';

/**
 * Gives budget years the states that a released movement has for them. Errors: step_not_possible (a state goes
 * forward only; a year is closed when nothing in it is left free).
 */
export async function takeStates(tx: Tx, movementId: string): Promise<void> {
  await tx.query(states, [movementId]).catch((error: unknown) => {
    throw refusalOf(error, []) ?? error;
  });
}

const states = `
  INSERT INTO budget_year (programme_id, budget_year, state, plan, repayments_free, transferable, reason, entered_by,
                           entered_at, released_by, released_at, movement_id)
  SELECT m.programme_id, r."budgetYear", r.state, r.plan, r."repaymentsFree", r.transferable, m.reason, m.entered_by,
         m.entered_at, m.released_by, m.released_at, m.id
    FROM budget_movement m
   CROSS JOIN jsonb_to_recordset(m.rows) r ("budgetYear" int, state text, plan text, "repaymentsFree" text[],
                                            transferable text[])
   WHERE m.id = $1 ORDER BY r."budgetYear"`;
