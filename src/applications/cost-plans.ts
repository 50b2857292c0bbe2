import { UnitOfWork } from '@libs/db';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { ApplicationViews } from './application.view';
import { withLine, withoutLine } from './domain/cost-plan';
import type { CostsSection, PlannedCost } from './domain/sections';
import { Drafts } from './drafts';

/** The expenditure plan that a form was shown with. */
interface SeenPlan {
  readonly caseId: string;
  readonly seenVersion: number;
}

/** Changing an expenditure plan line by line. */
@Injectable()
export class CostPlans {
  constructor(
    private readonly work: UnitOfWork,
    private readonly views: ApplicationViews,
    private readonly drafts: Drafts,
  ) {}

  /** Adds the line or replaces the one with its id. Errors: stale, invalid_input beyond 60 lines, those of a closed case. */
  put(actor: Actor, now: Date, plan: SeenPlan, line: PlannedCost): Promise<number> {
    return this.change(actor, now, plan, (costs) => withLine(costs, line));
  }

  /** Safe to repeat. */
  remove(actor: Actor, now: Date, plan: SeenPlan, lineId: string): Promise<number> {
    return this.change(actor, now, plan, (costs) => withoutLine(costs, lineId));
  }

  private change(
    actor: Actor,
    now: Date,
    { caseId, seenVersion }: SeenPlan,
    alter: (costs: CostsSection) => CostsSection,
  ): Promise<number> {
    return this.work.run(actor, async (tx) => {
      await this.drafts.lockOpen(tx, actor, caseId);
      const { draft } = await this.views.open(tx, now, caseId);
      const data = alter(draft.sections.costs);
      return this.drafts.save(tx, actor, now, { caseId, section: 'costs', data, seenVersion });
    });
  }
}
