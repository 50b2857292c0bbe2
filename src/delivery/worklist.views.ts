import { Clock } from '@libs/clock';
import { retrievalEnds } from '@libs/dates';
import type { Tx } from '@libs/db';
import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { type LetterKind, letterKinds } from '../letters';
import type { ReceiptKind } from './domain/facts';
import type { WorklistName } from './domain/worklists';
import { remedyLawFor } from './remedy-law';

export interface WorklistRow {
  readonly letterId: string;
  readonly caseId: string;
  readonly number: string;
  readonly organisationName: string;
  readonly kind: LetterKind;
  /** "Zuwendungsbescheid" */
  readonly title: string;
  readonly documentId: string;
  readonly createdOn: string;
  /** ISO date by which the list is in order. */
  readonly day: string;
  readonly receipt: ReceiptKind;
  /** ISO date until which an act in the portal can be retrieved; null for everything else. */
  readonly retrievableUntil: string | null;
}

/** The row that the page before ended with: its sort value and its id. */
export interface WorklistCursor {
  readonly value: string;
  readonly id: string;
}

export interface WorklistFilter {
  readonly list: WorklistName;
  /** Part of a number or a name. */
  readonly text: string;
  readonly only: '' | 'act' | 'other';
  readonly sort: WorklistSort;
  readonly descending: boolean;
  readonly after: WorklistCursor | null;
}

const berlin = (moment: string): string => `(${moment} AT TIME ZONE 'Europe/Berlin')::date`;

/** Which rows each list holds ($1 is today), and the day that orders them. */
const lists = {
  post: { where: `a.channel = 'post' AND a.dispatched_on IS NULL`, day: berlin('a.begun_at') },
  portal: {
    where: `a.channel = 'portal' AND a.retrieved_at IS NULL AND a.provided_at IS NOT NULL`,
    day: berlin('a.provided_at'),
  },
  troubled: { where: `a.receipt IN ('returned', 'denied')`, day: 'a.dispatched_on' },
  running: { where: `d.remedy_ends_on IS NOT NULL AND d.final_on > $1::date`, day: 'd.remedy_ends_on' },
} as const satisfies Record<WorklistName, { where: string; day: string }>;

/** The columns that a person may sort by. */
export const worklistSorts = {
  day: (list: WorklistName) => ({ sql: lists[list].day, type: 'date' }),
  number: () => ({ sql: 'c.number', type: 'text' }),
  organisation: () => ({ sql: 'o.name', type: 'text' }),
} as const;
export type WorklistSort = keyof typeof worklistSorts;

export const WORKLIST_PAGE = 25;
/** In one file. */
export const WORKLIST_FILE = 5000;

const from = `
  FROM delivery_attempt a
  JOIN delivery d ON d.letter_id = a.letter_id
  JOIN letter l ON l.id = a.letter_id
  JOIN letter_kind k ON k.kind = l.kind
  JOIN grant_case c ON c.id = l.case_id
  JOIN organisation o ON o.id = c.organisation_id
 WHERE a.ended_at IS NULL`;

type Stored = Omit<WorklistRow, 'title' | 'retrievableUntil'> & {
  readonly act: boolean;
  readonly key: string;
};

/** The deliveries that await somebody, each list one page at a time. */
@Injectable()
export class WorklistViews {
  async page(
    tx: Tx,
    now: Date,
    filter: WorklistFilter,
    limit: number = WORKLIST_PAGE,
  ): Promise<{ rows: WorklistRow[]; next: WorklistCursor | null }> {
    const { sql, type } = worklistSorts[filter.sort](filter.list);
    const [order, beyond] = filter.descending ? ['DESC', '<'] : ['ASC', '>'];
    const found = await tx.query<Stored[]>(
      `SELECT l.id AS "letterId", c.id AS "caseId", c.number, o.name AS "organisationName", l.kind, k.act,
              l.document_id AS "documentId", ${berlin('l.created_at')} AS "createdOn", ${lists[filter.list].day} AS day,
              a.receipt, (${sql})::text AS key
        ${from} AND ${lists[filter.list].where} AND $1::date IS NOT NULL
          AND ($2 = '' OR k.act = ($2 = 'act'))
          AND ($3 = '' OR c.number ILIKE $3 OR c.title ILIKE $3 OR o.name ILIKE $3 OR l.document_id ILIKE $3)
          AND ($4::text IS NULL OR (${sql}, l.id) ${beyond} ($4::${type}, $5::uuid))
        ORDER BY ${sql} ${order}, l.id ${order} LIMIT ${limit + 1}`,
      [
        Clock.dayOf(now).toString(),
        filter.only,
        filter.text && `%${filter.text.replace(/[\\%_]/g, '\\$&')}%`,
        filter.after?.value ?? null,
        filter.after?.id ?? null,
      ],
    );
    const rows = found.slice(0, limit);
    const last = rows.at(-1);
    return {
      rows: await this.told(tx, now, filter.list, rows),
      next: found.length > limit && last ? { value: last.key, id: last.letterId } : null,
    };
  }

  /** How many letters each list holds. */
  async counts(tx: Tx, now: Date): Promise<Readonly<Record<WorklistName, number>>> {
    const columns = Object.entries(lists).map(
      ([name, { where }]) => `count(*) FILTER (WHERE ${where}) AS ${name}`,
    );
    const [counts] = await tx.query(
      `SELECT ${columns.join(', ')} FROM delivery_attempt a JOIN delivery d ON d.letter_id = a.letter_id
        WHERE a.ended_at IS NULL`,
      [Clock.dayOf(now).toString()],
    );
    return counts;
  }

  /** With their names, and with the last day for what waits in the portal. */
  private async told(tx: Tx, now: Date, list: WorklistName, rows: readonly Stored[]): Promise<WorklistRow[]> {
    const informed = rows.map(({ day }) => Temporal.PlainDate.from(day));
    const provided = informed.map((day) => ({ channel: 'portal', informed: day, retrieved: null }) as const);
    const law = await remedyLawFor(tx, list === 'portal' ? provided : [], Clock.dayOf(now));
    return rows.map(({ act, key: _, ...row }, i) => ({
      ...row,
      title: letterKinds[row.kind].title,
      retrievableUntil:
        act && list === 'portal'
          ? retrievalEnds(informed[i]!, law.land, law.noticeOn(informed[i]!)).date.toString()
          : null,
    }));
  }
}
