import type { Tx } from '@libs/db';
import type { LetterKind } from './domain/letter-kinds';

/** The data of an issued letter, for trying a template on a real case. */
export interface LetterSnapshot {
  readonly documentId: string;
  readonly createdAt: Date;
  readonly data: Readonly<Record<string, unknown>>;
}

/** That of the last letter of a kind in a case; undefined when there is none that the caller may see. */
export async function lastSnapshot(
  tx: Tx,
  kind: LetterKind,
  caseNumber: string,
): Promise<LetterSnapshot | undefined> {
  const [found] = await tx.query<LetterSnapshot[]>(
    `SELECT l.document_id AS "documentId", l.created_at AS "createdAt", l.snapshot AS data
       FROM letter l JOIN grant_case c ON c.id = l.case_id
      WHERE c.number = $2 AND l.kind = $1 ORDER BY l.created_at DESC, l.document_id DESC LIMIT 1`,
    [kind, caseNumber],
  );
  return found;
}
