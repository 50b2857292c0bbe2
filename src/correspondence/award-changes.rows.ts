import { Clock } from '@libs/clock';
import type { Tx } from '@libs/db';
import type { Cents } from '@libs/money';
import { type AwardChange, type LetterKind, letterKinds } from '../letters';

/** How an award was changed since it was signed, the first change first; none for a foreign case (row-level security). */
export async function awardChanges(tx: Tx, caseId: string): Promise<AwardChange[]> {
  const rows = await tx.query<ChangeRow[]>(
    `SELECT l.kind, l.document_id AS "documentId", l.created_at AS "createdAt", a.grant_cents AS "grant",
            a.reclaimed_cents AS reclaimed
       FROM award_state a JOIN letter l ON l.id = a.letter_id
      WHERE a.case_id = $1 AND a.number > 0 ORDER BY a.number`,
    [caseId],
  );
  return rows.map(({ kind, createdAt, ...row }) => ({
    ...row,
    title: letterKinds[kind].title,
    date: Clock.dayOf(createdAt),
  }));
}

interface ChangeRow {
  readonly kind: LetterKind;
  readonly documentId: string;
  readonly createdAt: Date;
  readonly grant: Cents;
  readonly reclaimed: Cents;
}
