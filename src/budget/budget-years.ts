import type { Tx } from '@libs/db';
import { Injectable } from '@nestjs/common';
import type { NewYearState } from './domain/year-state';

/** A state that a year has had; those from before two people were asked for have no second one and no movement. */
export interface BudgetYear extends NewYearState {
  readonly reason: string;
  readonly enteredBy: string;
  readonly releasedBy: string | null;
  /** When it began to count. */
  readonly since: Date;
  readonly movementId: string | null;
}

/** The budget years of a programme: what is bound must be of one that is open, once anything is known of it. */
@Injectable()
export class BudgetYears {
  /** The last state of each year. */
  list(tx: Tx, programmeId: string): Promise<BudgetYear[]> {
    return tx.query(`SELECT DISTINCT ON (budget_year) ${columns} ORDER BY budget_year, id DESC`, [
      programmeId,
    ]);
  }

  /** All states that the years have had, until a moment when one is given, in the order in which they took them. */
  history(tx: Tx, programmeId: string, until: Date | 'infinity' = 'infinity'): Promise<BudgetYear[]> {
    const sql = `SELECT ${columns} AND coalesce(released_at, entered_at) < $2 ORDER BY id`;
    return tx.query(sql, [programmeId, until]);
  }
}

const columns = `budget_year AS "budgetYear", state, plan, repayments_free AS "repaymentsFree", transferable, reason,
       entered_by AS "enteredBy", released_by AS "releasedBy", coalesce(released_at, entered_at) AS since,
       movement_id AS "movementId"
  FROM budget_year WHERE programme_id = $1`;
