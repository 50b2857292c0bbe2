import type { Tx } from '@libs/db';
import type { Task } from '@libs/web';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { CasesViews, type Deadline, type HistoryEntry } from '../cases';
import { APPLICANT_LETTERS, type ApplicantLetter, type ApplicantLetters } from './applicant-letters';
import { APPLICANT_OFFERS, type ApplicantOffers } from './applicant-offers';
import type { SubmissionSnapshot } from './domain/snapshot';
import { SubmissionsView } from './submissions.rows';

/** What stands around an application once it has been submitted. */
export interface Overview {
  /** Null while nothing has been submitted. */
  readonly submission: SubmissionSnapshot | null;
  readonly history: readonly HistoryEntry[];
  readonly deadlines: readonly Deadline[];
  readonly letters: readonly ApplicantLetter[];
  /** What can be done beside the application itself. */
  readonly offers: readonly Task[];
  readonly assignedName: string | null;
}

@Injectable()
export class CaseOverview {
  constructor(
    private readonly cases: CasesViews,
    private readonly submissions: SubmissionsView,
    @Optional() @Inject(APPLICANT_LETTERS) private readonly letters?: ApplicantLetters,
    @Optional() @Inject(APPLICANT_OFFERS) private readonly offers?: ApplicantOffers,
  ) {}

  async of(tx: Tx, now: Date, caseId: string): Promise<Overview> {
    const { assignedName } = await this.cases.head(tx, caseId, { drafts: true });
    const [submission] = await this.submissions.all(tx, caseId, 1);
    return {
      submission: submission ?? null,
      history: await this.cases.history(tx, caseId),
      deadlines: await this.cases.openDeadlines(tx, caseId),
      letters: (await this.letters?.of(tx, now, caseId)) ?? [],
      offers: (await this.offers?.of(tx, caseId)) ?? [],
      assignedName,
    };
  }
}
