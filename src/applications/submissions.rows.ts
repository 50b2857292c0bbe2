import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import type { ApplicationView } from './application.view';
import { factsOf } from './domain/facts';
import { contentOf, type SubmissionSnapshot } from './domain/snapshot';
import { totalsOf } from './domain/totals';

/** Fixes the application as it stands and returns the number of the revision. */
export async function insertSubmission(
  tx: Tx,
  actor: Actor,
  now: Date,
  caseVersion: number,
  { head, draft, item, assessment: { evaluation } }: ApplicationView,
): Promise<number> {
  const content = contentOf(draft, item);
  const [{ revision }] = await tx.query(
    `INSERT INTO application_submission (case_id, revision, case_version, recipient, sections, declared, files,
       facts, evaluation, total_cents, eligible_cents, requested_cents, grant_cents, submitted_by, submitted_at)
     SELECT $1, coalesce(max(revision), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14
       FROM application_submission WHERE case_id = $1
     RETURNING revision`,
    [
      head.id,
      caseVersion,
      ...[content.recipient, content.sections, content.declared, content.files].map((part) =>
        JSON.stringify(part),
      ),
      JSON.stringify(factsOf(draft)),
      JSON.stringify(evaluation),
      evaluation.totalCost,
      evaluation.eligible,
      totalsOf(draft.sections).requested,
      evaluation.grant,
      actor.personId,
      now,
    ],
  );
  return revision;
}

/** What was submitted: for the review, the decision and their letters. */
@Injectable()
export class SubmissionsView {
  /** The submission that counts. Errors: not_found while there is none, and for a foreign case. */
  async latest(tx: Tx, caseId: string): Promise<SubmissionSnapshot> {
    const [snapshot] = await this.all(tx, caseId, 1);
    if (!snapshot) throw new DomainError('not_found');
    return snapshot;
  }

  /** The submissions of a case, the latest first. */
  all(tx: Tx, caseId: string, limit = 50): Promise<SubmissionSnapshot[]> {
    return tx.query(
      `SELECT s.case_id AS "caseId", s.revision, s.submitted_at AS "submittedAt", s.submitted_by AS "submittedBy",
              p.name AS "submittedByName", c.directive_version AS "directiveVersion", c.item,
              s.recipient, s.sections, s.declared, s.files, s.facts, s.evaluation
         FROM application_submission s
         JOIN grant_case c ON c.id = s.case_id
         JOIN person p ON p.id = s.submitted_by
        WHERE s.case_id = $1 ORDER BY s.revision DESC LIMIT $2`,
      [caseId, limit],
    );
  }
}
