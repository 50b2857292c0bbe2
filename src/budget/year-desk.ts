import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import type { Actor } from '@libs/permissions';
import type { Stand } from '@libs/stand';
import { Injectable } from '@nestjs/common';
import { type BudgetYear, BudgetYears } from './budget-years';
import { refusalsOf } from './domain/standing';
import { type StateOfPlan, yearStateRows } from './domain/year-state';
import type { Balance } from './domain/effect';
import { MovementDesk } from './movement-desk';
import { MovementsViews, type WaitingState } from './movements.views';

/** What the pages of the budget years show. */
export interface YearsReading {
  readonly history: readonly BudgetYear[];
  readonly waiting: readonly WaitingState[];
  readonly balances: readonly Balance[];
  /** Of those who entered or released a state. */
  readonly names: ReadonlyMap<string, string>;
}

/** Where the ministry gives budget years a new state: a movement, which counts when another person releases it. */
@Injectable()
export class YearDesk {
  constructor(
    private readonly desk: MovementDesk,
    private readonly years: BudgetYears,
    private readonly views: MovementsViews,
  ) {}

  /** The years as they were at the end of a day. */
  async read(tx: Tx, stand: Stand): Promise<YearsReading> {
    const programmeId = await this.desk.programmeId(tx);
    const history = await this.years.history(tx, programmeId, stand.until);
    return {
      history,
      waiting: await this.views.waitingStates(tx, programmeId, stand),
      balances: await this.views.balancesAsOf(tx, programmeId, stand),
      names: await this.views.names(
        tx,
        history.flatMap(({ enteredBy, releasedBy }) => [enteredBy, releasedBy ?? []].flat()),
      ),
    };
  }

  /** Errors: step_not_possible (the years could not take the state as things stand). */
  async enter(
    tx: Tx,
    actor: Actor,
    now: Date,
    { reason, ...states }: StateOfPlan & { readonly reason: string },
  ): Promise<{ id: string; isNew: boolean }> {
    const movement = { kind: 'year_state', rows: yearStateRows(states), reason } as const;
    const refusals = refusalsOf(movement, await this.desk.standing(tx, await this.desk.programmeId(tx)));
    if (refusals.length > 0) throw new DomainError('step_not_possible', { message: refusals.join(' ') });
    return this.desk.enter(tx, actor, now, movement);
  }
}
