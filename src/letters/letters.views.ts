import type { Tx } from '@libs/db';
import { Injectable } from '@nestjs/common';
import { type LetterKind, letterKinds } from './domain/letter-kinds';

export interface LetterRow {
  readonly id: string;
  readonly kind: LetterKind;
  /** "Zuwendungsbescheid" */
  readonly title: string;
  readonly documentId: string;
  readonly createdAt: Date;
  readonly printedAt: Date | null;
  /** When somebody of the recipient first opened it. */
  readonly firstRetrievedAt: Date | null;
  /** Numbers of the letters that correct it, the first one first. */
  readonly correctedBy: readonly string[];
  readonly href: string;
}

/** The letters of a case, for whoever may see the case. */
@Injectable()
export class LettersViews {
  /** Newest first; none for a foreign case (row-level security). */
  async ofCase(tx: Tx, caseId: string): Promise<LetterRow[]> {
    const rows = await tx.query<Omit<LetterRow, 'title' | 'href'>[]>(
      `SELECT id, kind, document_id AS "documentId", created_at AS "createdAt", printed_at AS "printedAt",
              first_retrieved_at AS "firstRetrievedAt",
              ARRAY(SELECT c.document_id FROM letter c WHERE c.refers_to = letter.id AND c.kind = 'correction'
                     ORDER BY c.created_at, c.document_id) AS "correctedBy"
         FROM letter WHERE case_id = $1 ORDER BY created_at DESC, document_id DESC`,
      [caseId],
    );
    return rows.map((row) => ({ ...row, title: letterKinds[row.kind].title, href: letterHref(row.id) }));
  }
}

export const letterHref = (letterId: string): string => `/schreiben/${letterId}`;
