import { UnitOfWork } from '@libs/db';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { type CaseHead, CasesViews, type HistoryEntry } from '../cases';
import { type Decision, DecisionsViews } from '../decisions';
import {
  type AnsweredPoint,
  CaseReviews,
  type Proposal,
  type RuledApplication,
  RuledApplications,
} from '../review';

export interface CheckNote {
  readonly head: CaseHead;
  readonly ruled: RuledApplication;
  readonly points: readonly AnsweredPoint[];
  /** The latest proposal; taken back or not. */
  readonly proposal: Proposal | null;
  readonly decision: Decision | null;
  readonly history: readonly HistoryEntry[];
}

/** All that was checked, by whom and with which result. */
@Injectable()
export class CheckNoteViews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesViews,
    private readonly applications: RuledApplications,
    private readonly reviews: CaseReviews,
    private readonly decisions: DecisionsViews,
  ) {}

  /** Errors: not_found, also for drafts. */
  of(actor: Actor, caseId: string): Promise<CheckNote> {
    return this.work.run(actor, async (tx) => ({
      head: await this.cases.head(tx, caseId, { drafts: false }),
      ruled: await this.applications.of(tx, caseId),
      points: await this.reviews.answeredPoints(tx, caseId),
      proposal: (await this.reviews.of(tx, caseId)).proposal,
      decision: await this.decisions.of(tx, caseId),
      history: await this.cases.history(tx, caseId),
    }));
  }
}
