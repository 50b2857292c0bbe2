import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import type { Temporal } from 'temporal-polyfill';

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
}

/** The requests of a case, the latest first; none for a foreign case (row-level security). */
export const earlyStartRequests = (tx: Tx, caseId: string): Promise<EarlyStartRequest[]> =>
  tx.query(
    `SELECT r.id, r.begin_on AS "beginOn", r.reason, p.name AS "requestedByName", r.requested_at AS "requestedAt",
            r.decision, r.approved_from AS "approvedFrom", r.approved_until AS "approvedUntil", r.letter_id AS "letterId"
       FROM early_start_request r JOIN person p ON p.id = r.requested_by
      WHERE r.case_id = $1 ORDER BY r.requested_at DESC, r.id`,
    [caseId],
  );

/** The request that waits for an answer, if there is one. */
export const openRequest = (requests: readonly EarlyStartRequest[]): EarlyStartRequest | null =>
  requests.find(({ decision }) => decision === null) ?? null;

/** Closes the open request of a case with the letter that answers it. Errors: step_not_possible without one. */
export async function decideRequest(
  tx: Tx,
  caseId: string,
  { decision, letterId, from, until }: EarlyStartAnswer,
): Promise<void> {
  const [decided] = await tx.query<[unknown[], number]>(
    `UPDATE early_start_request SET decision = $2, letter_id = $3, approved_from = $4, approved_until = $5
      WHERE case_id = $1 AND decision IS NULL RETURNING id`,
    [caseId, decision, letterId, from?.toString() ?? null, until?.toString() ?? null],
  );
  if (decided.length === 0) throw new DomainError('step_not_possible');
}

interface EarlyStartAnswer {
  readonly decision: EarlyStartDecision;
  readonly letterId: string;
  readonly from: Temporal.PlainDate | null;
  readonly until: Temporal.PlainDate | null;
}
