import { UnitOfWork } from '@libs/db';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { BudgetService, type Reservation } from '../budget';
import { type CaseHead, CasesViews, type Duty } from '../cases';
import { type RuledApplication, RuledApplications } from '../review';
import { latestRefusal, type Refusal } from './refusals';

export interface RefusalView {
  readonly head: CaseHead;
  readonly ruled: RuledApplication;
  /** What a proposal to refuse would give back. */
  readonly held: readonly Reservation[];
  /** The latest proposal to refuse; null before the first. */
  readonly refusal: Refusal | null;
  /** The duty the reader holds in this case, if any. */
  readonly duty: Duty | null;
}

/** What a refusal is proposed and signed by. */
@Injectable()
export class RefusalViews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesViews,
    private readonly applications: RuledApplications,
    private readonly budget: BudgetService,
  ) {}

  /** Errors: not_found, also for drafts. */
  of(actor: Actor, caseId: string): Promise<RefusalView> {
    return this.work.run(actor, async (tx) => ({
      head: await this.cases.head(tx, caseId, { drafts: false }),
      ruled: await this.applications.of(tx, caseId),
      held: await this.budget.openReservations(tx, caseId),
      refusal: await latestRefusal(tx, caseId),
      duty: await this.cases.dutyOf(tx, caseId, actor.personId),
    }));
  }
}
