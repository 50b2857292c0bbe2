import { movementKinds } from './domain/movement';
import type { MovementFilter, MovementSort } from './domain/movement-filter';

/** The state of a movement, in the order in which the list has them. */
const state = `CASE WHEN m.released_at IS NOT NULL THEN 'released' WHEN m.withdrawn_at IS NOT NULL THEN 'withdrawn' ELSE 'waiting' END`;

const facts = (of: string): string => `
  ${of}.id, ${of}.programme_id AS "programmeId", ${of}.kind, ${of}.rows, ${of}.reason, ${of}.reference,
  ${of}.entered_by AS "enteredBy", ${of}.entered_at AS "enteredAt", ${of}.released_by AS "releasedBy",
  ${of}.released_at AS "releasedAt", ${of}.withdrawn_by AS "withdrawnBy", ${of}.withdrawn_at AS "withdrawnAt",
  (SELECT name FROM person WHERE id = ${of}.entered_by) AS "enteredByName",
  (SELECT name FROM person WHERE id = ${of}.released_by) AS "releasedByName",
  (SELECT name FROM person WHERE id = ${of}.withdrawn_by) AS "withdrawnByName"`;

const moved = (sum: string): string =>
  `CASE WHEN m.kind <> 'year_state' AND m.withdrawn_at IS NULL THEN coalesce(sum(${sum}), 0)::bigint END`;
const limitOf = (kind: 'cash' | 'authorisation'): string =>
  `k.limit_sign * (r->>'amount')::bigint) FILTER (WHERE r->>'envelopeKind' = '${kind}'`;

/** What a movement moves, or would; nothing once it is withdrawn, or when it gives years a state. */
const sums = `
  SELECT ${moved(limitOf('cash'))} AS cash, ${moved(limitOf('authorisation'))} AS authorisations,
         ${moved(`k.blocked_sign * (r->>'amount')::bigint`)} AS blocked,
         ARRAY(SELECT DISTINCT (y->>'budgetYear')::int FROM jsonb_array_elements(m.rows) y ORDER BY 1) AS "budgetYears"
    FROM jsonb_array_elements(m.rows) r JOIN entry_kind k ON k.kind = r->>'kind'`;

/** The movements entered before a moment, with what had become of them by then. */
const movementsUntil = `
  SELECT id, programme_id, kind, rows, reason, reference, entered_by, entered_at,
         CASE WHEN released_at < $2 THEN released_by END AS released_by,
         CASE WHEN released_at < $2 THEN released_at END AS released_at,
         CASE WHEN withdrawn_at < $2 THEN withdrawn_by END AS withdrawn_by,
         CASE WHEN withdrawn_at < $2 THEN withdrawn_at END AS withdrawn_at
    FROM budget_movement WHERE programme_id = $1 AND entered_at < $2`;

const byName = Object.entries(movementKinds)
  .sort(([, one], [, other]) => one.localeCompare(other, 'de'))
  .map(([kind]) => `'${kind}'`);
const name = (of: 'entered_by' | 'released_by'): string => `(SELECT name FROM person WHERE id = m.${of})`;

/** What each order is by; kinds and states in the order of their names. */
const keys: Readonly<Record<MovementSort, string>> = {
  art: `array_position(ARRAY[${byName.join()}], m.kind)`,
  zustand: `array_position(ARRAY['released', 'waiting', 'withdrawn'], ${state})`,
  jahr: 's."budgetYears"',
  ausgaben: 's.cash',
  ermaechtigungen: 's.authorisations',
  gesperrt: 's.blocked',
  erfasst: 'm.entered_at',
  erfasser: name('entered_by'),
  freigegeben: 'm.released_at',
  freigeber: name('released_by'),
  grund: 'm.reason',
};

/** Always total, so that pages neither overlap nor leave anything out; what waits comes first, then the newest. */
const orderOf = ({ sort, direction = 'asc' }: MovementFilter): string =>
  `${sort ? `${keys[sort]} ${direction} NULLS LAST, ` : ''}(${state} = 'waiting') DESC, m.entered_at DESC, m.id DESC`;

/** One page of the movements entered before a moment, each row with the sums of all that match. */
export function movementsQuery(programmeId: string, filter: MovementFilter, until: Date, limit: number) {
  const sql = `
  WITH known AS MATERIALIZED (${movementsUntil}
  ), matching AS MATERIALIZED (
    SELECT m.id, ${state} AS state, s.*, row_number() OVER (ORDER BY ${orderOf(filter)}) AS place
      FROM known m CROSS JOIN LATERAL (${sums}) s
     WHERE ($3 = '' OR ${state} = $3) AND ($4 = '' OR m.kind = $4) AND ($5::int IS NULL OR $5 = ANY (s."budgetYears"))
       AND ($6 = '' OR EXISTS (SELECT FROM jsonb_array_elements(m.rows) r WHERE r->>'title' = $6))
  ), last AS (
    SELECT coalesce((SELECT place FROM matching WHERE id = $7), 0) AS place
  ), page AS (
    SELECT * FROM matching WHERE place > (SELECT place FROM last) ORDER BY place LIMIT $8
  ), total AS (
    SELECT count(*) AS count, count(*) FILTER (WHERE state = 'waiting') AS waiting,
           coalesce(sum(cash), 0)::bigint AS "cashSum",
           coalesce(sum(authorisations), 0)::bigint AS "authorisationsSum",
           coalesce(sum(blocked), 0)::bigint AS "blockedSum",
           (SELECT place FROM last) AS before,
           (SELECT id FROM matching WHERE place = (SELECT place FROM last) - $8) AS "previousAfter",
           ARRAY(SELECT DISTINCT (y->>'budgetYear')::int FROM known, jsonb_array_elements(rows) y ORDER BY 1) AS years
      FROM matching
  )
  SELECT total.*, page.state, page.cash, page.authorisations, page.blocked, page."budgetYears", ${facts('m')}
    FROM total LEFT JOIN page ON true LEFT JOIN known m ON m.id = page.id
   ORDER BY page.place`;
  const { state: wanted = '', kind = '', year = null, title = '', after = null } = filter;
  return { sql, values: [programmeId, until, wanted, kind, year, title, after, limit] };
}

/** A movement with the numbers of the cases whose money it moves, by their ids. */
export const movementQuery = `
  SELECT ${state} AS state, ${facts('m')},
         (SELECT coalesce(jsonb_object_agg(c.id, c.number), '{}') FROM grant_case c
           WHERE c.number IS NOT NULL
             AND c.id IN (SELECT (r->>'caseId')::uuid FROM jsonb_array_elements(m.rows) r)) AS "caseNumbers"
    FROM budget_movement m WHERE m.id = $1`;

/** What a movement has booked, with what of each entry no counter-entry has taken back yet. */
export const bookedQuery = `
  SELECT e.id, e.kind, e.case_id AS "caseId", e.envelope_kind AS "envelopeKind", e.budget_year AS "budgetYear", e.due_year AS "dueYear", e.title,
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

/**
 * The balances at the end of a day, the running ones until 'infinity', and what then already weighed on a year
 * that had no appropriation yet.
 */
export const balancesQuery = `
  WITH allocated AS (
    SELECT v.kind, v.budget_year, v.due_year, v.title, v.category, v.limit_cents, v.blocked_cents, v.reserved_cents,
           v.committed_cents, v.ordered_cents, v.paid_cents
      FROM envelope v JOIN ledger l ON l.programme_id = v.programme_id
     WHERE v.programme_id = $1 AND l.day <= $2
     UNION ALL
    SELECT v.kind, v.budget_year, v.due_year, v.title, v.category, c.limit_cents, c.blocked_cents, c.reserved_cents,
           c.committed_cents, c.ordered_cents, c.paid_cents
      FROM ledger_checkpoint c JOIN envelope v ON v.id = c.envelope_id
     WHERE c.programme_id = $1 AND EXISTS (SELECT FROM ledger l WHERE l.programme_id = $1 AND l.day > $2)
       AND c.day = (SELECT max(day) FROM ledger_checkpoint WHERE programme_id = $1 AND day <= $2)
  )
  SELECT kind, budget_year AS "budgetYear", due_year AS "dueYear", title, category, limit_cents AS "limit",
         blocked_cents AS blocked, reserved_cents AS reserved, committed_cents AS committed, ordered_cents AS ordered,
         paid_cents AS paid, true AS allocated
    FROM allocated
   UNION ALL
  SELECT m.kind, m.budget_year, m.due_year, m.title, m.category, sum(m.limit_cents)::bigint, sum(m.blocked_cents)::bigint,
         sum(m.reserved_cents)::bigint, sum(m.committed_cents)::bigint, sum(m.ordered_cents)::bigint, sum(m.paid_cents)::bigint,
         false
    FROM ledger_move m JOIN budget_entry e ON e.id = m.entry_id
   WHERE m.programme_id = $1 AND NOT m.needed AND e.booked_on <= $2 AND NOT EXISTS (
     SELECT FROM allocated v WHERE v.kind = m.kind
        AND v.budget_year IS NOT DISTINCT FROM m.budget_year AND v.due_year IS NOT DISTINCT FROM m.due_year
        AND v.title IS NOT DISTINCT FROM m.title AND v.category IS NOT DISTINCT FROM m.category)
   GROUP BY m.kind, m.budget_year, m.due_year, m.title, m.category
   ORDER BY "budgetYear" NULLS FIRST, kind DESC, "dueYear", title DESC, category`;

/** The states that waited for release at a moment. */
export const waitingStatesQuery = `
  SELECT m.id AS "movementId", r."budgetYear", r.state
    FROM budget_movement m CROSS JOIN jsonb_to_recordset(m.rows) r ("budgetYear" int, state text)
   WHERE m.programme_id = $1 AND m.kind = 'year_state' AND m.entered_at < $2
     AND coalesce(m.released_at, m.withdrawn_at, 'infinity') >= $2
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
