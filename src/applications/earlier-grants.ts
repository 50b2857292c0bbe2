import { Clock } from '@libs/clock';
import type { Tx } from '@libs/db';
import type { EarlierGrant } from '@libs/directive';
import type { Cents } from '@libs/money';

/** What the organisation of a case is granted in the same programme for its other cases, after all changes. */
export async function earlierGrants(tx: Tx, caseId: string): Promise<EarlierGrant[]> {
  const rows = await tx.query<{ item: string; decidedAt: Date; amount: Cents }[]>(
    `SELECT other.item, d.decided_at AS "decidedAt", a.grant_cents AS amount
       FROM grant_case c
       JOIN grant_case other ON other.organisation_id = c.organisation_id
        AND other.programme_id = c.programme_id AND other.id <> c.id
       JOIN decision d ON d.case_id = other.id
       JOIN award_now a ON a.case_id = other.id AND a.grant_cents > 0
      WHERE c.id = $1 ORDER BY d.decided_at, d.id`,
    [caseId],
  );
  return rows.map(({ item, decidedAt, amount }) => ({
    item,
    grantedOn: Clock.dayOf(decidedAt).toString(),
    amount,
  }));
}
