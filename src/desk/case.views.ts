import { Clock } from '@libs/clock';
import type { Pause } from '@libs/dates';
import { UnitOfWork } from '@libs/db';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { type CaseHead, CasesViews, type Deadline, type Duty, type HistoryEntry } from '../cases';
import { CaseCorrespondence, type Pending } from '../correspondence';
import { type Decision, DecisionsViews, type FurtherDecisions } from '../decisions';
import { Deliveries, type DeliveredLetter } from '../delivery';
import { type LetterRow, LettersViews } from '../letters';
import {
  type Answers,
  CaseReviews,
  type Proposal,
  type RuledApplication,
  RuledApplications,
} from '../review';
import { lastPreparation, type LastPreparation } from '../scenarios';
import { type HeldOffer, heldOffer } from '../waiting';

export interface CaseView extends FurtherDecisions {
  readonly head: CaseHead;
  readonly ruled: RuledApplication;
  readonly answers: Answers;
  readonly proposal: Proposal | null;
  readonly decision: Decision | null;
  readonly letters: readonly LetterRow[];
  /** The letters on their way to the recipient, internal ones left out. */
  readonly deliveries: readonly DeliveredLetter[];
  /** Drafts of letters, and what the applicant wrote to it. */
  readonly pending: Pending;
  readonly deadlines: readonly Deadline[];
  readonly history: readonly HistoryEntry[];
  /** When the case waited for the applicant. */
  readonly pauses: readonly Pause[];
  /** What a scenario has prepared for it last. */
  readonly preparation: LastPreparation | null;
  /** Money that the waiting list holds for it. */
  readonly offer: HeldOffer | null;
  /** The duty the reader holds in this case, if any. */
  readonly duty: Duty | null;
}

/** A case as staff see it: everything about it on one page. */
@Injectable()
export class CaseViews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesViews,
    private readonly applications: RuledApplications,
    private readonly reviews: CaseReviews,
    private readonly decisions: DecisionsViews,
    private readonly letters: LettersViews,
    private readonly deliveries: Deliveries,
    private readonly correspondence: CaseCorrespondence,
  ) {}

  /** Errors: not_found, also for drafts. */
  of(actor: Actor, now: Date, caseId: string): Promise<CaseView> {
    return this.work.run(actor, async (tx) => ({
      head: await this.cases.head(tx, caseId, { drafts: false }),
      ruled: await this.applications.of(tx, caseId),
      ...(await this.reviews.of(tx, caseId)),
      decision: await this.decisions.of(tx, caseId),
      ...(await this.decisions.further(tx, now, caseId)),
      letters: await this.letters.ofCase(tx, caseId),
      deliveries: await this.deliveries.ofCase(tx, caseId, Clock.dayOf(now)),
      pending: await this.correspondence.pending(tx, caseId),
      deadlines: await this.cases.openDeadlines(tx, caseId),
      history: await this.cases.history(tx, caseId),
      pauses: await this.cases.pauses(tx, caseId),
      preparation: await lastPreparation(tx, caseId),
      offer: await heldOffer(tx, caseId),
      duty: await this.cases.dutyOf(tx, caseId, actor.personId),
    }));
  }
}
