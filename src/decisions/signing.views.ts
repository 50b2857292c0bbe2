import { Clock } from '@libs/clock';
import { UnitOfWork } from '@libs/db';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { BudgetViews, type ProgrammeOverview } from '../budget';
import { type CaseHead, CasesViews, type Duty } from '../cases';
import {
  earlyPeriodOf,
  type Proposal,
  ProposalsService,
  type RuledApplication,
  RuledApplications,
} from '../review';

export interface SigningView {
  readonly head: CaseHead;
  readonly proposal: Proposal;
  readonly ruled: RuledApplication;
  /** What is found about the period of an award of today; null for nothing. */
  readonly early: string | null;
  readonly budget: ProgrammeOverview;
  /** The year in which a signature would bind the money. */
  readonly budgetYear: number;
  /** The duty the reader holds in this case, if any. */
  readonly duty: Duty | null;
}

/** What the approver needs to decide. */
@Injectable()
export class SigningViews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesViews,
    private readonly proposals: ProposalsService,
    private readonly applications: RuledApplications,
    private readonly budget: BudgetViews,
  ) {}

  /** Errors: not_found, also for a case without a proposal. */
  of(actor: Actor, now: Date, caseId: string): Promise<SigningView> {
    return this.work.run(actor, async (tx) => {
      const head = await this.cases.head(tx, caseId, { drafts: false });
      const ruled = await this.applications.of(tx, caseId);
      return {
        head,
        proposal: await this.proposals.proposal(tx, caseId),
        ruled,
        early: earlyPeriodOf(ruled, Clock.dayOf(now)),
        budgetYear: Clock.dayOf(now).year,
        budget: await this.budget.programmeOverview(tx, head.programmeId),
        duty: await this.cases.dutyOf(tx, caseId, actor.personId),
      };
    });
  }
}
