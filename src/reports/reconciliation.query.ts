import type { Cents } from '@libs/money';
import { type EnvelopeAddress, figureNames, type Figures } from '../budget';

/** What was decided for a case beside what was bound for it. */
export interface CaseCheck {
  readonly caseId: string;
  readonly caseNumber: string | null;
  readonly decided: Cents;
  readonly bound: Cents;
}

/** What the entries add up to, beside the balance of the envelope; some count before there is an envelope. */
export interface EnvelopeFound extends EnvelopeAddress {
  readonly needed: boolean;
  readonly ledger: Figures;
  readonly balance: Figures;
}

/** Ledger, balances and decisions as of a day, as one statement finds them. */
export interface Found {
  readonly envelopes: readonly EnvelopeFound[];
  /** All that decisions granted, claimed back or keep bound until they are final, and what was given back of it in the year in which it was paid. */
  readonly decided: Cents;
  readonly repaid: Cents;
  /** How far decisions and bound money lie apart, and the first of the cases in which they do. */
  readonly caseDifference: Cents;
  readonly cases: readonly CaseCheck[];
  /** How many entries were added up and how many cases compared. */
  readonly entries: number;
  readonly caseCount: number;
}

type Figure = keyof Figures;

/** The six figures as one JSON object. */
export const figuresAs = (of: (figure: Figure) => string): string =>
  `jsonb_build_object(${figureNames.map((figure) => `'${figure}', ${of(figure)}`).join(', ')})`;
/** The six figures as columns. */
export const eachFigure = (of: (figure: Figure) => string): string => figureNames.map(of).join(', ');

/** More than this tells no more about the cause. */
export const SHOWN = 100;

const BERLIN = `AT TIME ZONE 'Europe/Berlin'`;
const since = '(SELECT day FROM since)';

/** What acts took that are not final stays bound: from the day for which the act was booked until the hold ended. */
const keptBy = (day: string): string => `coalesce((
         SELECT sum(s.kept_cents)::bigint FROM award_change a
           JOIN award_hold h ON h.change_id = a.id JOIN award_hold_share s ON s.change_id = a.id
          WHERE a.case_id = t.case_id AND a.booked_on <= ${day} AND (h.ended_on IS NULL OR h.ended_on > ${day})), 0)`;
/** A decision, and each change of it, counts from the day for which its money was booked. */
const decidedBy = (day: string): string => `coalesce((
         SELECT a.grant_cents + a.reclaimed_cents FROM award_state a
          WHERE a.case_id = t.case_id AND coalesce(a.booked_on, b.begun_on, (a.since ${BERLIN})::date) <= ${day}
          ORDER BY a.number DESC LIMIT 1), 0) + ${keptBy(day)}`;
const boundBy = (day: string): string =>
  `coalesce(sum(k.committed_sign * e.amount_cents) FILTER (WHERE e.booked_on <= ${day}), 0)`;

/**
 * Ledger, balances and decisions as of a day in one statement, so that all are of one moment: the sums that the
 * latest check up to that day has laid down, and what was booked and decided since. The balances of a past day
 * are those laid down when it ended; what was paid and is claimed back stays bound.
 * $1 programme, $2 day, $3 whether to begin from the first entry instead.
 */
export const reconciliationQuery = `
  WITH base AS (
    SELECT * FROM ledger_check WHERE programme_id = $1 AND day <= $2 AND NOT $3::boolean
     ORDER BY day DESC, id DESC LIMIT 1
  ), since AS (
    SELECT coalesce((SELECT day FROM base), '-infinity') AS day
  ), fresh AS MATERIALIZED (
    SELECT e.kind, e.envelope_kind, e.budget_year, e.due_year, e.title, e.category, e.case_id, e.amount_cents
      FROM budget_entry e WHERE e.programme_id = $1 AND e.booked_on > ${since} AND e.booked_on <= $2
  ), booked AS (
    SELECT kind AS entry, envelope_kind, budget_year, due_year, title, category, sum(amount_cents) AS amount
      FROM fresh GROUP BY 1, 2, 3, 4, 5, 6
  ), running AS (
    SELECT day <= $2 AS yes FROM ledger WHERE programme_id = $1
  ), sides AS (
    SELECT n.kind, n.budget_year, n.due_year, n.title, n.category, n.needed OR b.envelope_kind IS NOT NULL AS needed,
           true AS of_ledger, ${eachFigure((f) => `k.${f}_sign * b.amount AS ${f}_cents`)}
      FROM booked b JOIN entry_kind k ON k.kind = b.entry
     CROSS JOIN LATERAL envelopes_of(b.envelope_kind, b.budget_year, b.due_year, b.title, b.category) n
     WHERE b.entry NOT IN ('repay_past', 'interest')
     UNION ALL
    SELECT s.kind, s."budgetYear", s."dueYear", s.title, s.category, s.needed, true,
           ${eachFigure((f) => `(s.ledger ->> '${f}')::bigint`)}
      FROM base, jsonb_to_recordset(base.sums) AS s
           (kind text, "budgetYear" int, "dueYear" int, title text, category text, needed boolean, ledger jsonb)
     UNION ALL
    SELECT kind, budget_year, due_year, title, category, true, false, ${eachFigure((f) => `${f}_cents`)}
      FROM envelope, running WHERE programme_id = $1 AND running.yes
     UNION ALL
    SELECT v.kind, v.budget_year, v.due_year, v.title, v.category, true, false, ${eachFigure((f) => `c.${f}_cents`)}
      FROM ledger_checkpoint c JOIN envelope v ON v.id = c.envelope_id, running
     WHERE c.programme_id = $1 AND NOT running.yes
       AND c.day = (SELECT max(day) FROM ledger_checkpoint WHERE programme_id = $1 AND day <= $2)
  ), balance AS (
    SELECT kind, budget_year AS "budgetYear", due_year AS "dueYear", title, category, bool_or(needed) AS needed,
           ${figuresAs((f) => `coalesce(sum(${f}_cents) FILTER (WHERE of_ledger), 0)`)} AS ledger,
           ${figuresAs((f) => `coalesce(sum(${f}_cents) FILTER (WHERE NOT of_ledger), 0)`)} AS balance
      FROM sides GROUP BY 1, 2, 3, 4, 5
  ), touched AS (
    SELECT case_id FROM fresh WHERE kind IN ('commit', 'decommit')
     UNION
    SELECT a.case_id FROM award_change a JOIN grant_case c ON c.id = a.case_id
     WHERE c.programme_id = $1 AND a.status = 'signed' AND a.booked_on > ${since} AND a.booked_on <= $2
     UNION
    SELECT d.case_id FROM decision d JOIN grant_case c ON c.id = d.case_id
     WHERE c.programme_id = $1 AND d.decided_at >= (${since} + 1)::timestamp ${BERLIN}
       AND d.decided_at < ($2::date + 1)::timestamp ${BERLIN}
  ), compared AS (
    SELECT t.case_id, b.bound, b.bound_before, ${decidedBy('$2')} AS decided, ${decidedBy(since)} AS decided_before
      FROM touched t CROSS JOIN LATERAL (
        SELECT ${boundBy('$2')} AS bound, ${boundBy(since)} AS bound_before,
               min(e.booked_on) FILTER (WHERE e.kind = 'commit') AS begun_on
          FROM budget_entry e JOIN entry_kind k ON k.kind = e.kind
         WHERE e.case_id = t.case_id AND e.programme_id = $1 AND e.kind IN ('commit', 'decommit')) b
  ), apart AS (
    SELECT t.case_id AS "caseId", c.number AS "caseNumber", t.decided, t.bound
      FROM compared t LEFT JOIN grant_case c ON c.id = t.case_id WHERE t.decided <> t.bound
     UNION ALL
    SELECT f.* FROM base, jsonb_to_recordset(base.case_findings) AS f
           ("caseId" uuid, "caseNumber" text, decided bigint, bound bigint)
     WHERE f."caseId" NOT IN (SELECT case_id FROM touched)
  )
  SELECT (SELECT coalesce(jsonb_agg(b ORDER BY kind DESC, "budgetYear", "dueYear", title DESC, category), '[]')
            FROM balance b) AS envelopes,
         (coalesce((SELECT decided_cents FROM base), 0)
           + (SELECT coalesce(sum(decided - decided_before), 0) FROM compared))::bigint AS decided,
         (coalesce((SELECT repaid_cents FROM base), 0)
           + (SELECT coalesce(sum(amount), 0) FROM booked WHERE entry = 'repay'))::bigint AS repaid,
         (coalesce((SELECT case_difference_cents FROM base), 0)
           + (SELECT coalesce(sum(abs(decided - bound) - abs(decided_before - bound_before)), 0) FROM compared))::bigint
           AS "caseDifference",
         (SELECT coalesce(jsonb_agg(a ORDER BY a."caseNumber"), '[]')
            FROM (SELECT * FROM apart ORDER BY "caseNumber" LIMIT ${SHOWN}) a) AS cases,
         (SELECT count(*) FROM fresh) AS entries, (SELECT count(*) FROM touched) AS "caseCount"`;
