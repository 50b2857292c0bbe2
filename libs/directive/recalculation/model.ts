import type { Cents } from '@libs/money';
import type { Finding, TraceStep } from '../facts';
import type { FixedAmount } from '../rules';
import type { Measure } from '../vocabulary';

/** The eligible costs of one line of the plan; what the directive does not recognise is left out. */
export interface PlanLine {
  readonly id: string;
  readonly label: string;
  readonly eligible: Cents;
}

/** What covers the eligible costs beside the grant. */
export interface OtherFunds {
  readonly own: Cents;
  readonly thirdParty: Cents;
  readonly otherPublic: Cents;
}

/** The award: the grant with the plan that it made binding (Nr. 1.2 ANBest-Gk). */
export interface Granted {
  readonly grant: Cents;
  /** The rate that the award names, in basis points; without one the share that the grant had of the planned costs. */
  readonly rate?: number;
  readonly plan: readonly PlanLine[];
  readonly funds: OtherFunds;
  /** What fixed amounts were counted by. */
  readonly units?: Units;
  /** The fixed amounts that the award rests on; without them all of the directive, so that nothing falls unfounded. */
  readonly fixedAmounts?: readonly FixedAmount[];
}

/** How it came about, by the proof of use or by a notification before it. */
export interface Actual {
  readonly plan: readonly ActualLine[];
  readonly funds: OtherFunds;
  readonly units?: Units;
}

export interface ActualLine extends PlanLine {
  /** The line had to become dearer by an official condition: then it may exceed the plan by more (Nr. 1.2 ANBest-Gk). */
  readonly officialCondition?: boolean;
}

export type Units = Readonly<Partial<Record<Measure, number>>>;

/** A line of the plan beside what it cost. */
export interface LineResult {
  readonly id: string;
  readonly label: string;
  readonly planned: Cents;
  readonly actual: Cents;
  /** By how much it exceeds the plan in basis points, rounded up, 0 within it; null for a line that was not planned. */
  readonly overrun: number | null;
  readonly allowed: boolean;
  /** What counts of it before the plan as a whole limits it. */
  readonly recognised: Cents;
}

export const recalculationCodes = {
  overrun_too_large: 'warning',
  overrun_not_saved: 'warning',
  line_not_planned: 'warning',
  plan_exceeded: 'hint',
  below_threshold: 'hint',
  funds_fell: 'hint',
  grant_falls: 'hint',
} as const;
export type RecalculationCode = keyof typeof recalculationCodes;

export interface RecalculationFinding extends Omit<Finding, 'code'> {
  readonly code: RecalculationCode;
}

export interface Recalculation {
  /** What remains of the grant: never more than was granted, never less than nothing. */
  readonly grant: Cents;
  /** By how much the grant falls: zero or negative. */
  readonly change: Cents;
  /** The costs that count, limited by the plan as a whole. */
  readonly eligible: Cents;
  readonly lines: readonly LineResult[];
  readonly findings: readonly RecalculationFinding[];
  readonly trace: readonly TraceStep[];
}
