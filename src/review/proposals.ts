import { randomUUID } from 'node:crypto';
import type { Tx } from '@libs/db';
import type { Evaluation } from '@libs/directive';
import { type Cents } from '@libs/money';
import type { Consent } from './domain/consent';
import type { Share } from './domain/shares';

/** What a caseworker proposes to grant; fixed once made. */
export interface Proposal {
  readonly id: string;
  readonly caseId: string;
  readonly number: number;
  readonly submissionRevision: number;
  readonly budgetYear: number;
  readonly grant: Cents;
  readonly shares: readonly Share[];
  readonly reasons: string;
  readonly conditions: string;
  /** Why less is granted than the directive would allow, as the letter says it; null where all of it is. */
  readonly restReason: string | null;
  /** Why the period begins before the award though no early start covers it; null where that is not so. */
  readonly earlyReason: string | null;
  readonly evaluation: Evaluation;
  /** Null where none was needed. */
  readonly consent: Consent | null;
  readonly proposedBy: string;
  readonly proposedByName: string;
  readonly proposedAt: Date;
  readonly reservedUntil: string;
}

export type NewProposal = Omit<Proposal, 'id' | 'number' | 'proposedByName'>;

/** Stores a proposal as the next of its case, whose row the caller has locked; returns its id and number. */
export async function insertProposal(tx: Tx, proposal: NewProposal): Promise<{ id: string; number: number }> {
  const id = randomUUID();
  const [{ number }] = (await tx.query<{ number: number }[]>(
    `INSERT INTO proposal (id, case_id, number, submission_revision, budget_year, grant_cents, reasons, conditions,
                           evaluation, proposed_by, proposed_at, reserved_until, rest_reason, early_reason)
     SELECT $1, $2, count(*) + 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13 FROM proposal WHERE case_id = $2
     RETURNING number`,
    [
      id,
      proposal.caseId,
      proposal.submissionRevision,
      proposal.budgetYear,
      proposal.grant,
      proposal.reasons,
      proposal.conditions,
      // What the amount rests on: the reckoning, and the consent to it.
      JSON.stringify({ ...proposal.evaluation, ...(proposal.consent && { consent: proposal.consent }) }),
      proposal.proposedBy,
      proposal.proposedAt,
      proposal.reservedUntil,
      proposal.restReason,
      proposal.earlyReason,
    ],
  )) as [{ number: number }];
  await tx.query(
    `INSERT INTO proposal_share (proposal_id, due_year, title, amount_cents)
     SELECT $1, s."dueYear", s.title, s.amount FROM jsonb_to_recordset($2) AS s("dueYear" int, title text, amount bigint)`,
    [id, JSON.stringify(proposal.shares)],
  );
  return { id, number };
}

/** The latest proposal of a case, or null; whether it still stands is the state of the case. */
export async function latestProposal(tx: Tx, caseId: string): Promise<Proposal | null> {
  const [proposal] = await tx.query<Proposal[]>(
    `SELECT p.id, p.case_id AS "caseId", p.number, p.submission_revision AS "submissionRevision",
            p.budget_year AS "budgetYear", p.grant_cents AS "grant", p.reasons, p.conditions,
            p.rest_reason AS "restReason", p.early_reason AS "earlyReason",
            p.evaluation - 'consent' AS evaluation, p.evaluation -> 'consent' AS consent,
            p.proposed_by AS "proposedBy", person.name AS "proposedByName", p.proposed_at AS "proposedAt",
            p.reserved_until AS "reservedUntil",
            (SELECT jsonb_agg(jsonb_build_object('dueYear', s.due_year, 'title', s.title, 'amount', s.amount_cents)
                              ORDER BY s.due_year, s.title)
               FROM proposal_share s WHERE s.proposal_id = p.id) AS shares
       FROM proposal p JOIN person ON person.id = p.proposed_by
      WHERE p.case_id = $1 ORDER BY p.number DESC LIMIT 1`,
    [caseId],
  );
  return proposal ?? null;
}
