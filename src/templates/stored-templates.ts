import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import type { LetterKind } from '../letters';

/** A version of a template as it is stored. */
export interface StoredTemplate {
  readonly id: string;
  readonly kind: LetterKind;
  readonly version: number;
  readonly text: string;
  readonly revision: number;
  /** Ids of all who wrote in it. */
  readonly editedBy: readonly string[];
  readonly submittedAt: Date | null;
  readonly releasedBy: string | null;
  readonly releasedAt: Date | null;
  readonly discardedBy: string | null;
  readonly discardedAt: Date | null;
}

const columns = `id, kind, version, text, revision, edited_by AS "editedBy", submitted_at AS "submittedAt",
  released_by AS "releasedBy", released_at AS "releasedAt", discarded_by AS "discardedBy", discarded_at AS "discardedAt"`;

/** The open draft of a kind, held until the end of the transaction; undefined without one. */
export async function lockDraft(tx: Tx, kind: LetterKind): Promise<StoredTemplate | undefined> {
  const [draft] = await tx.query<StoredTemplate[]>(
    `SELECT ${columns} FROM letter_template
      WHERE kind = $1 AND released_at IS NULL AND discarded_at IS NULL FOR UPDATE`,
    [kind],
  );
  return draft;
}

/** A version, held until the end of the transaction. Errors: not_found. */
export async function lockVersion(tx: Tx, kind: LetterKind, version: number): Promise<StoredTemplate> {
  const [found] = await tx.query<StoredTemplate[]>(
    `SELECT ${columns} FROM letter_template WHERE kind = $1 AND version = $2 FOR UPDATE`,
    [kind, version],
  );
  if (!found) throw new DomainError('not_found');
  return found;
}
