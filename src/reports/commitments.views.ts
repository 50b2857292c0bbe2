import type { Tx } from '@libs/db';
import type { Cents } from '@libs/money';
import { Injectable } from '@nestjs/common';
import type { State } from '../cases';
import { type CommitmentFilter, seenStates, sortKeys } from './domain/commitment-filter';

export const CASES_PER_PAGE = 50;

/** A case with the money that is spoken for. */
export interface Commitment {
  readonly id: string;
  readonly number: string;
  readonly applicant: string;
  readonly title: string;
  readonly directiveVersion: string;
  readonly item: string;
  readonly state: State;
  readonly received: Date;
  readonly reserved: Cents;
  readonly committed: Cents;
  /** What is committed, by the year in which it falls due. */
  readonly due: Readonly<Record<string, Cents>>;
}

/** Sums over all cases that match, on whichever page. */
export interface CommitmentTotals {
  readonly count: number;
  readonly reserved: Cents;
  readonly committed: Cents;
  readonly due: Readonly<Record<string, Cents>>;
}

export interface CommitmentPage {
  readonly cases: readonly Commitment[];
  readonly total: CommitmentTotals;
  /** Every funding item in use, as "2018/c". */
  readonly items: readonly string[];
}

const order: Readonly<Record<keyof typeof sortKeys, string>> = {
  aktenzeichen: 'number',
  antragsteller: 'lower(applicant) COLLATE "de-x-icu"',
  vorhaben: 'lower(title) COLLATE "de-x-icu"',
  gegenstand: '"directiveVersion" || item',
  eingang: 'received',
  stand: `array_position('{${seenStates.join()}}', state)`,
  vorgemerkt: 'reserved',
  bewilligt: 'committed',
};

/** Sorts by a column, or by what falls due in a year; always to the end, so that pages do not overlap. */
function orderBy({ sort = 'aktenzeichen', direction = 'desc' }: CommitmentFilter): string {
  const by = typeof sort === 'number' ? `coalesce((due ->> '${sort}')::bigint, 0)` : order[sort];
  return `${by} ${direction}, number ${direction}`;
}

const found = `
  SELECT c.id, c.number, o.name AS applicant, c.title, c.directive_version AS "directiveVersion", c.item, c.state,
         c.submitted_at AS received
    FROM grant_case c JOIN organisation o ON o.id = c.organisation_id
   WHERE c.programme_id = $1 AND c.number IS NOT NULL
     AND ($2::text IS NULL OR c.number ILIKE $2 OR o.name ILIKE $2 OR c.title ILIKE $2)
     AND ($3::text IS NULL OR c.state = $3)
     AND ($4::text IS NULL OR c.directive_version || '/' || c.item = $4)`;

const statement = (ordered: string): string => `
  WITH found AS (${found}
  ), money AS (
    SELECT e.case_id, e.due_year, sum(k.reserved_sign * e.amount_cents)::bigint AS reserved,
           sum(k.committed_sign * e.amount_cents)::bigint AS committed
      FROM budget_entry e JOIN entry_kind k ON k.kind = e.kind
     WHERE e.case_id IN (SELECT id FROM found) GROUP BY e.case_id, e.due_year
  ), commitment AS (
    SELECT found.*, coalesce(m.reserved, 0) AS reserved, coalesce(m.committed, 0) AS committed,
           coalesce(m.due, '{}') AS due
      FROM found LEFT JOIN (
        SELECT case_id, sum(reserved)::bigint AS reserved, sum(committed)::bigint AS committed,
               jsonb_object_agg(due_year, committed) FILTER (WHERE committed <> 0) AS due
          FROM money GROUP BY case_id) m ON m.case_id = found.id
  ), total AS (
    SELECT jsonb_build_object('count', count(*), 'reserved', coalesce(sum(reserved), 0),
             'committed', coalesce(sum(committed), 0),
             'due', (SELECT coalesce(jsonb_object_agg(due_year, committed), '{}')
                       FROM (SELECT due_year, sum(committed) AS committed FROM money GROUP BY due_year) per_year
                      WHERE committed <> 0)) AS total,
           ARRAY(SELECT DISTINCT directive_version || '/' || item FROM grant_case
                  WHERE programme_id = $1 AND number IS NOT NULL ORDER BY 1) AS items
      FROM commitment
  )
  SELECT total.*, page.*
    FROM total LEFT JOIN (SELECT * FROM commitment ORDER BY ${ordered} LIMIT $5 OFFSET $6) page ON true
   ORDER BY ${ordered}`;

const contains = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

@Injectable()
export class CommitmentsViews {
  /**
   * The cases that match, with their sums, in one statement. Sorting by a sum and the row of totals both need
   * every sum, so pages are cut by number, not by key: a further page costs what the first one does.
   */
  page(tx: Tx, programmeId: string, filter: CommitmentFilter): Promise<CommitmentPage> {
    return this.read(tx, programmeId, filter, CASES_PER_PAGE);
  }

  /** The same on one page, however long. */
  all(tx: Tx, programmeId: string, filter: CommitmentFilter): Promise<CommitmentPage> {
    return this.read(tx, programmeId, { ...filter, page: 1 }, null);
  }

  private async read(
    tx: Tx,
    programmeId: string,
    filter: CommitmentFilter,
    limit: number | null,
  ): Promise<CommitmentPage> {
    const { search, state = null, item = null, page = 1 } = filter;
    const rows = await tx.query<(Commitment & Omit<CommitmentPage, 'cases'>)[]>(statement(orderBy(filter)), [
      programmeId,
      search === undefined ? null : contains(search),
      state,
      item,
      limit,
      (page - 1) * CASES_PER_PAGE,
    ]);
    const { total, items } = rows[0]!;
    return { cases: rows.filter(({ id }) => id !== null), total, items };
  }
}
