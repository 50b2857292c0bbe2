import type { Tx } from '@libs/db';
import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { BudgetService, BudgetViews, type ProgrammeOverview, type Reservation } from '../budget';
import { type CaseHead, CasesViews } from '../cases';
import { ChecksService } from './checks.service';
import { allChecked } from './domain/checks';
import { earlyPeriodOf } from './domain/early-period';
import { type Share, sharesOf } from './domain/shares';
import { type RuledApplication, RuledApplications } from './ruled-applications';

export interface ProposalDraft {
  readonly head: CaseHead;
  readonly ruled: RuledApplication;
  /** What the directive computes, by year and title. */
  readonly computed: readonly Share[];
  readonly checked: boolean;
  /** What is found about the period; null for nothing. */
  readonly early: string | null;
  readonly budget: ProgrammeOverview;
  /** What is held for the case already: an offer from the waiting list. */
  readonly held: readonly Reservation[];
}

/** What the caseworker sees when proposing: the reckoning, the state of the check, and the money that is left. */
@Injectable()
export class ProposalViews {
  constructor(
    private readonly cases: CasesViews,
    private readonly applications: RuledApplications,
    private readonly checks: ChecksService,
    private readonly budget: BudgetViews,
    private readonly ledger: BudgetService,
  ) {}

  async draft(tx: Tx, today: Temporal.PlainDate, caseId: string): Promise<ProposalDraft> {
    const head = await this.cases.head(tx, caseId, { drafts: false });
    const ruled = await this.applications.of(tx, caseId);
    return {
      head,
      ruled,
      computed: sharesOf(ruled.evaluation),
      early: earlyPeriodOf(ruled, today),
      checked: allChecked(await this.checks.answers(tx, caseId)),
      budget: await this.budget.programmeOverview(tx, head.programmeId),
      held: await this.ledger.openReservations(tx, caseId),
    };
  }
}
