import type { Subject } from '@libs/audit-chain';
import type { Tx } from '@libs/db';
import { systemActor } from '@libs/permissions';

export interface AuditLine {
  readonly id: number;
  readonly at: Date;
  readonly personId: string;
  /** The product's own name for what it did itself; null for a person that is not in the register. */
  readonly personName: string | null;
  readonly organisationName: string | null;
  readonly event: string;
  readonly subject: Subject;
  readonly data: Readonly<Record<string, unknown>>;
  /** False for the few seconds until the sealer has linked the entry into the chain. */
  readonly sealed: boolean;
}

export interface AuditFilter {
  readonly subject?: Subject;
  /** Id of the person who acted. */
  readonly person?: string;
  /** Part of the event, of the subject's id, of the data or of the person's name. */
  readonly text?: string;
  /** Only entries with a smaller number: the last one of the page before. */
  readonly before?: number;
  readonly limit: number;
}

/** The audit trail, newest first, a page at a time. */
export const auditTrail = (
  tx: Tx,
  { subject, person, text, before, limit }: AuditFilter,
): Promise<AuditLine[]> =>
  tx.query(
    `SELECT e.id, e.at, e.person_id AS "personId",
            CASE e.person_id WHEN $7 THEN $8 ELSE p.name END AS "personName",
            o.name AS "organisationName", e.event,
            jsonb_build_object('type', e.subject_type, 'id', e.subject_id) AS subject, e.data,
            EXISTS (SELECT FROM audit_seal s WHERE s.entry_id = e.id) AS sealed
     FROM audit_entry e
     LEFT JOIN person p ON p.id = e.person_id
     LEFT JOIN organisation o ON o.id = e.organisation_id
     WHERE ($1::bigint IS NULL OR e.id < $1)
       AND ($2::text IS NULL OR e.subject_type = $2 AND e.subject_id = $3)
       AND ($4::uuid IS NULL OR e.person_id = $4)
       AND ($5::text IS NULL OR concat_ws(' ', e.event, e.subject_id, e.data, p.name, o.name) ILIKE $5)
     ORDER BY e.id DESC LIMIT $6`,
    [
      before,
      subject?.type,
      subject?.id,
      person,
      text && contains(text),
      limit,
      systemActor.personId,
      systemActor.name,
    ],
  );

const contains = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
