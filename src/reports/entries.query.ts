import type { Stand } from '@libs/stand';
import { casesAsOf } from './cases-as-of';
import { narrowedCases } from './commitments.query';
import type { CaseFilter } from './domain/commitment-filter';
import type { EntryFilter, Figure } from './domain/entry-filter';
import { kindsOf } from './domain/limit-parts';

type Narrowing = Omit<EntryFilter, 'figure' | 'after' | 'stand' | 'sort' | 'direction' | keyof CaseFilter>;

const each = (kinds: string): string => `(e.kind IN (${kinds}))::int`;

/** What one cent of an entry does to the figure. */
const effect: Readonly<Record<Figure, string>> = {
  limit: 'k.limit_sign',
  blocked: 'k.blocked_sign',
  reserved: 'k.reserved_sign',
  committed: 'k.committed_sign',
  ordered: 'k.ordered_sign',
  paid: 'k.paid_sign',
  returned: each(`'repay', 'repay_past'`),
  interest: each(`'interest'`),
  available: '(k.limit_sign - k.blocked_sign - k.reserved_sign - k.committed_sign)',
};

/** Years are those of the envelope where it has them: what was promised in 2019 for 2020 weighs on 2020. */
const conditions: Readonly<Record<keyof Narrowing, string>> = {
  envelopeKind: 'n.kind = ?',
  budgetYear: 'coalesce(n.budget_year, e.budget_year) = ?',
  dueYear: 'coalesce(n.due_year, e.due_year) = ?',
  title: 'e.title = ?',
  category: 'e.category = ?',
  kind: 'e.kind = ANY (?)',
  beyond: `coalesce(n.due_year, e.due_year) > ? AND EXISTS (
    SELECT FROM budget_entry g WHERE g.case_id = e.case_id AND g.title = e.title AND g.due_year = ?
       AND g.kind = 'commit' AND g.booked_on <= $2)`,
  month: `to_char(e.booked_on, 'YYYY-MM') = ?`,
  caseNumber: 'e.case_id = (SELECT id FROM grant_case WHERE number = ?)',
};

/** Each entry with the envelopes it moves; an entry may name one that was never allocated. */
const entriesWithEnvelopes = `budget_entry e
      JOIN entry_kind k ON k.kind = e.kind
     CROSS JOIN LATERAL envelopes_of(e.envelope_kind, e.budget_year, e.due_year, e.title, e.category) n
      JOIN envelope v ON v.programme_id = e.programme_id AND v.kind = n.kind
       AND coalesce(v.budget_year, 0) = coalesce(n.budget_year, 0) AND coalesce(v.due_year, 0) = coalesce(n.due_year, 0)
       AND coalesce(v.title, '') = coalesce(n.title, '') AND coalesce(v.category, '') = coalesce(n.category, '')`;

const choices = (column: string): string =>
  `ARRAY(SELECT DISTINCT ${column} FROM envelope WHERE programme_id = $1 AND ${column} IS NOT NULL ORDER BY 1)`;

/** The order of the list: always total, so that pages neither overlap nor leave anything out. */
const keys = { datum: ['id'], betrag: ['amount', 'id'] } as const;
const ways = {
  asc: { next: '>', order: 'ASC', back: 'DESC' },
  desc: { next: '<', order: 'DESC', back: 'ASC' },
} as const;

function statement(
  { figure, sort = 'datum', direction = 'desc' }: EntryFilter,
  cases: string,
  where: readonly string[],
): string {
  const key = keys[sort];
  const { next, order, back } = ways[direction];
  const by = (way: string, table = '') => key.map((column) => `${table}${column} ${way}`).join(', ');
  const comes = `(${key.join()}) ${next} (SELECT ${key.join()} FROM matching WHERE id = $4)`;
  return `
  WITH ${casesAsOf}, found AS (${cases}
  ), matching AS MATERIALIZED (
    SELECT e.id, ${effect[figure]} * e.amount_cents AS amount
      FROM ${entriesWithEnvelopes}
     WHERE ${['e.programme_id = $1', 'e.booked_on <= $2', `${effect[figure]} <> 0`, ...where].join(' AND ')}
  ), page AS (
    SELECT * FROM matching WHERE $4::bigint IS NULL OR ${comes} ORDER BY ${by(order)} LIMIT $5
  ), total AS (
    SELECT count(*) AS count, coalesce(sum(amount), 0)::bigint AS sum,
           count(*) FILTER (WHERE NOT ${comes}) AS before,
           (SELECT id FROM matching WHERE NOT ${comes}
             ORDER BY ${by(back)} OFFSET $5 LIMIT 1) AS "previousAfter",
           ${choices('budget_year')} AS "budgetYears", ${choices('due_year')} AS "dueYears",
           ${choices('category')} AS categories
      FROM matching
  )
  SELECT total.*, e.id, e.booked_on AS "bookedOn", e.kind, e.case_id AS "caseId", c.number AS "caseNumber",
         coalesce(s.applicant, o.name) AS applicant, e.budget_year AS "budgetYear", e.due_year AS "dueYear", e.title, page.amount,
         k.reserved_sign * e.amount_cents AS reserved, k.committed_sign * e.amount_cents AS committed,
         k.paid_sign * e.amount_cents AS paid,
         e.expires_on AS "expiresOn", e.reason,
         ARRAY(SELECT coalesce(p.name, $6) FROM unnest(e.person_ids) WITH ORDINALITY AS who (id, place)
                 LEFT JOIN person p ON p.id = who.id ORDER BY place) AS people
    FROM total
    LEFT JOIN page ON true
    LEFT JOIN budget_entry e ON e.id = page.id
    LEFT JOIN entry_kind k ON k.kind = e.kind
    LEFT JOIN grant_case c ON c.id = e.case_id AND c.number IS NOT NULL
    LEFT JOIN organisation o ON o.id = c.organisation_id
    LEFT JOIN LATERAL (
      SELECT recipient ->> 'name' AS applicant FROM application_submission
       WHERE case_id = c.id AND submitted_at < $3 ORDER BY revision DESC LIMIT 1) s ON true
   ORDER BY ${by(order, 'page.')}`;
}

interface Paging {
  readonly limit: number;
  /** Shown for whoever is no person: the product itself. */
  readonly nobody: string;
}

/** One page of entries, each row with the totals of all; one row without an entry for none. */
export function entriesQuery(
  programmeId: string,
  filter: EntryFilter,
  { day, until }: Stand,
  { limit, nobody }: Paging,
): { sql: string; values: unknown[] } {
  const fixed = [programmeId, day.toString(), until, filter.after ?? null, limit, nobody];
  const used = (Object.keys(conditions) as (keyof Narrowing)[]).filter((key) => filter[key] !== undefined);
  const where = used.map((key, index) => conditions[key].replaceAll('?', `$${fixed.length + index + 1}`));
  const narrowing = { ...filter, kind: filter.kind && kindsOf(filter.kind) };
  const values = [...fixed, ...used.map((key) => narrowing[key])];
  const cases = narrowedCases(filter, values.length + 1);
  const ofCases = cases.values.length === 0 ? [] : ['e.case_id IN (SELECT id FROM found)'];
  return { sql: statement(filter, cases.sql, [...where, ...ofCases]), values: [...values, ...cases.values] };
}
