import type { Tx } from '@libs/db';
import type { Actor } from '@libs/permissions';

export interface Subject {
  /** A noun of the domain: 'case', 'programme', 'person'. */
  readonly type: string;
  readonly id: string;
}

/**
 * Writes who did what into the audit trail, in the transaction of the change itself: no entry, no commit.
 * `event` is a noun and a past participle ('case.approved'); `data` is JSON and holds no personal data
 * beyond ids, because an entry can never be removed.
 */
export async function record(
  tx: Tx,
  actor: Actor,
  now: Date,
  event: string,
  subject: Subject,
  data: object = {},
): Promise<void> {
  await tx.query(
    `INSERT INTO audit_entry (at, person_id, organisation_id, event, subject_type, subject_id, data)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [now, actor.personId, actor.organisationId, event, subject.type, subject.id, JSON.stringify(data)],
  );
}
