import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import type { Actor } from '@libs/permissions';
import type { LetterKind } from '../letters';
import { messages } from './messages';

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

type Kept = Pick<StoredTemplate, 'id' | 'version'>;

/** The next version of a kind. Errors: stale when somebody else began one at the same moment. */
export async function beginDraft(
  tx: Tx,
  actor: Actor,
  now: Date,
  kind: LetterKind,
  text: string,
): Promise<Kept> {
  const [begun] = await tx.query<Kept[]>(
    `INSERT INTO letter_template (kind, version, text, drafted_by, drafted_at, edited_by, changed_at)
     SELECT $1, coalesce(max(version), 0) + 1, $2, $3, $4, ARRAY[$3]::uuid[], $4
       FROM letter_template WHERE kind = $1
     ON CONFLICT DO NOTHING RETURNING id, version`,
    [kind, text, actor.personId, now],
  );
  if (!begun) throw new DomainError('stale', { message: messages.edit.stale });
  return begun;
}

/** Whoever changes nothing has not written in it. */
export async function rewriteDraft(
  tx: Tx,
  actor: Actor,
  now: Date,
  { id, version }: Kept,
  text: string,
): Promise<Kept> {
  await tx.query(
    `UPDATE letter_template
        SET text = $2, revision = revision + 1, changed_at = $4, submitted_at = NULL,
            edited_by = CASE WHEN text = $2 OR $3 = ANY (edited_by) THEN edited_by ELSE edited_by || $3::uuid END
      WHERE id = $1`,
    [id, text, actor.personId, now],
  );
  return { id, version };
}
