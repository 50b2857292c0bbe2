import { Clock } from '@libs/clock';
import type { Tx } from '@libs/db';
import { type LetterKind, letterHref, letterKinds, type Referred } from '../letters';

/** An issued letter as staff see it among the others of its case. */
export interface CaseLetter {
  readonly id: string;
  readonly kind: LetterKind;
  readonly title: string;
  readonly internal: boolean;
  readonly documentId: string;
  readonly createdAt: Date;
  readonly firstRetrievedAt: Date | null;
  readonly href: string;
  /** The letter that it corrects. */
  readonly refersTo: string | null;
}

/** The letters of a case, also internal ones, the latest first; none for a foreign case (row-level security). */
export async function caseLetters(tx: Tx, caseId: string): Promise<CaseLetter[]> {
  const rows = await tx.query<Omit<CaseLetter, 'title' | 'internal' | 'href'>[]>(
    `SELECT id, kind, document_id AS "documentId", created_at AS "createdAt",
            first_retrieved_at AS "firstRetrievedAt", refers_to AS "refersTo"
       FROM letter WHERE case_id = $1 ORDER BY created_at DESC, document_id DESC`,
    [caseId],
  );
  return rows.map((row) => {
    const { title, internal } = letterKinds[row.kind];
    return { ...row, title, internal, href: letterHref(row.id) };
  });
}

/** What another letter can speak of: what reached the applicant. */
export const citable = (letters: readonly CaseLetter[]): CaseLetter[] =>
  letters.filter(({ internal, kind }) => !internal && kind !== 'correction');

export const referredOf = ({ documentId, title, createdAt }: CaseLetter): Referred => ({
  documentId,
  title,
  date: Clock.dayOf(createdAt),
});
