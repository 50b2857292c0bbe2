import { Clock } from '@libs/clock';
import { type Tx, UnitOfWork } from '@libs/db';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { BudgetService, BudgetViews, type Payment, type ProgrammeOverview } from '../budget';
import { type CaseHead, CasesViews, type Duty } from '../cases';
import { type LetterRow, LettersViews } from '../letters';
import { type Change, changesOfCase, standOf } from './changes';
import { isUnfinished } from './domain/award-change';
import type { PresentAward } from './domain/amendment';
import { PresentAwards } from './present-awards';

export interface ChangeView {
  readonly head: CaseHead;
  readonly present: PresentAward;
  /** The one that is drafted or waits for its signature; null for none. */
  readonly change: Change | null;
  /** What a form carries, so that an old page changes nothing. */
  readonly stand: number;
  readonly budget: ProgrammeOverview;
  readonly payments: readonly Payment[];
  /** The letters of hearing, the newest first. */
  readonly hearings: readonly LetterRow[];
  /** The duty the reader holds in this case, if any. */
  readonly duty: Duty | null;
  readonly today: Temporal.PlainDate;
}

/** What a change is drafted and signed by. */
@Injectable()
export class ChangeViews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesViews,
    private readonly awards: PresentAwards,
    private readonly budget: BudgetViews,
    private readonly ledger: BudgetService,
    private readonly letters: LettersViews,
  ) {}

  /** Errors: not_found, also for a case without an award. */
  of(actor: Actor, now: Date, caseId: string): Promise<ChangeView> {
    return this.work.run(actor, (tx) => this.read(tx, actor, now, caseId));
  }

  private async read(tx: Tx, actor: Actor, now: Date, caseId: string): Promise<ChangeView> {
    const head = await this.cases.head(tx, caseId, { drafts: false });
    const [latest] = await changesOfCase(tx, caseId);
    const letters = await this.letters.ofCase(tx, caseId);
    return {
      head,
      present: await this.awards.of(tx, now, caseId),
      change: latest && isUnfinished(latest) ? latest : null,
      stand: await standOf(tx, caseId),
      budget: await this.budget.programmeOverview(tx, head.programmeId),
      payments: await this.ledger.payments(tx, caseId),
      hearings: letters.filter(({ kind }) => kind === 'hearing'),
      duty: await this.cases.dutyOf(tx, caseId, actor.personId),
      today: Clock.dayOf(now),
    };
  }
}
