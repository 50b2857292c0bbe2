import type { Tx } from '@libs/db';
import type { Stand } from '@libs/stand';
import { Injectable } from '@nestjs/common';
import type { OpenPlace } from './domain/bindable';

/** The ledger's own rule, asked of the states that the budget years had at the end of the day. */
const statement = `
  WITH state AS (
    SELECT DISTINCT ON (budget_year) budget_year, state FROM budget_year
     WHERE programme_id = $1 AND coalesce(released_at, entered_at) < $3
     ORDER BY budget_year, id DESC
  ), years AS (
    SELECT coalesce(array_agg(budget_year), '{}') AS known,
           coalesce(array_agg(budget_year) FILTER (WHERE state IN ('provisional', 'in_force')), '{}') AS open,
           coalesce(array_agg(budget_year) FILTER (WHERE state IN ('in_force', 'closed')), '{}') AS in_force
      FROM state
  )
  SELECT v.kind, v.budget_year AS "budgetYear", v.due_year AS "dueYear", v.title
    FROM envelope v CROSS JOIN years y
   WHERE v.programme_id = $1 AND v.kind IN ('cash', 'authorisation')
     AND year_is_open(v.budget_year, v.due_year, $2::date, y.known, y.open, y.in_force)`;

/** Where money can still be bound. */
@Injectable()
export class OpenPlacesViews {
  /** The places of a programme whose year lets money be bound as of a day. */
  list(tx: Tx, programmeId: string, { day, until }: Stand): Promise<OpenPlace[]> {
    return tx.query(statement, [programmeId, day.toString(), until]);
  }
}
