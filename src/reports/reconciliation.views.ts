import type { Tx } from '@libs/db';
import { type Cents, cents, sumCents } from '@libs/money';
import { Injectable } from '@nestjs/common';
import { type EnvelopeAddress, envelopeLabel, figureNames, type Figures } from '../budget';
import type { Stand } from './domain/stand';

/** A balance beside the sum of its entries. */
export interface EnvelopeCheck extends EnvelopeAddress {
  readonly label: string;
  readonly ledger: Figures;
  readonly balance: Figures;
}

/** What was decided for a case beside what was bound for it. */
export interface CaseCheck {
  readonly caseId: string;
  readonly caseNumber: string | null;
  readonly decided: Cents;
  readonly bound: Cents;
}

export interface Reconciliation {
  readonly envelopes: readonly EnvelopeCheck[];
  /** All that decisions granted and claimed back, and what was given back of it in the year in which it was paid. */
  readonly decided: Cents;
  readonly repaid: Cents;
  /** The first of the cases in which the two lie apart. */
  readonly cases: readonly CaseCheck[];
  /** How far all figures lie apart, added up without sign: zero, or somebody has written past the ledger. */
  readonly difference: Cents;
}

const figures = (of: (figure: string) => string): string =>
  `jsonb_build_object(${figureNames.map((figure) => `'${figure}', ${of(figure)}`).join(', ')})`;

/** More cases than this tell no more about the cause. */
const SHOWN = 100;

/**
 * Ledger, balances and decisions of one moment: one statement. The balances of a past day are those that were
 * laid down when it ended. A decision, and each change of it, counts from the day for which its money was booked;
 * what was paid and is claimed back stays bound.
 */
const statement = `
  WITH booked AS (
    SELECT e.kind AS entry, e.envelope_kind, e.budget_year, e.due_year, e.title, e.category,
           sum(e.amount_cents) AS amount
      FROM budget_entry e WHERE e.programme_id = $1 AND e.booked_on <= $2 GROUP BY 1, 2, 3, 4, 5, 6
  ), running AS (
    SELECT day <= $2 AS yes FROM ledger WHERE programme_id = $1
  ), sides AS (
    SELECT n.kind, n.budget_year, n.due_year, n.title, n.category, n.needed OR b.envelope_kind IS NOT NULL AS needed,
           true AS of_ledger, ${figureNames.map((f) => `k.${f}_sign * b.amount AS ${f}_cents`).join(', ')}
      FROM booked b JOIN entry_kind k ON k.kind = b.entry
     CROSS JOIN LATERAL envelopes_of(b.envelope_kind, b.budget_year, b.due_year, b.title, b.category) n
     WHERE b.entry NOT IN ('repay_past', 'interest')
     UNION ALL
    SELECT kind, budget_year, due_year, title, category, true, false,
           ${figureNames.map((f) => `${f}_cents`).join(', ')}
      FROM envelope, running WHERE programme_id = $1 AND running.yes
     UNION ALL
    SELECT v.kind, v.budget_year, v.due_year, v.title, v.category, true, false,
           ${figureNames.map((f) => `c.${f}_cents`).join(', ')}
      FROM ledger_checkpoint c JOIN envelope v ON v.id = c.envelope_id, running
     WHERE c.programme_id = $1 AND NOT running.yes
       AND c.day = (SELECT max(day) FROM ledger_checkpoint WHERE programme_id = $1 AND day <= $2)
  ), balance AS (
    SELECT kind, budget_year AS "budgetYear", due_year AS "dueYear", title, category,
           ${figures((f) => `coalesce(sum(${f}_cents) FILTER (WHERE of_ledger), 0)`)} AS ledger,
           ${figures((f) => `coalesce(sum(${f}_cents) FILTER (WHERE NOT of_ledger), 0)`)} AS balance
      FROM sides GROUP BY kind, budget_year, due_year, title, category HAVING bool_or(needed)
  ), bound AS (
    SELECT e.case_id, sum(k.committed_sign * e.amount_cents) FILTER (WHERE e.booked_on <= $2) AS cents,
           min(e.booked_on) FILTER (WHERE e.kind = 'commit') AS since
      FROM budget_entry e JOIN entry_kind k ON k.kind = e.kind
     WHERE e.programme_id = $1 AND e.kind IN ('commit', 'decommit') GROUP BY e.case_id
  ), decided AS (
    SELECT DISTINCT ON (a.case_id) a.case_id, a.grant_cents + a.reclaimed_cents AS cents
      FROM award_state a JOIN grant_case c ON c.id = a.case_id LEFT JOIN bound b ON b.case_id = a.case_id
     WHERE c.programme_id = $1
       AND coalesce(a.booked_on, b.since, (a.since AT TIME ZONE 'Europe/Berlin')::date) <= $2
     ORDER BY a.case_id, a.number DESC
  ), apart AS (
    SELECT case_id AS "caseId", c.number AS "caseNumber", coalesce(d.cents, 0) AS decided, coalesce(b.cents, 0) AS bound
      FROM decided d FULL JOIN bound b USING (case_id) LEFT JOIN grant_case c ON c.id = case_id
     WHERE coalesce(d.cents, 0) <> coalesce(b.cents, 0)
  )
  SELECT (SELECT coalesce(jsonb_agg(b ORDER BY kind DESC, "budgetYear", "dueYear", title DESC, category), '[]')
            FROM balance b) AS envelopes,
         (SELECT coalesce(sum(cents), 0)::bigint FROM decided) AS decided,
         (SELECT coalesce(sum(amount), 0)::bigint FROM booked WHERE entry = 'repay') AS repaid,
         (SELECT coalesce(sum(abs(decided - bound)), 0)::bigint FROM apart) AS "caseDifference",
         (SELECT coalesce(jsonb_agg(a ORDER BY a."caseNumber"), '[]')
            FROM (SELECT * FROM apart ORDER BY "caseNumber" LIMIT ${SHOWN}) a) AS cases`;

type Found = Omit<Reconciliation, 'envelopes' | 'difference'> & {
  readonly envelopes: readonly Omit<EnvelopeCheck, 'label'>[];
  readonly caseDifference: Cents;
};

@Injectable()
export class ReconciliationViews {
  async show(tx: Tx, programmeId: string, { day }: Stand): Promise<Reconciliation> {
    const [{ caseDifference, ...found }] = await tx.query<[Found]>(statement, [programmeId, day.toString()]);
    const envelopes = found.envelopes.map((row) => ({ ...row, label: envelopeLabel(row) }));
    return {
      ...found,
      envelopes,
      difference: sumCents([...envelopes.map(apart), caseDifference]),
    };
  }
}

const apart = ({ ledger, balance }: EnvelopeCheck): Cents =>
  sumCents(figureNames.map((figure) => cents(Math.abs(ledger[figure] - balance[figure]))));
