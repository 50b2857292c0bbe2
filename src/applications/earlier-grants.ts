import { Clock } from '@libs/clock';
import type { Tx } from '@libs/db';
import type { EarlierGrant } from '@libs/directive';
import type { Cents } from '@libs/money';

/** What the organisation of a case was granted in the same programme for its other cases. */
export async function earlierGrants(tx: Tx, caseId: string): Promise<EarlierGrant[]> {
  const rows = await tx.query<{ item: string; grantedAt: Date; amount: Cents }[]>(
    `SELECT g.item, g.granted_at AS "grantedAt", g.amount_cents AS amount
       FROM grant_case c
       JOIN granted_award g ON g.organisation_id = c.organisation_id AND g.programme_id = c.programme_id
      WHERE c.id = $1 AND g.case_id <> c.id ORDER BY g.granted_at, g.case_id`,
    [caseId],
  );
  return rows.map(({ item, grantedAt, amount }) => ({
    item,
    grantedOn: Clock.dayOf(grantedAt).toString(),
    amount,
  }));
}
