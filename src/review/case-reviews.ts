import type { Tx } from '@libs/db';
import { Injectable } from '@nestjs/common';
import { ChecksService } from './checks.service';
import type { Answers, CheckName, CheckResult } from './domain/checks';
import { latestProposal, type Proposal } from './proposals';

/** A point of the check with who answered it last, and when. */
export interface AnsweredPoint {
  readonly name: CheckName;
  readonly result: CheckResult;
  readonly note: string;
  readonly personName: string;
  readonly at: Date;
}

/** What the review knows about a case, for the screens of others. */
@Injectable()
export class CaseReviews {
  constructor(private readonly checks: ChecksService) {}

  async of(tx: Tx, caseId: string): Promise<{ answers: Answers; proposal: Proposal | null }> {
    return { answers: await this.checks.answers(tx, caseId), proposal: await latestProposal(tx, caseId) };
  }

  answeredPoints(tx: Tx, caseId: string): Promise<AnsweredPoint[]> {
    return tx.query(
      `SELECT c.name, c.result, c.note, p.name AS "personName", c.at
         FROM review_check c JOIN person p ON p.id = c.person_id WHERE c.case_id = $1`,
      [caseId],
    );
  }
}
