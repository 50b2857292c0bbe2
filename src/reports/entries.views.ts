import type { Tx } from '@libs/db';
import type { Cents } from '@libs/money';
import { systemActor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import type { EntryKind, Title } from '../budget';
import type { EntryFilter, Figure } from './domain/entry-filter';

export const ENTRIES_PER_PAGE = 50;

/** An entry with what it adds to the figure asked for: below zero where it takes away. */
export interface ListedEntry {
  readonly id: number;
  readonly madeOn: Date;
  readonly kind: EntryKind;
  readonly caseId: string | null;
  /** Null also for a case without a number. */
  readonly caseNumber: string | null;
  readonly applicant: string | null;
  readonly budgetYear: number;
  readonly dueYear: number | null;
  readonly title: Title | null;
  readonly amount: Cents;
  /** What it adds to the two figures that a case has. */
  readonly reserved: Cents;
  readonly committed: Cents;
  /** ISO day, on reservations only. */
  readonly expiresOn: string | null;
  readonly people: readonly string[];
  readonly reason: string;
}

interface Totals {
  /** Of all entries that match, on whichever page. */
  readonly count: number;
  readonly sum: Cents;
  /** How many of them are newer than this page. */
  readonly newer: number;
  /** Where the page before begins; null on the first two pages. */
  readonly previousBefore: number | null;
  readonly budgetYears: readonly number[];
  readonly dueYears: readonly number[];
  /** Funding items with a cap. */
  readonly categories: readonly string[];
}

export interface EntryPage extends Totals {
  readonly entries: readonly ListedEntry[];
}

const effect: Readonly<Record<Figure, string>> = {
  limit: 'k.limit_sign',
  reserved: 'k.reserved_sign',
  committed: 'k.committed_sign',
  available: '(k.limit_sign - k.reserved_sign - k.committed_sign)',
};

const conditions: Readonly<Partial<Record<keyof EntryFilter, string>>> = {
  envelopeKind: `EXISTS (SELECT FROM envelopes_of(e.envelope_kind, e.budget_year, e.due_year, e.title, e.category) n
                          WHERE n.kind = ?)`,
  budgetYear: 'e.budget_year = ?',
  dueYear: 'e.due_year = ?',
  title: 'e.title = ?',
  category: 'e.category = ?',
  kind: 'e.kind = ?',
  caseNumber: 'e.case_id = (SELECT id FROM grant_case WHERE number = ?)',
};
const conditionKeys = Object.keys(conditions) as (keyof EntryFilter)[];

const choices = (column: string): string =>
  `ARRAY(SELECT DISTINCT ${column} FROM envelope WHERE programme_id = $1 AND ${column} IS NOT NULL ORDER BY 1)`;

const statement = (figure: Figure, where: readonly string[]): string => `
  WITH matching AS MATERIALIZED (
    SELECT e.id, ${effect[figure]} * e.amount_cents AS amount
      FROM budget_entry e JOIN entry_kind k ON k.kind = e.kind
     WHERE ${['e.programme_id = $1', `${effect[figure]} <> 0`, ...where].join(' AND ')}
  ), page AS (
    SELECT * FROM matching WHERE $2::bigint IS NULL OR id < $2 ORDER BY id DESC LIMIT $3
  ), total AS (
    SELECT count(*) AS count, coalesce(sum(amount), 0)::bigint AS sum,
           count(*) FILTER (WHERE id >= $2) AS newer,
           (SELECT id FROM matching WHERE id >= $2 ORDER BY id OFFSET $3 LIMIT 1) AS "previousBefore",
           ${choices('budget_year')} AS "budgetYears", ${choices('due_year')} AS "dueYears",
           ${choices('category')} AS categories
      FROM matching
  )
  SELECT total.*, e.id, e.made_on AS "madeOn", e.kind, e.case_id AS "caseId", c.number AS "caseNumber",
         o.name AS applicant, e.budget_year AS "budgetYear", e.due_year AS "dueYear", e.title, page.amount,
         k.reserved_sign * e.amount_cents AS reserved, k.committed_sign * e.amount_cents AS committed,
         e.expires_on AS "expiresOn", e.reason,
         ARRAY(SELECT coalesce(p.name, $4) FROM unnest(e.person_ids) WITH ORDINALITY AS who (id, place)
                 LEFT JOIN person p ON p.id = who.id ORDER BY place) AS people
    FROM total
    LEFT JOIN page ON true
    LEFT JOIN budget_entry e ON e.id = page.id
    LEFT JOIN entry_kind k ON k.kind = e.kind
    LEFT JOIN grant_case c ON c.id = e.case_id AND c.number IS NOT NULL
    LEFT JOIN organisation o ON o.id = c.organisation_id
   ORDER BY e.id DESC`;

@Injectable()
export class EntriesViews {
  /** The entries behind a figure, newest first, with the sum of all of them; one page, in one statement. */
  async page(tx: Tx, programmeId: string, { figure, before, ...filter }: EntryFilter): Promise<EntryPage> {
    const used = conditionKeys.filter((key) => filter[key as keyof typeof filter] !== undefined);
    const where = used.map((key, index) => conditions[key]!.replace('?', `$${index + 5}`));
    const rows = await tx.query<(Totals & ListedEntry)[]>(statement(figure, where), [
      programmeId,
      before ?? null,
      ENTRIES_PER_PAGE,
      systemActor.name,
      ...used.map((key) => filter[key as keyof typeof filter]),
    ]);
    // The totals stand in every row, also in the one row without an entry when nothing matches.
    return { ...rows[0]!, entries: rows.filter(({ id }) => id !== null) };
  }
}
