import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import type { Temporal } from 'temporal-polyfill';
import { messages } from './messages';

export const earlyStartDecisions = {
  early_start: { label: 'Genehmigt', tone: 'success' },
  early_start_refusal: { label: 'Abgelehnt', tone: 'warning' },
} as const;
export type EarlyStartDecision = keyof typeof earlyStartDecisions;

/** A request to begin before the decision (vorzeitiger Vorhabensbeginn). Days are ISO dates. */
export interface EarlyStartRequest {
  readonly id: string;
  readonly beginOn: string;
  readonly reason: string;
  readonly requestedByName: string;
  readonly requestedAt: Date;
  /** Null while nobody has decided. */
  readonly decision: EarlyStartDecision | null;
  readonly approvedFrom: string | null;
  readonly approvedUntil: string | null;
  readonly letterId: string | null;
  /** Null unless the applicant took it back before anybody decided. */
  readonly withdrawnAt: Date | null;
  readonly withdrawnByName: string | null;
}

/** The requests of a case, the latest first; none for a foreign case (row-level security). */
export const earlyStartRequests = (tx: Tx, caseId: string): Promise<EarlyStartRequest[]> =>
  tx.query(
    `SELECT r.id, r.begin_on AS "beginOn", r.reason, p.name AS "requestedByName", r.requested_at AS "requestedAt",
            r.decision, r.approved_from AS "approvedFrom", r.approved_until AS "approvedUntil", r.letter_id AS "letterId",
            r.withdrawn_at AS "withdrawnAt", w.name AS "withdrawnByName"
       FROM early_start_request r JOIN person p ON p.id = r.requested_by LEFT JOIN person w ON w.id = r.withdrawn_by
      WHERE r.case_id = $1 ORDER BY r.requested_at DESC, r.id`,
    [caseId],
  );

/** The request that waits for an answer, if there is one. */
export const openRequest = (requests: readonly EarlyStartRequest[]): EarlyStartRequest | null =>
  requests.find(({ decision, withdrawnAt }) => decision === null && withdrawnAt === null) ?? null;

/**
 * Closes the open request of a case with the letter that answers it. Errors: step_not_possible without one, and for
 * a letter drafted before it, which answers one that was withdrawn.
 */
export async function decideRequest(
  tx: Tx,
  caseId: string,
  { decision, letterId, draftedAt, from, until }: EarlyStartAnswer,
): Promise<void> {
  const [decided] = await tx.query<[unknown[], number]>(
    `UPDATE early_start_request SET decision = $2, letter_id = $3, approved_from = $4, approved_until = $5
      WHERE case_id = $1 AND decision IS NULL AND withdrawn_at IS NULL AND requested_at <= $6 RETURNING id`,
    [caseId, decision, letterId, from?.toString() ?? null, until?.toString() ?? null, draftedAt],
  );
  if (decided.length === 0) throw new DomainError('step_not_possible', { message: messages.nothingAsked });
}

/** Takes a request back before anybody decided on it. Errors: step_not_possible for one that is closed. */
export async function withdrawRequest(tx: Tx, id: string, personId: string, now: Date): Promise<void> {
  const [withdrawn] = await tx.query<[unknown[], number]>(
    `UPDATE early_start_request SET withdrawn_by = $2, withdrawn_at = $3
      WHERE id = $1 AND decision IS NULL AND withdrawn_at IS NULL RETURNING id`,
    [id, personId, now],
  );
  if (withdrawn.length === 0) throw new DomainError('step_not_possible');
}

interface EarlyStartAnswer {
  readonly decision: EarlyStartDecision;
  readonly letterId: string;
  /** When the letter was written. */
  readonly draftedAt: Date;
  readonly from: Temporal.PlainDate | null;
  readonly until: Temporal.PlainDate | null;
}
