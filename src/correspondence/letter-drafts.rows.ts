import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import type { Duty } from '../cases';
import type { AnyContent } from './domain/content';
import type { WrittenName } from './domain/written-letters';
import type { LetterKind } from '../letters';

/** A letter that somebody writes, until it is issued or given up. */
export interface LetterDraftRow {
  readonly id: string;
  readonly caseId: string;
  readonly kind: WrittenName;
  /** The issued letter that it speaks of. */
  readonly refersTo: string | null;
  readonly refersToKind: LetterKind | null;
  readonly content: AnyContent;
  /** Counts the changes; a form carries the one it was shown with. */
  readonly version: number;
  readonly changedBy: string;
  readonly draftedBy: string;
  readonly draftedByName: string;
  readonly draftedAt: Date;
  readonly proposedAt: Date | null;
  readonly returnedByName: string | null;
  readonly returnedReason: string | null;
  readonly signedByName: string | null;
  readonly signedAt: Date | null;
  readonly letterId: string | null;
  readonly discardedAt: Date | null;
}

const columns = `
  d.id, d.case_id AS "caseId", d.kind, d.refers_to AS "refersTo", d.refers_to_kind AS "refersToKind", d.content, d.version, d.changed_by AS "changedBy",
  d.drafted_by AS "draftedBy", w.name AS "draftedByName", d.drafted_at AS "draftedAt", d.proposed_at AS "proposedAt",
  r.name AS "returnedByName", d.returned_reason AS "returnedReason", s.name AS "signedByName",
  d.signed_at AS "signedAt", d.letter_id AS "letterId", d.discarded_at AS "discardedAt"`;
const joined = `
  letter_draft d JOIN person w ON w.id = d.drafted_by
  LEFT JOIN person r ON r.id = d.returned_by LEFT JOIN person s ON s.id = d.signed_by`;

/** Errors: not_found, also for the draft of another case. */
export async function readDraft(
  tx: Tx,
  caseId: string,
  id: string,
  { lock = false } = {},
): Promise<LetterDraftRow> {
  const [draft] = await tx.query<LetterDraftRow[]>(
    `SELECT ${columns} FROM ${joined} WHERE d.id = $1 AND d.case_id = $2 ${lock ? 'FOR UPDATE OF d' : ''}`,
    [id, caseId],
  );
  if (!draft) throw new DomainError('not_found');
  return draft;
}

/** Drafts that are neither issued nor given up, the latest first. */
export const openDrafts = (tx: Tx, caseId: string): Promise<LetterDraftRow[]> =>
  tx.query(
    `SELECT ${columns} FROM ${joined}
      WHERE d.case_id = $1 AND d.letter_id IS NULL AND d.discarded_at IS NULL ORDER BY d.drafted_at DESC, d.id`,
    [caseId],
  );

export interface NewLetterDraft {
  readonly id: string;
  readonly caseId: string;
  readonly kind: WrittenName;
  readonly refersTo: string | null;
  readonly refersToKind: LetterKind | null;
  readonly content: AnyContent;
}

/** False when there is one with this id already: the second of two clicks. */
export async function insertDraft(
  tx: Tx,
  personId: string,
  now: Date,
  { id, caseId, kind, refersTo, refersToKind, content }: NewLetterDraft,
): Promise<boolean> {
  const added = await tx.query<unknown[]>(
    `INSERT INTO letter_draft (id, case_id, kind, refers_to, refers_to_kind, content, version, changed_by, changed_duty,
                               drafted_by, drafted_at)
     VALUES ($1, $2, $3, $4, $5, $6, 1, $7, 'review', $7, $8) ON CONFLICT (id) DO NOTHING RETURNING id`,
    [id, caseId, kind, refersTo, refersToKind, JSON.stringify(content), personId, now],
  );
  return added.length === 1;
}

/** The columns that steps write. */
const written = {
  refersTo: 'refers_to',
  refersToKind: 'refers_to_kind',
  content: 'content',
  draftedBy: 'drafted_by',
  draftedAt: 'drafted_at',
  proposedAt: 'proposed_at',
  returnedBy: 'returned_by',
  returnedReason: 'returned_reason',
  signedBy: 'signed_by',
  signedAt: 'signed_at',
  letterId: 'letter_id',
  discardedAt: 'discarded_at',
} as const;
export type DraftChange = Partial<Record<keyof typeof written, unknown>>;

/** Expects the draft to be locked. Errors: four_eyes when the person holds another duty in the case. */
export async function changeDraft(
  tx: Tx,
  { personId, duty }: { readonly personId: string; readonly duty: Duty },
  { id }: Pick<LetterDraftRow, 'id'>,
  change: DraftChange,
): Promise<void> {
  const names = Object.keys(change) as (keyof typeof written)[];
  const sets = names.map((name, index) => `, ${written[name]} = $${index + 4}`);
  await tx.query(
    `UPDATE letter_draft SET version = version + 1, changed_by = $2, changed_duty = $3${sets.join('')} WHERE id = $1`,
    [
      id,
      personId,
      duty,
      ...names.map((name) => (name === 'content' ? JSON.stringify(change[name]) : change[name])),
    ],
  );
}
