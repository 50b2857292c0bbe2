import type { Tx } from '@libs/db';
import type { Cents } from '@libs/money';
import type { Stand } from '@libs/stand';
import { Injectable } from '@nestjs/common';
import type { Title } from '../budget';
import type { State } from '../cases';
import { casesAsOf } from './cases-as-of';

/** A grant as the audit office lists it: what one case has of one title in one budget year. */
export interface AccountRow {
  readonly caseId: string;
  readonly number: string;
  readonly applicant: string;
  readonly project: string;
  readonly directiveVersion: string;
  readonly item: string;
  readonly title: Title;
  /** On the day of the report. */
  readonly state: State;
  readonly decidedOn: string | null;
  /** When the award was last changed, revoked or restored, or else made. */
  readonly latestOn: string | null;
  /** Granted and due in the year. */
  readonly granted: Cents;
  readonly ordered: Cents;
  readonly paid: Cents;
  readonly returned: Cents;
  /** Taken back of what had been granted. */
  readonly takenBack: Cents;
  /** Granted of the same title and due in later years. */
  readonly later: Cents;
  readonly jointly: boolean;
  /** The decision rests on rules that were only assumed. */
  readonly assumed: boolean;
  readonly proofDue: string | null;
  readonly proofReceived: string | null;
}

const statement = `
  WITH ${casesAsOf}
  SELECT g.id AS "caseId", g.number, g.applicant, g.title AS project, g."directiveVersion", g.item, m.title,
         g.state, coalesce(g.decided_on, m.committed_on) AS "decidedOn", l.latest_on AS "latestOn", m.committed AS granted, m.ordered, m.paid, m.returned,
         m.taken_back AS "takenBack",
         m.later,
         coalesce(g.partners > 1, false) AS jointly, coalesce(jsonb_array_length(d.assumed_rules) > 0, false) AS assumed,
         p.due_on AS "proofDue", p.received_on AS "proofReceived"
    FROM (SELECT *, coalesce(sum(committed) OVER (PARTITION BY case_id, title ORDER BY due_year
                     RANGE BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING), 0)::bigint AS later FROM money) m
    JOIN grant_as_of g ON g.id = m.case_id
    LEFT JOIN decision d ON d.case_id = g.id
    LEFT JOIN LATERAL (
      SELECT (max(at) AT TIME ZONE 'Europe/Berlin')::date AS latest_on FROM case_step
       WHERE case_id = g.id AND at < $3 AND step IN ('approve', 'amend', 'revoke', 'restore')) l ON true
    LEFT JOIN LATERAL (
      SELECT due_on, CASE WHEN met_at < $3 THEN (met_at AT TIME ZONE 'Europe/Berlin')::date END AS received_on
        FROM deadline WHERE case_id = g.id AND kind = 'proof' AND set_at < $3 ORDER BY id DESC LIMIT 1) p ON g.state = 'approved'
   WHERE m.due_year = $4 AND ($5::text IS NULL OR m.title = $5) AND m.committed_on IS NOT NULL
   ORDER BY g.number, m.title DESC`;

@Injectable()
export class AccountsViews {
  /** All grants of a budget year as of a day, which must have been ended before. */
  list(
    tx: Tx,
    programmeId: string,
    { day, until }: Stand,
    budgetYear: number,
    title: Title | undefined,
  ): Promise<AccountRow[]> {
    return tx.query(statement, [programmeId, day.toString(), until, budgetYear, title ?? null]);
  }

  /** Years in which anything has ever been due. */
  async years(tx: Tx, programmeId: string): Promise<number[]> {
    const rows = await tx.query<{ year: number }[]>(
      `SELECT DISTINCT budget_year AS year FROM envelope WHERE programme_id = $1 AND kind = 'cash' ORDER BY 1`,
      [programmeId],
    );
    return rows.map(({ year }) => year);
  }
}
