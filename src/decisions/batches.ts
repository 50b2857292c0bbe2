import { randomUUID } from 'node:crypto';
import type { Tx } from '@libs/db';

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
  readonly outcome: 'signed' | 'refused';
  readonly note: string;
}

export const closeRow = (
  tx: Tx,
  now: Date,
  batchId: string,
  place: number,
  { outcome, note }: RowOutcome,
): Promise<unknown> =>
  tx.query(
    `UPDATE signing_batch_row SET outcome = $3, note = $4, done_at = $5 WHERE batch_id = $1 AND place = $2`,
    [batchId, place, outcome, note, now],
  );
