import type { Tx } from '@libs/db';
import type { Cents } from '@libs/money';
import { Injectable } from '@nestjs/common';
import { type DeadlineKindName, deadlineKindNames, deadlineKinds, type State } from '../cases';
import { type ListPlace, type ListQuery, sorts } from './domain/list-query';

const PAGE = 25;

export interface OwnApplication {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly state: State;
  readonly stateSince: Date;
  readonly requested: Cents;
}

export interface OwnApplications {
  readonly rows: readonly OwnApplication[];
  /** Null on the last page. */
  readonly next: ListPlace | null;
}

/** Something that waits for the applicant. */
export interface ToDo {
  readonly caseId: string;
  readonly number: string | null;
  readonly title: string;
  readonly state: State;
  /** Kind of the open deadline; null for a draft without one. */
  readonly kind: DeadlineKindName | null;
  /** ISO date */
  readonly dueOn: string | null;
}

const TITLE = `coalesce(nullif(p.data ->> 'title', ''), c.title)`;
const PROJECT = `LEFT JOIN application_section p ON p.case_id = c.id AND p.section = 'project'`;

/** The start page of an applicant. Row-level security shows the own organisation's cases. */
@Injectable()
export class ListViews {
  async page(tx: Tx, { search, states, sort, direction, after }: ListQuery): Promise<OwnApplications> {
    const { column, type } = sorts[sort];
    const found = await tx.query<(OwnApplication & { place: string })[]>(
      `WITH own AS (
         SELECT c.id, c.number, c.state, c.state_since, ${TITLE} AS title,
                (SELECT coalesce(sum((year ->> 'requested')::bigint), 0)::bigint
                   FROM jsonb_array_elements(f.data -> 'years') AS year) AS requested
           FROM grant_case c
           ${PROJECT}
           LEFT JOIN application_section f ON f.case_id = c.id AND f.section = 'funding'
          WHERE c.state = ANY ($1)
       )
       SELECT id, number, title, state, state_since AS "stateSince", requested, (${column})::text AS place
         FROM own
        WHERE ($2 = '' OR strpos(lower(title), lower($2)) > 0 OR strpos(lower(number), lower($2)) > 0)
          AND ($3::uuid IS NULL OR (${column}, id) ${direction === 'asc' ? '>' : '<'} ($4::${type}, $3::uuid))
        ORDER BY ${column} ${direction}, id ${direction} LIMIT ${PAGE + 1}`,
      [states, search, after?.id ?? null, after?.value ?? null],
    );
    const rows = found.slice(0, PAGE);
    const last = rows.at(-1);
    return { rows, next: last && found.length > PAGE ? { id: last.id, value: last.place } : null };
  }

  /** Returned applications, unfinished drafts and open deadlines, the most urgent first. */
  toDo(tx: Tx): Promise<ToDo[]> {
    return tx.query(
      `SELECT c.id AS "caseId", c.number, ${TITLE} AS title, c.state, d.kind, d.due_on AS "dueOn"
         FROM grant_case c
         LEFT JOIN open_deadline d ON d.case_id = c.id AND d.side = 'applicant' AND d.kind = ANY ($1)
         ${PROJECT}
        WHERE c.state IN ('draft', 'returned') OR d.id IS NOT NULL
        ORDER BY d.due_on, c.state = 'draft', c.state_since DESC, c.id LIMIT 20`,
      [deadlineKindNames.filter((kind) => deadlineKinds[kind].duty)],
    );
  }
}
