import { record } from '@libs/audit-chain';
import type { Tx } from '@libs/db';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import type { YearState } from './domain/budget-year';
import type { Title } from './domain/envelope';
import { refusalOf } from './refusals';

/** A state of one or more years; those set together are one plan: a double budget. */
export interface NewYearState {
  readonly programmeId: string;
  readonly budgetYears: readonly number[];
  readonly state: YearState;
  /** "Haushaltsplan 2026/27" */
  readonly plan: string;
  /** Titles whose note lets repayments of the year be spent again. */
  readonly repaymentsFree?: readonly Title[];
  /** Titles whose unused money may be carried over; investments unless told otherwise, § 19 LHO. */
  readonly transferable?: readonly Title[];
  readonly reason: string;
}

export interface BudgetYear extends Required<Omit<NewYearState, 'programmeId' | 'budgetYears'>> {
  readonly budgetYear: number;
  readonly enteredBy: string;
  readonly enteredAt: Date;
}

/** The budget years of a programme: what is bound must be of one that is open, once anything is known of it. */
@Injectable()
export class BudgetYears {
  /** Errors: step_not_possible (a state goes forward only; a year is closed when nothing in it is left free). */
  async enter(tx: Tx, actor: Actor, now: Date, years: NewYearState): Promise<void> {
    const { programmeId, budgetYears, state, plan, reason } = years;
    const { repaymentsFree = [], transferable = ['investive'] } = years;
    const sql = `INSERT INTO budget_year (programme_id, budget_year, state, plan, repayments_free, transferable,
                                          reason, entered_by, entered_at)
      SELECT $1, year, $3, $4, $5, $6, $7, $8, $9 FROM unnest($2::int[]) year ORDER BY year`;
    const values = [programmeId, budgetYears, state, plan, repaymentsFree, transferable, reason];
    await tx.query(sql, [...values, actor.personId, now]).catch((error: unknown) => {
      throw refusalOf(error, []) ?? error;
    });
    await record(tx, actor, now, 'budget_year.entered', { type: 'programme', id: programmeId }, years);
  }

  /** The last state of each year. */
  list(tx: Tx, programmeId: string): Promise<BudgetYear[]> {
    return tx.query(`SELECT DISTINCT ON (budget_year) ${columns} ORDER BY budget_year, id DESC`, [
      programmeId,
    ]);
  }

  /** All states that the years have had, in the order in which they were entered. */
  history(tx: Tx, programmeId: string): Promise<BudgetYear[]> {
    return tx.query(`SELECT ${columns} ORDER BY id`, [programmeId]);
  }
}

const columns = `budget_year AS "budgetYear", state, plan, repayments_free AS "repaymentsFree", transferable, reason,
       entered_by AS "enteredBy", entered_at AS "enteredAt"
  FROM budget_year WHERE programme_id = $1`;
