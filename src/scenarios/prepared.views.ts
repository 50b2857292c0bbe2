import { Clock } from '@libs/clock';
import type { Tx } from '@libs/db';
import type { Cents } from '@libs/money';
import { Injectable } from '@nestjs/common';
import { BudgetViews, type ProgrammeOverview, type Title } from '../budget';
import { type CaseHead, CasesViews } from '../cases';
import {
  allChecked,
  ChecksService,
  dueFrom,
  earlyPeriodOf,
  type RuledApplication,
  RuledApplications,
} from '../review';
import { amountIn } from './domain/plan';
import { type Preparation, preparationsOf } from './preparations';

/** A field of the proposal's form, as the review reads it. */
interface ProposalField {
  readonly name: string;
  readonly dueYear: number;
  readonly title: Title;
  readonly amount: Cents;
}

export interface PreparedView {
  readonly head: CaseHead;
  readonly ruled: RuledApplication;
  readonly budget: ProgrammeOverview;
  readonly budgetYear: number;
  readonly checked: boolean;
  /** What is found about the period; null for nothing. */
  readonly early: string | null;
  /** Null when nothing is prepared or what was is used or outdated. */
  readonly preparation: Preparation | null;
  readonly fields: readonly ProposalField[];
}

/** A prepared proposal beside what the caseworker needs to judge it. */
@Injectable()
export class PreparedViews {
  constructor(
    private readonly cases: CasesViews,
    private readonly applications: RuledApplications,
    private readonly checks: ChecksService,
    private readonly budget: BudgetViews,
  ) {}

  /** Errors: not_found. */
  async show(tx: Tx, now: Date, caseId: string): Promise<PreparedView> {
    const head = await this.cases.head(tx, caseId, { drafts: false });
    const ruled = await this.applications.of(tx, caseId);
    const budgetYear = Clock.dayOf(now).year;
    const [preparation = null] = await preparationsOf(tx, [caseId]);
    const { grantByYear } = ruled.evaluation;
    const computed = dueFrom(
      budgetYear,
      grantByYear.map(({ year, title, amount }) => ({ dueYear: year, title, amount })),
    );
    const prepared = dueFrom(budgetYear, preparation?.shares ?? []);
    return {
      head,
      ruled,
      budgetYear,
      preparation,
      early: earlyPeriodOf(ruled, Clock.dayOf(now)),
      budget: await this.budget.programmeOverview(tx, head.programmeId),
      checked: allChecked(await this.checks.answers(tx, caseId)),
      fields: computed.map(({ dueYear, title }) => ({
        name: `betrag.${dueYear}-${title}`,
        ...{ dueYear, title },
        amount: amountIn(prepared, { dueYear, title }),
      })),
    };
  }
}
