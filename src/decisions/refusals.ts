import { randomUUID } from 'node:crypto';
import type { Tx } from '@libs/db';

/** What an Ablehnungsbescheid is proposed with, in the caseworker's words. */
export interface RefusalText {
  readonly facts: string;
  /** The provisions of the directive that are not met, with their numbers. */
  readonly legalBasis: string;
  readonly discretion: string;
  /** What the applicant can do instead; empty for nothing. */
  readonly alternatives: string;
  /** Whether the applicant was heard, § 28 VwVfG. */
  readonly heard: boolean;
  /** When and with which result, or why not. */
  readonly hearing: string;
}

/** A proposal to refuse; its text is fixed once made. */
export interface Refusal extends RefusalText {
  readonly id: string;
  readonly caseId: string;
  readonly proposedBy: string;
  readonly proposedByName: string;
  readonly proposedAt: Date;
  /** Null while nobody has signed it. */
  readonly decidedByName: string | null;
  readonly decidedAt: Date | null;
}

export interface NewRefusal extends RefusalText {
  readonly caseId: string;
  /** The version of the case that the step made. */
  readonly version: number;
  readonly personId: string;
}

export async function insertRefusal(tx: Tx, now: Date, refusal: NewRefusal): Promise<void> {
  await tx.query(
    `INSERT INTO refusal (id, case_id, proposed_version, facts, legal_basis, discretion, alternatives, heard, hearing,
                          proposed_by, proposed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      randomUUID(),
      refusal.caseId,
      refusal.version,
      refusal.facts,
      refusal.legalBasis,
      refusal.discretion,
      refusal.alternatives,
      refusal.heard,
      refusal.hearing,
      refusal.personId,
      now,
    ],
  );
}

/** The latest proposal to refuse, or null; whether it still stands is the state of the case. */
export async function latestRefusal(tx: Tx, caseId: string): Promise<Refusal | null> {
  const [refusal] = await tx.query<Refusal[]>(
    `SELECT r.id, r.case_id AS "caseId", r.facts, r.legal_basis AS "legalBasis", r.discretion, r.alternatives, r.heard,
            r.hearing, r.proposed_by AS "proposedBy", p.name AS "proposedByName", r.proposed_at AS "proposedAt",
            d.name AS "decidedByName", r.decided_at AS "decidedAt"
       FROM refusal r JOIN person p ON p.id = r.proposed_by LEFT JOIN person d ON d.id = r.decided_by
      WHERE r.case_id = $1 ORDER BY r.proposed_version DESC LIMIT 1`,
    [caseId],
  );
  return refusal ?? null;
}

interface Signature {
  readonly version: number;
  readonly letterId: string;
  readonly personId: string;
}

export async function signRefusal(
  tx: Tx,
  now: Date,
  refusalId: string,
  { version, letterId, personId }: Signature,
): Promise<void> {
  await tx.query(
    `UPDATE refusal SET decided_version = $2, letter_id = $3, decided_by = $4, decided_at = $5 WHERE id = $1`,
    [refusalId, version, letterId, personId, now],
  );
}
