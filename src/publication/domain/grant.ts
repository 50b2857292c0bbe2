import type { Cents } from '@libs/money';

/** A granted project as the public sees it: bodies and projects, no persons. */
export interface Grant {
  /** File number of the case. */
  readonly number: string;
  readonly recipient: string;
  /** Landkreis, or the town itself where it belongs to none. */
  readonly district: string;
  readonly measure: string;
  readonly directiveVersion: string;
  readonly item: string;
  /** ISO date of the decision. */
  readonly decidedOn: string;
  readonly granted: Cents;
  /** What of it stands today, after changes and repayments. */
  readonly current: Cents;
}
