import type { Tx } from '@libs/db';
import type { DirectiveVersion, Evaluation, FundingItem } from '@libs/directive';
import { Injectable } from '@nestjs/common';
import { earlyStartFrom, type SubmissionSnapshot, SubmissionsView } from '../applications';
import { Directives } from '../programmes';
import { withEarlyStart, withMarksOfToday } from './domain/marks';

/** A submitted application under the directive version that its case keeps. */
export interface RuledApplication {
  readonly submission: SubmissionSnapshot;
  readonly directive: DirectiveVersion;
  readonly item: FundingItem;
  /** As it was reckoned when the application was submitted, with the marks of today and an early start approved since. */
  readonly evaluation: Evaluation;
  /** First day of an early start that was approved, ISO; null while none is. */
  readonly earlyStartFrom: string | null;
}

/** Brings what was submitted together with the rules that it was submitted under. */
@Injectable()
export class RuledApplications {
  constructor(
    private readonly submissions: SubmissionsView,
    private readonly directives: Directives,
  ) {}

  /** The submission that counts. Errors: not_found. */
  async of(tx: Tx, caseId: string): Promise<RuledApplication> {
    const submission = await this.submissions.latest(tx, caseId);
    const catalogue = await this.directives.catalogue(tx);
    const directive = catalogue.version(submission.directiveVersion);
    const item = catalogue.item(submission.directiveVersion, submission.item);
    const from = await earlyStartFrom(tx, caseId);
    const facts = { ...submission.facts, ...(from && { earlyStartFrom: from }) };
    const ruled = { directive, item, facts };
    const evaluation = withEarlyStart(withMarksOfToday(submission.evaluation, ruled), ruled);
    return { submission, directive, item, evaluation, earlyStartFrom: from };
  }
}
