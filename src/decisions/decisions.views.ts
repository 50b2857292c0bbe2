import type { Tx } from '@libs/db';
import type { Evaluation } from '@libs/directive';
import type { Cents } from '@libs/money';
import { Injectable } from '@nestjs/common';
import { type Change, changesOfCase } from './changes';
import type { Hold } from './domain/holds';
import { OpenHolds } from './holds';
import { latestRefusal, type Refusal } from './refusals';

/** A decision as it was signed. */
export interface Decision {
  readonly grant: Cents;
  /** What is granted now, after all changes. */
  readonly grantNow: Cents;
  readonly decidedAt: Date;
  readonly decidedByName: string;
  /** Why the signatory answers for the assumed rules; null when there were none. */
  readonly responsibility: string | null;
  /** Why the signatory grants a period that begins before the award; null where there was nothing to say. */
  readonly earlyReason: string | null;
  /** The rules that nobody had confirmed when it was signed. */
  readonly assumedRules: Evaluation['assumedRules'];
}

/** What was decided beside and after the award. */
export interface FurtherDecisions {
  readonly refusal: Refusal | null;
  /** The newest first. */
  readonly changes: readonly Change[];
  /** The money of acts that are not final, the oldest first. */
  readonly holds: readonly Hold[];
}

/** What was decided, for the screens of others. */
@Injectable()
export class DecisionsViews {
  constructor(private readonly holds: OpenHolds) {}

  async of(tx: Tx, caseId: string): Promise<Decision | null> {
    const [decision] = await tx.query<Decision[]>(
      `SELECT d.grant_cents AS "grant", a.grant_cents AS "grantNow", d.decided_at AS "decidedAt",
              p.name AS "decidedByName", d.responsibility, d.early_reason AS "earlyReason", d.assumed_rules AS "assumedRules"
         FROM decision d JOIN award_now a ON a.case_id = d.case_id JOIN person p ON p.id = d.decided_by
        WHERE d.case_id = $1`,
      [caseId],
    );
    return decision ?? null;
  }

  /** As it stands at the moment: finality comes with the days. */
  async further(tx: Tx, now: Date, caseId: string): Promise<FurtherDecisions> {
    return {
      refusal: await latestRefusal(tx, caseId),
      changes: await changesOfCase(tx, caseId),
      holds: await this.holds.of(tx, now, caseId),
    };
  }
}
