import type { Tx } from '@libs/db';
import type { Cents } from '@libs/money';
import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { isUndecided, type State, states } from '../cases';

export interface QueueRow {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly organisationName: string;
  readonly item: string;
  readonly state: State;
  readonly submittedAt: Date;
  readonly assignedName: string | null;
  readonly requested: Cents;
  /** ISO date of the earliest open staff deadline. */
  readonly dueOn: string | null;
  /** ISO day until which the waiting list holds money for it, and how much. */
  readonly offeredUntil: string | null;
  readonly offered: Cents | null;
  /** The scenario that has prepared a proposal which waits for its caseworker; its id is null once it is deleted. */
  readonly preparedIn: string | null;
  readonly preparedInId: string | null;
  /** An early start is asked for and not decided. */
  readonly earlyStart: boolean;
  /** A letter waits for its signature. */
  readonly toSign: boolean;
}

export interface QueueCounts {
  /** Submitted, taken by nobody. */
  readonly waiting: number;
  readonly mine: number;
  readonly toDecide: number;
  readonly onWaitingList: number;
  /** Of those on the waiting list: money is held for them, somebody has to propose. */
  readonly offered: number;
  /** Deadlines of the reader's own cases that have passed. */
  readonly overdue: number;
  /** ISO date of the next one that has not; null when there is none. */
  readonly nextDue: string | null;
}

/** What the list is asked for; empty texts filter nothing. */
export interface QueueFilter {
  readonly text: string;
  readonly state: string;
  readonly item: string;
  readonly responsible: '' | 'mine' | 'nobody';
  readonly pending: '' | 'early_start' | 'to_sign' | 'offered' | 'prepared';
  readonly sort: QueueSort;
  readonly descending: boolean;
  readonly after: QueueCursor | null;
}

/** The row that the page before ended with: its sort value and its id. */
export interface QueueCursor {
  readonly value: string;
  readonly id: string;
}

/** The columns that a person may sort by, each with the expression and its type. */
export const queueSorts = {
  received: { sql: 'c.submitted_at', type: 'timestamptz' },
  number: { sql: 'c.number', type: 'text' },
  organisation: { sql: 'o.name', type: 'text' },
  requested: { sql: 's.requested_cents', type: 'bigint' },
  state: { sql: 'c.state', type: 'text' },
} as const;
export type QueueSort = keyof typeof queueSorts;

export const QUEUE_PAGE = 25;

/** In which an early start still can be decided on. */
const undecidedStates = Object.keys(states).filter((state) => isUndecided(state as State));

/** The cases of the competence centre, one page of them in one statement. */
@Injectable()
export class QueueViews {
  async list(
    tx: Tx,
    personId: string,
    filter: QueueFilter,
  ): Promise<{ rows: QueueRow[]; next: QueueCursor | null }> {
    const { sql, type } = queueSorts[filter.sort];
    const [order, beyond] = filter.descending ? ['DESC', '<'] : ['ASC', '>'];
    const found = await tx.query<(QueueRow & { key: string })[]>(
      `SELECT c.id, c.number, c.title, o.name AS "organisationName", c.item, c.state, c.submitted_at AS "submittedAt",
              p.name AS "assignedName", s.requested_cents AS requested, d.due_on AS "dueOn",
              f.until AS "offeredUntil", f.amount_cents AS offered, v.title AS "preparedIn", v.id AS "preparedInId", e.open AS "earlyStart", t.open AS "toSign", (${sql})::text AS key
         FROM grant_case c
         JOIN organisation o ON o.id = c.organisation_id
         LEFT JOIN person p ON p.id = c.assigned_to
         JOIN LATERAL (SELECT requested_cents FROM application_submission
                        WHERE case_id = c.id ORDER BY revision DESC LIMIT 1) s ON true
         LEFT JOIN LATERAL (SELECT min(due_on) AS due_on FROM open_deadline
                             WHERE case_id = c.id AND side = 'staff' AND rests_since IS NULL) d ON true
         LEFT JOIN LATERAL (SELECT until, amount_cents FROM held_offer
                             WHERE case_id = c.id AND c.state IN ('waiting', 'in_review')) f ON true
         LEFT JOIN LATERAL (SELECT z.title, CASE WHEN z.deleted_at IS NULL THEN z.id END AS id FROM standing_preparation y JOIN scenario z ON z.id = y.scenario_id
                             WHERE y.case_id = c.id AND c.state = 'in_review') v ON true
         CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM early_start_request
                              WHERE case_id = c.id AND decision IS NULL AND withdrawn_at IS NULL
                                AND c.state = ANY ($9)) AS open) e
         CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM letter_draft
                              WHERE case_id = c.id AND proposed_at IS NOT NULL AND letter_id IS NULL
                                AND discarded_at IS NULL) AS open) t
        WHERE c.number IS NOT NULL
          AND ($1 = '' OR c.state = $1)
          AND ($2 = '' OR c.item = $2)
          AND ($3 = '' OR ($3 = 'mine' AND c.assigned_to = $4) OR ($3 = 'nobody' AND c.assigned_to IS NULL))
          AND ($5 = '' OR c.number ILIKE $5 OR c.title ILIKE $5 OR o.name ILIKE $5)
          AND ($8 = '' OR ($8 = 'early_start' AND e.open) OR ($8 = 'to_sign' AND t.open)
               OR ($8 = 'offered' AND f.until IS NOT NULL) OR ($8 = 'prepared' AND v.title IS NOT NULL))
          AND ($6::text IS NULL OR (${sql}, c.id) ${beyond} ($6::${type}, $7::uuid))
        ORDER BY ${sql} ${order}, c.id ${order}
        LIMIT ${QUEUE_PAGE + 1}`,
      [
        filter.state,
        filter.item,
        filter.responsible,
        personId,
        filter.text && `%${filter.text.replace(/[\\%_]/g, '\\$&')}%`,
        filter.after?.value ?? null,
        filter.after?.id ?? null,
        filter.pending,
        undecidedStates,
      ],
    );
    const rows = found.slice(0, QUEUE_PAGE);
    const last = rows.at(-1);
    return { rows, next: found.length > QUEUE_PAGE && last ? { value: last.key, id: last.id } : null };
  }

  /** How many cases stand in each state, for the tiles above the list. */
  async counts(tx: Tx, personId: string, today: Temporal.PlainDate): Promise<QueueCounts> {
    const [counts] = await tx.query(
      `SELECT * FROM (
         SELECT count(*) FILTER (WHERE state = 'submitted') AS waiting,
                count(*) FILTER (WHERE state IN ('in_review', 'returned') AND assigned_to = $1) AS mine,
                count(*) FILTER (WHERE state = 'proposed') AS "toDecide",
                count(*) FILTER (WHERE state = 'waiting') AS "onWaitingList",
                (SELECT count(*) FROM waiting_offer) AS offered
           FROM grant_case WHERE number IS NOT NULL) cases,
         (SELECT count(*) FILTER (WHERE d.due_on < $2 AND d.duty) AS overdue,
                 min(d.due_on) FILTER (WHERE d.due_on >= $2) AS "nextDue"
            FROM open_deadline d JOIN grant_case c ON c.id = d.case_id AND c.assigned_to = $1
           WHERE d.rests_since IS NULL) own`,
      [personId, today.toString()],
    );
    return counts;
  }
}
