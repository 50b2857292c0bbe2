import type { Tx } from '@libs/db';
import { Injectable } from '@nestjs/common';
import { ChecksService } from './checks.service';
import type { Answers } from './domain/checks';
import { latestProposal, type Proposal } from './proposals';

/** What the review knows about a case, for the screens of others. */
@Injectable()
export class CaseReviews {
  constructor(private readonly checks: ChecksService) {}

  async of(tx: Tx, caseId: string): Promise<{ answers: Answers; proposal: Proposal | null }> {
    return { answers: await this.checks.answers(tx, caseId), proposal: await latestProposal(tx, caseId) };
  }
}
