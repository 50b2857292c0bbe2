import { randomUUID } from 'node:crypto';
import type { Tx } from '@libs/db';
import type { Cents } from '@libs/money';
import type { AmendmentContent } from './domain/amendment';
import type { ChangedAward, ChangeKind, ChangeStatus } from './domain/award-change';
import type { RestorationContent } from './domain/restoration';
import type { RevocationContent } from './domain/revocation';

/** What each kind of change is drafted from. */
export interface ChangeContents {
  readonly amendment: AmendmentContent;
  readonly revocation: RevocationContent;
  readonly restoration: RestorationContent;
}

interface ChangeOf<K extends ChangeKind> {
  readonly id: string;
  readonly caseId: string;
  /** Counts the changes of an award. */
  readonly number: number;
  readonly kind: K;
  readonly status: ChangeStatus;
  /** Counts what happened to the changes of the case; a form carries the one it was shown with. */
  readonly stand: number;
  readonly content: ChangeContents[K];
  readonly draftedBy: string;
  readonly draftedByName: string;
  readonly draftedAt: Date;
  /** Why the signatory gave it back; null unless they did. */
  readonly returnReason: string | null;
  /** What is granted since it was signed; null before. */
  readonly grant: Cents | null;
  readonly decidedBy: string | null;
  readonly decidedByName: string | null;
  readonly decidedAt: Date | null;
}

/** A change of an award, drafted, proposed or signed. */
export type Change = { readonly [K in ChangeKind]: ChangeOf<K> }[ChangeKind];

/** What somebody drafts. */
export type ChangeDraft = {
  readonly [K in ChangeKind]: { readonly kind: K; readonly content: ChangeContents[K] };
}[ChangeKind];

const columns = `
  c.id, c.case_id AS "caseId", c.number, c.kind, c.status, c.content, c.drafted_by AS "draftedBy",
  p.name AS "draftedByName", c.drafted_at AS "draftedAt", c.return_reason AS "returnReason", c.grant_cents AS "grant",
  c.decided_by AS "decidedBy", d.name AS "decidedByName", c.decided_at AS "decidedAt",
  (SELECT sum(version) + 1 FROM award_change WHERE case_id = c.case_id)::int AS stand
  FROM award_change c JOIN person p ON p.id = c.drafted_by LEFT JOIN person d ON d.id = c.decided_by`;

/** All changes of an award that were not discarded, the newest first. */
export const changesOfCase = (tx: Tx, caseId: string): Promise<Change[]> =>
  tx.query(`SELECT ${columns} WHERE c.case_id = $1 AND c.status <> 'discarded' ORDER BY c.number DESC`, [
    caseId,
  ]);

/** Counts what happened to the changes of a case, from 1 on. */
export async function standOf(tx: Tx, caseId: string): Promise<number> {
  const [{ stand }] = await tx.query<[{ stand: number }]>(
    `SELECT coalesce(sum(version), 0)::int + 1 AS stand FROM award_change WHERE case_id = $1`,
    [caseId],
  );
  return stand;
}

/** The latest change that was not discarded, whatever came of it; null for none. */
export async function latestChange(tx: Tx, caseId: string): Promise<Change | null> {
  const [change] = await changesOfCase(tx, caseId);
  return change ?? null;
}

/** Begins a change as the next of its case, whose row the caller has locked. Errors: four_eyes, stale. */
export async function insertChange(
  tx: Tx,
  now: Date,
  caseId: string,
  personId: string,
  { kind, content }: ChangeDraft,
): Promise<void> {
  await tx.query(
    `INSERT INTO award_change (id, case_id, number, kind, status, version, content, drafted_by, drafted_at)
     SELECT $1, $2, count(*) + 1, $3, 'open', 1, $4, $5, $6 FROM award_change WHERE case_id = $2`,
    [randomUUID(), caseId, kind, JSON.stringify(content), personId, now],
  );
}

/** Drafts a change anew; it needs to be proposed again. Errors: four_eyes. */
export const redraft = (
  tx: Tx,
  now: Date,
  id: string,
  personId: string,
  { content }: ChangeDraft,
): Promise<unknown> =>
  tx.query(
    `UPDATE award_change SET content = $2, status = 'open', version = version + 1, drafted_by = $3, drafted_at = $4,
                             return_reason = NULL
      WHERE id = $1`,
    [id, JSON.stringify(content), personId, now],
  );

/** Brings an unsigned change to another status. */
export const moveChange = (
  tx: Tx,
  id: string,
  status: Exclude<ChangeStatus, 'signed'>,
  returnReason: string | null = null,
): Promise<unknown> =>
  tx.query(`UPDATE award_change SET status = $2, version = version + 1, return_reason = $3 WHERE id = $1`, [
    id,
    status,
    returnReason,
  ]);

export interface SignedChange {
  readonly id: string;
  readonly award: ChangedAward;
  readonly caseVersion: number;
  readonly state: string;
  /** The day of the ledger, ISO. */
  readonly bookedOn: string;
  /** Null for a restoration. */
  readonly letterId: string | null;
  readonly personId: string;
}

/** Ends a change with its signature, and lays down the instalments from then on. */
export async function signChange(tx: Tx, now: Date, signed: SignedChange): Promise<void> {
  const { award } = signed;
  await tx.query(
    `UPDATE award_change
        SET status = 'signed', version = version + 1, grant_cents = $2, reclaimed_cents = $3, case_version = $4, state = $5,
            booked_on = $6, letter_id = $7, decided_by = $8, decided_at = $9
      WHERE id = $1`,
    [
      signed.id,
      award.grant,
      award.reclaimed,
      signed.caseVersion,
      signed.state,
      signed.bookedOn,
      signed.letterId,
      signed.personId,
      now,
    ],
  );
  await tx.query(
    `INSERT INTO award_change_share (change_id, due_year, title, amount_cents, reclaimed_cents)
     SELECT $1, s."dueYear", s.title, s.amount, s.reclaimed
       FROM jsonb_to_recordset($2) AS s("dueYear" int, title text, amount bigint, reclaimed bigint)`,
    [signed.id, JSON.stringify(award.instalments)],
  );
}
