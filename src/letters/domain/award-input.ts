import type { Evaluation, Facts, FundingTitle } from '@libs/directive';
import type { Cents } from '@libs/money';
import type { Temporal } from 'temporal-polyfill';
import type { ActInput } from './act';
import type { Matter } from './matter';

/** An instalment of the grant, and the budget title that pays it. */
export interface AwardShare {
  readonly dueYear: number;
  readonly title: FundingTitle;
  readonly amount: Cents;
}

/** The consent of the Finance Ministry to a grant above the share that the directive leaves to the authority. */
export interface Consent {
  readonly on: Temporal.PlainDate;
  /** Its file number. */
  readonly reference: string;
}

/** What the binding Finanzierungsplan follows from: in the award, and in an act that changes it. */
export type PlannedAward = Pick<AwardInput, 'directive' | 'item' | 'facts' | 'budgetYear' | 'shares'>;

/** What the Zuwendungsbescheid needs to know of application, proposal and decision. */
export interface AwardInput extends Omit<Matter, 'applicationDate' | 'projectTitle'>, ActInput {
  readonly application: {
    readonly date: Temporal.PlainDate;
    /** Documents that become part of the decision, in German. */
    readonly documents: readonly string[];
  };
  readonly project: {
    readonly title: string;
    /** What is funded, in the applicant's or the caseworker's words. */
    readonly purpose: string;
    readonly from: Temporal.PlainDate;
    readonly to: Temporal.PlainDate;
  };
  /** What the application says, as the directive was asked. */
  readonly facts: Facts;
  readonly evaluation: Evaluation;
  /** The budget year in which the decision is made; later shares rest on commitment authorisations. */
  readonly budgetYear: number;
  /** What is granted: their sum is the grant. */
  readonly shares: readonly AwardShare[];
  /** Null where none is needed. */
  readonly consent: Consent | null;
  /** Auflagen as the caseworker wrote them: a paragraph each, with a title before its first colon. */
  readonly conditions: string;
  readonly reasons: string;
  /** Why less is granted than the directive would allow; null where nobody has said it. */
  readonly restReason: string | null;
}
