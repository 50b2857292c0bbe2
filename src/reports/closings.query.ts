import { figureNames } from '../budget';
import { eachFigure, figuresAs, SHOWN } from './reconciliation.query';

const same = (one: string, other: string): string =>
  ['kind', 'budget_year', 'due_year', 'title', 'category']
    .map((column) => `${one}.${column} IS NOT DISTINCT FROM ${other}.${column}`)
    .join(' AND ');

const difference = figureNames.map((f) => `abs(s.${f}_cents - coalesce(c.${f}_cents, 0))`).join(' + ');

/**
 * All closing balances of a programme up to a day beside what the entries add up to by then, from the first one
 * on. An envelope that lies apart is named once, with the first day and the most that it was apart on any.
 * $1 programme, $2 day.
 */
export const closingsQuery = `
  WITH moved AS (
    SELECT n.kind, n.budget_year, n.due_year, n.title, n.category, e.booked_on AS day,
           bool_or(n.needed OR e.envelope_kind IS NOT NULL) AS needed,
           ${eachFigure((f) => `sum(k.${f}_sign * e.amount_cents) AS ${f}_cents`)}
      FROM budget_entry e JOIN entry_kind k ON k.kind = e.kind
     CROSS JOIN LATERAL envelopes_of(e.envelope_kind, e.budget_year, e.due_year, e.title, e.category) n
     WHERE e.programme_id = $1 AND e.booked_on <= $2 AND e.kind NOT IN ('repay_past', 'interest')
     GROUP BY 1, 2, 3, 4, 5, 6
  ), closing AS (
    SELECT day FROM ledger_checkpoint WHERE programme_id = $1 AND day <= $2 UNION SELECT day FROM moved
  ), place AS (
    SELECT row_number() OVER () AS number, named.*, v.id AS envelope_id
      FROM (SELECT kind, budget_year, due_year, title, category FROM moved
             UNION SELECT kind, budget_year, due_year, title, category FROM envelope WHERE programme_id = $1) named
      LEFT JOIN envelope v ON v.programme_id = $1 AND ${same('v', 'named')}
  ), step AS (
    SELECT p.number, m.day, false AS closes, m.needed, ${eachFigure((f) => `m.${f}_cents`)}
      FROM moved m JOIN place p ON ${same('p', 'm')}
     UNION ALL
    SELECT p.number, closing.day, true, false, ${eachFigure(() => '0')} FROM closing CROSS JOIN place p
  ), so_far AS (
    SELECT number, day, closes, bool_or(needed) OVER days AS needed, ${eachFigure((f) => `sum(${f}_cents) OVER days AS ${f}_cents`)}
      FROM step WINDOW days AS (PARTITION BY number ORDER BY day)
  ), apart AS (
    SELECT p.*, s.day, ${difference} AS difference, ${figuresAs((f) => `s.${f}_cents`)} AS ledger,
           ${figuresAs((f) => `coalesce(c.${f}_cents, 0)`)} AS balance
      FROM so_far s JOIN place p USING (number)
      LEFT JOIN ledger_checkpoint c ON c.programme_id = $1 AND c.day = s.day AND c.envelope_id = p.envelope_id
     WHERE s.closes AND (s.needed OR c.day IS NOT NULL) AND ${difference} <> 0
  )
  SELECT (SELECT count(*) FROM closing) AS closings,
         (SELECT coalesce(sum(most), 0)::bigint
            FROM (SELECT max(difference) AS most FROM apart GROUP BY number) per_place) AS difference,
         (SELECT coalesce(jsonb_agg(f), '[]') FROM (
            SELECT DISTINCT ON (number) kind, budget_year AS "budgetYear", due_year AS "dueYear", title, category,
                   day, ledger, balance FROM apart ORDER BY number, day LIMIT ${SHOWN}) f) AS findings`;
