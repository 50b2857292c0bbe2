import type { MovementFilter } from './domain/movement-filter';

/** The state of a movement, in the order in which the list has them. */
const state = `CASE WHEN m.released_at IS NOT NULL THEN 'released' WHEN m.withdrawn_at IS NOT NULL THEN 'withdrawn' ELSE 'waiting' END`;

const facts = (of: string): string => `
  ${of}.id, ${of}.programme_id AS "programmeId", ${of}.kind, ${of}.rows, ${of}.reason, ${of}.reference,
  ${of}.entered_by AS "enteredBy", ${of}.entered_at AS "enteredAt", ${of}.released_by AS "releasedBy",
  ${of}.released_at AS "releasedAt", ${of}.withdrawn_by AS "withdrawnBy", ${of}.withdrawn_at AS "withdrawnAt",
  (SELECT name FROM person WHERE id = ${of}.entered_by) AS "enteredByName",
  (SELECT name FROM person WHERE id = ${of}.released_by) AS "releasedByName",
  (SELECT name FROM person WHERE id = ${of}.withdrawn_by) AS "withdrawnByName"`;

const sums = `
  SELECT coalesce(sum(k.limit_sign * (r->>'amount')::bigint) FILTER (WHERE r->>'envelopeKind' = 'cash'), 0)::bigint AS cash,
         coalesce(sum(k.limit_sign * (r->>'amount')::bigint) FILTER (WHERE r->>'envelopeKind' = 'authorisation'), 0)::bigint
           AS authorisations,
         coalesce(sum(k.blocked_sign * (r->>'amount')::bigint), 0)::bigint AS blocked,
         ARRAY(SELECT DISTINCT (y->>'budgetYear')::int FROM jsonb_array_elements(m.rows) y ORDER BY 1) AS "budgetYears"
    FROM jsonb_array_elements(m.rows) r JOIN entry_kind k ON k.kind = r->>'kind'`;

/** One page, what waits first and then the newest, each row with the sums of all that match. */
export function movementsQuery(programmeId: string, filter: MovementFilter, limit: number) {
  const sql = `
  WITH matching AS MATERIALIZED (
    SELECT m.id, ${state} AS state, m.entered_at, s.*, (${state} = 'waiting') AS waits
      FROM budget_movement m CROSS JOIN LATERAL (${sums}) s
     WHERE m.programme_id = $1 AND ($2 = '' OR ${state} = $2) AND ($3 = '' OR m.kind = $3)
       AND ($4::int IS NULL OR $4 = ANY (s."budgetYears"))
  ), place AS (
    SELECT waits, entered_at, id FROM matching WHERE id = $5
  ), page AS (
    SELECT * FROM matching
     WHERE $5::uuid IS NULL OR (waits, entered_at, id) < (SELECT waits, entered_at, id FROM place)
     ORDER BY waits DESC, entered_at DESC, id DESC LIMIT $6
  ), total AS (
    SELECT count(*) AS count, count(*) FILTER (WHERE waits) AS waiting,
           coalesce(sum(cash) FILTER (WHERE state <> 'withdrawn'), 0)::bigint AS "cashSum",
           coalesce(sum(authorisations) FILTER (WHERE state <> 'withdrawn'), 0)::bigint AS "authorisationsSum",
           coalesce(sum(blocked) FILTER (WHERE state <> 'withdrawn'), 0)::bigint AS "blockedSum",
           count(*) FILTER (WHERE $5::uuid IS NOT NULL
             AND (waits, entered_at, id) >= (SELECT waits, entered_at, id FROM place)) AS newer,
           ARRAY(SELECT DISTINCT (y->>'budgetYear')::int FROM budget_movement a, jsonb_array_elements(a.rows) y
                  WHERE a.programme_id = $1 ORDER BY 1) AS years
      FROM matching
  )
  SELECT total.*, page.state, page.cash, page.authorisations, page.blocked, page."budgetYears", ${facts('m')}
    FROM total LEFT JOIN page ON true LEFT JOIN budget_movement m ON m.id = page.id
   ORDER BY page.waits DESC, page.entered_at DESC, page.id DESC`;
  const { state: wanted = '', kind = '', year = null, after = null } = filter;
  return { sql, values: [programmeId, wanted, kind, year, after, limit] };
}

export const movementQuery = `SELECT ${state} AS state, ${facts('m')} FROM budget_movement m WHERE m.id = $1`;

/** What a movement has booked, with what of each entry no counter-entry has taken back yet. */
export const bookedQuery = `
  SELECT e.id, e.kind, e.envelope_kind AS "envelopeKind", e.budget_year AS "budgetYear", e.due_year AS "dueYear", e.title,
         e.category, e.amount_cents AS amount, e.corrects,
         (e.amount_cents - coalesce((SELECT sum(abs(c.amount_cents)) FROM budget_entry c WHERE c.corrects = e.id), 0))::bigint AS left,
         (SELECT coalesce(jsonb_agg(c.id ORDER BY c.id), '[]') FROM budget_entry c WHERE c.corrects = e.id) AS "correctedBy"
    FROM budget_movement m
   CROSS JOIN generate_series(1, jsonb_array_length(m.rows)) n
    JOIN budget_entry e ON e.idempotency_key = 'movement/' || m.id || '/' || n
   WHERE m.id = $1 ORDER BY n`;

/** Movements that these entries belong to: those that a correction names, and those that correct. */
export const movementsOfEntries = `
  SELECT id, split_part(idempotency_key, '/', 2) AS "movementId"
    FROM budget_entry WHERE id = ANY ($1) AND idempotency_key LIKE 'movement/%'`;

/** The running balances, and what already weighs on a year that has no appropriation yet. */
export const balancesQuery = `
  SELECT kind, budget_year AS "budgetYear", due_year AS "dueYear", title, category, limit_cents AS "limit",
         blocked_cents AS blocked, reserved_cents AS reserved, committed_cents AS committed, ordered_cents AS ordered,
         paid_cents AS paid, true AS allocated
    FROM envelope WHERE programme_id = $1
   UNION ALL
  SELECT m.kind, m.budget_year, m.due_year, m.title, m.category, sum(m.limit_cents)::bigint, sum(m.blocked_cents)::bigint,
         sum(m.reserved_cents)::bigint, sum(m.committed_cents)::bigint, sum(m.ordered_cents)::bigint, sum(m.paid_cents)::bigint,
         false
    FROM ledger_move m
   WHERE m.programme_id = $1 AND NOT m.needed AND NOT EXISTS (
     SELECT FROM envelope v WHERE v.programme_id = $1 AND v.kind = m.kind
        AND v.budget_year IS NOT DISTINCT FROM m.budget_year AND v.due_year IS NOT DISTINCT FROM m.due_year
        AND v.title IS NOT DISTINCT FROM m.title AND v.category IS NOT DISTINCT FROM m.category)
   GROUP BY m.kind, m.budget_year, m.due_year, m.title, m.category
   ORDER BY "budgetYear" NULLS FIRST, kind DESC, "dueYear", title DESC, category`;

export const waitingStatesQuery = `
  SELECT m.id AS "movementId", r."budgetYear", r.state
    FROM budget_movement m CROSS JOIN jsonb_to_recordset(m.rows) r ("budgetYear" int, state text)
   WHERE m.programme_id = $1 AND m.kind = 'year_state' AND m.released_at IS NULL AND m.withdrawn_at IS NULL
   ORDER BY r."budgetYear", m.entered_at, m.id`;

/** Bound, due in a year and not ordered yet, by case. */
export const unpaidQuery = `
  SELECT e.case_id AS "caseId", e.budget_year AS "budgetYear", e.due_year AS "dueYear", e.title, e.category,
         sum((k.committed_sign - k.ordered_sign) * e.amount_cents)::bigint AS amount
    FROM budget_entry e JOIN entry_kind k ON k.kind = e.kind
   WHERE e.programme_id = $1 AND e.due_year = $2 AND e.case_id IS NOT NULL
   GROUP BY e.case_id, e.budget_year, e.due_year, e.title, e.category
  HAVING sum((k.committed_sign - k.ordered_sign) * e.amount_cents) > 0
   ORDER BY 1, 2, 3, 4, 5`;
