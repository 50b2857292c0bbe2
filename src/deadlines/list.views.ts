import type { Tx } from '@libs/db';
import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import type { Deadline, DeadlineKindName, DeadlineSide } from '../cases';

export interface DeadlineRow extends Deadline {
  readonly caseId: string;
  readonly number: string;
  readonly title: string;
  readonly organisationName: string;
  readonly assignedName: string | null;
}

/** What the list is asked for; empty texts and null filter nothing. */
export interface DeadlineFilter {
  /** Only cases that this person is responsible for. */
  readonly assignedTo: string | null;
  readonly side: DeadlineSide | '';
  readonly kind: DeadlineKindName | '';
  readonly standing: keyof typeof standings | '';
  readonly from: Temporal.PlainDate | null;
  readonly to: Temporal.PlainDate | null;
  /** Part of an Aktenzeichen, a project or an applicant. */
  readonly text: string;
  readonly sort: DeadlineSort;
  readonly descending: boolean;
}

/** The row that the page before ended with: its sort value and its id. */
export interface DeadlineCursor {
  readonly value: string;
  readonly id: number;
}

/** How a deadline can stand on a day, $8. */
export const standings = {
  overdue: { label: 'Überfällig', sql: 'd.due_on < $8 AND d.duty AND d.rests_since IS NULL' },
  coming: { label: 'Kommend', sql: 'd.due_on >= $8 AND d.rests_since IS NULL' },
  resting: { label: 'Ruhend', sql: 'd.rests_since IS NOT NULL' },
} as const;

/** The columns that a person may sort by, each with the expression and its type. */
export const deadlineSorts = {
  due: { sql: 'd.due_on', type: 'date' },
  number: { sql: 'c.number', type: 'text' },
  organisation: { sql: 'o.name', type: 'text' },
  kind: { sql: 'd.kind', type: 'text' },
} as const;
export type DeadlineSort = keyof typeof deadlineSorts;

interface Part {
  readonly after: DeadlineCursor | null;
  /** How many rows; all of them for null. */
  readonly size: number | null;
}

interface Rows {
  readonly rows: readonly DeadlineRow[];
  /** Null on the last page. */
  readonly next: DeadlineCursor | null;
}

const standingSql = (standing: DeadlineFilter['standing']): string =>
  standing === '' ? 'true' : standings[standing].sql;

const escaped = (text: string): string => text && `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** The open deadlines of all cases, one page of them in one statement. */
@Injectable()
export class DeadlineViews {
  async page(
    tx: Tx,
    today: Temporal.PlainDate,
    filter: DeadlineFilter,
    { after, size }: Part,
  ): Promise<Rows> {
    const { sql, type } = deadlineSorts[filter.sort];
    const [order, beyond] = filter.descending ? ['DESC', '<'] : ['ASC', '>'];
    const found = await tx.query<(DeadlineRow & { key: string })[]>(
      `SELECT d.id, d.case_id AS "caseId", c.number, c.title, o.name AS "organisationName", p.name AS "assignedName",
              d.kind, d.side, d.due_on AS "dueOn", d.rule, d.reckoning,
              (d.rests_since AT TIME ZONE 'Europe/Berlin')::date AS "restsSince", (${sql})::text AS key
         FROM open_deadline d
         JOIN grant_case c ON c.id = d.case_id
         JOIN organisation o ON o.id = c.organisation_id
         LEFT JOIN person p ON p.id = c.assigned_to
        WHERE ($1::uuid IS NULL OR c.assigned_to = $1)
          AND ($2 = '' OR d.side = $2)
          AND ($3 = '' OR d.kind = $3)
          AND ($4::date IS NULL OR d.due_on >= $4)
          AND ($5::date IS NULL OR d.due_on <= $5)
          AND ($6 = '' OR c.number ILIKE $6 OR c.title ILIKE $6 OR o.name ILIKE $6)
          AND $8::date IS NOT NULL AND ${standingSql(filter.standing)}
          AND ($7::text IS NULL OR (${sql}, d.id) ${beyond} ($7::${type}, $9::bigint))
        ORDER BY ${sql} ${order}, d.id ${order}
        LIMIT $10`,
      parametersOf(today, filter, { after, size }),
    );
    const rows = found.slice(0, size ?? undefined);
    const last = rows.at(-1);
    return { rows, next: last && found.length > rows.length ? { value: last.key, id: last.id } : null };
  }
}

function parametersOf(today: Temporal.PlainDate, filter: DeadlineFilter, { after, size }: Part): unknown[] {
  const { assignedTo, side, kind, from, to, text } = filter;
  return [
    assignedTo,
    side,
    kind,
    from?.toString() ?? null,
    to?.toString() ?? null,
    escaped(text),
    after?.value ?? null,
    today.toString(),
    after?.id ?? null,
    size && size + 1,
  ];
}
