import type { Evaluation, Facts } from '@libs/directive';
import type { Attachment, Recipient } from './draft';
import type { Sections } from './sections';

/** An application as it was submitted: fixed, whatever is written or ruled afterwards. */
export interface SubmissionSnapshot {
  readonly caseId: string;
  /** 1 for the first submission, one more for each after a Nachforderung. */
  readonly revision: number;
  readonly submittedAt: Date;
  readonly submittedBy: string;
  readonly submittedByName: string;
  readonly directiveVersion: string;
  /** The letter of the funding item. */
  readonly item: string;
  readonly recipient: Recipient;
  readonly sections: Sections;
  /** What the directive was asked, and what it answered. */
  readonly facts: Facts;
  readonly evaluation: Evaluation;
  readonly files: readonly Attachment[];
}
