import { type CommitmentFilter, seenStates, type SortKey } from './domain/commitment-filter';

const order: Readonly<Record<SortKey, string>> = {
  aktenzeichen: 'number',
  antragsteller: 'lower(applicant) COLLATE "de-x-icu"',
  vorhaben: 'lower(title) COLLATE "de-x-icu"',
  stand: `array_position('{${seenStates.join()}}'::text[], state)`,
  beantragt: 'coalesce(requested, 0)',
  vorgemerkt: 'reserved',
  bewilligt: 'committed',
  gegenstand: '"directiveVersion" || item',
};

/** Sorts by a column, or by what falls due in a year; always to the end, so that pages do not overlap. */
function orderBy({ sort = 'aktenzeichen', direction = 'desc' }: CommitmentFilter): string {
  const by = typeof sort === 'number' ? `coalesce((due ->> '${sort}')::bigint, 0)` : order[sort];
  return `${by} ${direction}, number ${direction}`;
}

const found = `
  SELECT c.id, c.number, o.name AS applicant, c.title, c.directive_version AS "directiveVersion", c.item, c.state,
         s.requested_cents AS requested
    FROM grant_case c
    JOIN organisation o ON o.id = c.organisation_id
    LEFT JOIN LATERAL (SELECT requested_cents FROM application_submission
                        WHERE case_id = c.id ORDER BY revision DESC LIMIT 1) s ON true
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
    SELECT jsonb_build_object('count', count(*), 'requested', coalesce(sum(requested), 0),
             'reserved', coalesce(sum(reserved), 0), 'committed', coalesce(sum(committed), 0),
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

/**
 * One page of cases, each row with the totals of all; one row without a case for none. Everything on one page
 * when `limit` is null.
 */
export function commitmentsQuery(
  programmeId: string,
  filter: CommitmentFilter,
  limit: number | null,
): { sql: string; values: unknown[] } {
  const { search, state = null, item = null, page = 1 } = filter;
  const pattern = search === undefined ? null : contains(search);
  const offset = (page - 1) * (limit ?? 0);
  return { sql: statement(orderBy(filter)), values: [programmeId, pattern, state, item, limit, offset] };
}
