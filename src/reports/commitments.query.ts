import type { Stand } from '@libs/stand';
import { casesAsOf } from './cases-as-of';
import { type CaseFilter, type CommitmentFilter, seenStates, type SortKey } from './domain/commitment-filter';

const order: Readonly<Record<SortKey, string>> = {
  aktenzeichen: 'number',
  antragsteller: 'lower(applicant) COLLATE "de-x-icu"',
  vorhaben: 'lower(title) COLLATE "de-x-icu"',
  zustand: `array_position('{${seenStates.join()}}'::text[], state)`,
  beantragt: 'coalesce(requested, 0)',
  vorgemerkt: 'reserved',
  bewilligt: 'committed',
  ausgezahlt: 'paid',
  gegenstand: '"directiveVersion" || item',
};

/** Sorts by a column, or by what falls due in a year; always to the end, so that pages do not overlap. */
function orderBy({ sort = 'aktenzeichen', direction = 'desc' }: CommitmentFilter): string {
  const by = typeof sort === 'number' ? `coalesce((due ->> '${sort}')::bigint, 0)` : order[sort];
  return `${by} ${direction}, number ${direction}`;
}

/** Each with the column or condition that its value narrows. */
const conditions: Readonly<Record<keyof CaseFilter, string>> = {
  search: '(number ILIKE ? OR applicant ILIKE ? OR title ILIKE ?)',
  state: 'state = ?',
  item: `"directiveVersion" || '/' || item = ?`,
  district: 'district = ?',
  body: 'body = ?',
  jointly: `(partners > 1) = (? = 'gemeinsam')`,
};
const caseKeys = Object.keys(conditions) as (keyof CaseFilter)[];

/** The cases that a filter asks for, out of "grant_as_of"; its values are the parameters from a number on. */
export function narrowedCases(filter: CaseFilter, first: number): { sql: string; values: string[] } {
  const used = caseKeys.filter((key) => filter[key] !== undefined);
  const where = used.map((key, index) => conditions[key].replaceAll('?', `$${first + index}::text`));
  return {
    sql: `SELECT * FROM grant_as_of WHERE ${['true', ...where].join(' AND ')}`,
    values: used.map((key) => (key === 'search' ? contains(filter[key]!) : filter[key]!)),
  };
}

const contains = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

const statement = (found: string, ordered: string): string => `
  WITH ${casesAsOf}, found AS (${found}
  ), commitment AS (
    SELECT found.id, found.number, found.applicant, found.title, found."directiveVersion", found.item, found.state,
           found.requested, coalesce(m.reserved, 0) AS reserved, coalesce(m.committed, 0) AS committed,
           coalesce(m.paid, 0) AS paid, coalesce(m.due, '{}') AS due
      FROM found LEFT JOIN (
        SELECT case_id, sum(reserved)::bigint AS reserved, sum(committed)::bigint AS committed, sum(paid)::bigint AS paid,
               jsonb_object_agg(due_year, committed) FILTER (WHERE committed <> 0) AS due
          FROM (SELECT case_id, due_year, sum(reserved) AS reserved, sum(committed) AS committed, sum(paid) AS paid
                  FROM money GROUP BY case_id, due_year) per_year
         GROUP BY case_id) m ON m.case_id = found.id
  ), total AS (
    SELECT jsonb_build_object('count', count(*), 'requested', coalesce(sum(requested), 0),
             'reserved', coalesce(sum(reserved), 0), 'committed', coalesce(sum(committed), 0),
             'paid', coalesce(sum(paid), 0),
             'due', (SELECT coalesce(jsonb_object_agg(due_year, committed), '{}')
                       FROM (SELECT due_year, sum(committed) AS committed FROM money
                              WHERE case_id IN (SELECT id FROM found) GROUP BY due_year) per_year
                      WHERE committed <> 0)) AS total,
           ARRAY(SELECT DISTINCT "directiveVersion" || '/' || item FROM grant_as_of ORDER BY 1) AS items,
           (SELECT coalesce(jsonb_object_agg(district, district_name), '{}')
              FROM (SELECT district, max(district_name) AS district_name FROM grant_as_of
                     WHERE district IS NOT NULL GROUP BY district) named) AS districts
      FROM commitment
  )
  SELECT total.*, page.*
    FROM total LEFT JOIN (SELECT * FROM commitment ORDER BY ${ordered} LIMIT $4 OFFSET $5) page ON true
   ORDER BY ${ordered}`;

/** One page of cases as of a day, each row with the totals of all; one row without a case for none. */
export function commitmentsQuery(
  programmeId: string,
  filter: CommitmentFilter,
  { day, until }: Stand,
  limit: number,
): { sql: string; values: unknown[] } {
  const { page = 1 } = filter;
  const found = narrowedCases(filter, 6);
  return {
    sql: statement(found.sql, orderBy(filter)),
    values: [programmeId, day.toString(), until, limit, (page - 1) * limit, ...found.values],
  };
}
