import type { Subject } from '@libs/audit-chain';
import type { Tx } from '@libs/db';
import { systemActor } from '@libs/permissions';
import type { Temporal } from 'temporal-polyfill';
import { eventsCalled } from './domain/words';

export interface AuditLine {
  readonly id: number;
  readonly at: Date;
  readonly personId: string;
  /** The product's own name for what it did itself; null for a person that is not in the register. */
  readonly personName: string | null;
  readonly organisationName: string | null;
  readonly event: string;
  readonly subject: Subject;
  /** Of a subject that is a case with an Aktenzeichen, which staff can open; null otherwise. */
  readonly caseNumber: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  /** False for the few seconds until the sealer has linked the entry into the chain. */
  readonly sealed: boolean;
}

export interface AuditFilter {
  /** One of both or both; a case is found by its Aktenzeichen as well. */
  readonly subject?: Partial<Subject>;
  /** Id of the person who acted. */
  readonly person?: string;
  /** Part of the name of the person who acted. */
  readonly name?: string;
  /** Part of the event or of its German word. */
  readonly event?: string;
  /** Part of the event, of the subject's id, of the data or of the person's name. */
  readonly text?: string;
  /** First and last day, in German time. */
  readonly from?: Temporal.PlainDate;
  readonly to?: Temporal.PlainDate;
  /** Only entries with a smaller number: the last one of the page before. */
  readonly before?: number;
  readonly limit: number;
}

const UUID = `'^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'`;

/** The audit trail, newest first, a page at a time. */
export const auditTrail = (tx: Tx, filter: AuditFilter): Promise<AuditLine[]> =>
  tx.query(
    `SELECT e.id, e.at, e.person_id AS "personId",
            CASE e.person_id WHEN $7 THEN $8 ELSE p.name END AS "personName",
            o.name AS "organisationName", e.event, c.number AS "caseNumber",
            jsonb_build_object('type', e.subject_type, 'id', e.subject_id) AS subject, e.data,
            EXISTS (SELECT FROM audit_seal s WHERE s.entry_id = e.id) AS sealed
     FROM audit_entry e
     LEFT JOIN person p ON p.id = e.person_id
     LEFT JOIN organisation o ON o.id = e.organisation_id
     LEFT JOIN grant_case c
       ON c.id = CASE WHEN e.subject_type = 'case' AND e.subject_id ~ ${UUID} THEN e.subject_id::uuid END
     WHERE ($1::bigint IS NULL OR e.id < $1)
       AND ($2::text IS NULL OR e.subject_type = $2)
       AND ($3::text IS NULL OR e.subject_id IN ($3, (SELECT id::text FROM grant_case WHERE number = $3)))
       AND ($4::uuid IS NULL OR e.person_id = $4)
       AND ($5::text IS NULL OR concat_ws(' ', e.event, e.subject_id, e.data, p.name, o.name) ILIKE $5)
       AND ($9::text IS NULL OR e.person_id = ANY (
         ARRAY (SELECT id FROM person WHERE name ILIKE $9 UNION ALL SELECT $7::uuid WHERE $8 ILIKE $9)))
       AND ($10::text IS NULL OR e.event ILIKE $10 OR e.event = ANY ($11))
       AND ($12::timestamp IS NULL OR e.at >= $12::timestamp AT TIME ZONE 'Europe/Berlin')
       AND ($13::timestamp IS NULL OR e.at < ($13::timestamp + interval '1 day') AT TIME ZONE 'Europe/Berlin')
     ORDER BY e.id DESC LIMIT $6`,
    parametersOf(filter),
  );

const parametersOf = (filter: AuditFilter): unknown[] => [
  filter.before,
  filter.subject?.type,
  filter.subject?.id,
  filter.person,
  filter.text && contains(filter.text),
  filter.limit,
  systemActor.personId,
  systemActor.name,
  filter.name && contains(filter.name),
  filter.event && contains(filter.event),
  filter.event ? eventsCalled(filter.event) : [],
  filter.from?.toString(),
  filter.to?.toString(),
];

const contains = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
