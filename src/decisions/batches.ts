import { randomUUID } from 'node:crypto';
import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';

/** A case as the page showed it when it was chosen. */
export interface ChosenCase {
  readonly caseId: string;
  readonly version: number;
}

export interface NewBatch {
  readonly personId: string;
  /** Why the signatory answers for assumed rules, for all of them; empty when there are none. */
  readonly responsibility: string;
  readonly chosen: readonly ChosenCase[];
}

/** Keeps what is to be signed, in the order given; returns the id. */
export async function insertBatch(
  tx: Tx,
  now: Date,
  { personId, responsibility, chosen }: NewBatch,
): Promise<string> {
  const id = randomUUID();
  await tx.query(
    `INSERT INTO signing_batch (id, person_id, responsibility, begun_at) VALUES ($1, $2, $3, $4)`,
    [id, personId, responsibility, now],
  );
  await tx.query(
    `INSERT INTO signing_batch_row (batch_id, place, case_id, case_version)
     SELECT $1, r.ordinality, (r.value ->> 'caseId')::uuid, (r.value ->> 'version')::int
       FROM jsonb_array_elements($2) WITH ORDINALITY r`,
    [id, JSON.stringify(chosen)],
  );
  return id;
}

/** The next of a batch to be signed. */
export interface OpenRow extends ChosenCase {
  readonly place: number;
  readonly personId: string;
  readonly responsibility: string;
}

/** Takes the turn of a batch, so that its rows are signed one after the other; null when nothing is left. */
export async function nextRow(tx: Tx, batchId: string): Promise<OpenRow | null> {
  await tx.query(`SELECT FROM signing_batch_row WHERE batch_id = $1 AND place = 1 FOR UPDATE`, [batchId]);
  const [row] = await tx.query<OpenRow[]>(
    `SELECT r.place, r.case_id AS "caseId", r.case_version AS version, b.person_id AS "personId", b.responsibility
       FROM signing_batch_row r JOIN signing_batch b ON b.id = r.batch_id
      WHERE r.batch_id = $1 AND r.outcome IS NULL ORDER BY r.place LIMIT 1`,
    [batchId],
  );
  return row ?? null;
}

/** What became of a row, and why when it was not signed. */
export interface RowOutcome {
  /** Refused for what the rules foresee, failed for what nobody foresaw. */
  readonly outcome: 'signed' | 'refused' | 'failed';
  readonly note: string;
  /** Of the entry in the log; null unless it failed. */
  readonly reference: string | null;
}

export const closeRow = (
  tx: Tx,
  now: Date,
  batchId: string,
  place: number,
  { outcome, note, reference }: RowOutcome,
): Promise<unknown> =>
  tx.query(
    `UPDATE signing_batch_row SET outcome = $3, note = $4, reference = $5, done_at = $6
      WHERE batch_id = $1 AND place = $2`,
    [batchId, place, outcome, note, reference, now],
  );

/** A row that failed, as the page showed it. */
export interface FailedRow {
  readonly batchId: string;
  readonly caseId: string;
  readonly reference: string;
}

/**
 * Opens a failed row once more, for whoever began the batch. Errors: not_found; forbidden for anybody else;
 * already_done when it is not failed any more, stale when it failed once more since.
 */
export async function reopenRow(
  tx: Tx,
  personId: string,
  { batchId, caseId, reference }: FailedRow,
): Promise<void> {
  const [row] = await tx.query<{ personId: string; reference: string | null }[]>(
    `SELECT b.person_id AS "personId", r.reference
       FROM signing_batch_row r JOIN signing_batch b ON b.id = r.batch_id
      WHERE r.batch_id = $1 AND r.case_id = $2 FOR UPDATE OF r`,
    [batchId, caseId],
  );
  if (!row) throw new DomainError('not_found');
  if (row.personId !== personId) throw new DomainError('forbidden');
  if (row.reference !== reference) throw new DomainError(row.reference === null ? 'already_done' : 'stale');
  await tx.query(
    `UPDATE signing_batch_row SET outcome = NULL, note = NULL, reference = NULL, done_at = NULL
      WHERE batch_id = $1 AND case_id = $2`,
    [batchId, caseId],
  );
}
