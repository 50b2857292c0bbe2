import { Clock } from '@libs/clock';
import type { Tx } from '@libs/db';
import type { Cents } from '@libs/money';
import type { Temporal } from 'temporal-polyfill';

/** What is granted in a case now. */
export interface GrantedNow {
  readonly grant: Cents;
  /** The day of the award itself, whatever was changed afterwards. */
  readonly since: Temporal.PlainDate;
}

/** Null without an award, and for a foreign case (row-level security). */
export async function grantedNow(tx: Tx, caseId: string): Promise<GrantedNow | null> {
  const [award] = await tx.query<{ grant: Cents; decidedAt: Date }[]>(
    `SELECT n.grant_cents AS grant, a.since AS "decidedAt"
       FROM award_now n JOIN award_state a ON a.case_id = n.case_id AND a.number = 0 WHERE n.case_id = $1`,
    [caseId],
  );
  return award ? { grant: award.grant, since: Clock.dayOf(award.decidedAt) } : null;
}
