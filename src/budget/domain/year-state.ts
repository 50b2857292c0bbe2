import type { YearState } from './budget-year';
import type { Title } from './envelope';

/** A state that a budget year takes, with what its plan says. */
export interface NewYearState {
  readonly budgetYear: number;
  readonly state: YearState;
  /** "Haushaltsplan 2026/27" */
  readonly plan: string;
  /** Titles whose note lets repayments of the year be spent again. */
  readonly repaymentsFree: readonly Title[];
  /** Titles whose unused money may be carried over. */
  readonly transferable: readonly Title[];
}

/** A state of one or more years; those set together are one plan: a double budget. */
export interface StateOfPlan extends Omit<NewYearState, 'budgetYear' | 'repaymentsFree' | 'transferable'> {
  readonly budgetYears: readonly number[];
  readonly repaymentsFree?: readonly Title[];
  /** Investments unless told otherwise, § 19 LHO. */
  readonly transferable?: readonly Title[];
}

export const yearStateRows = ({
  budgetYears,
  repaymentsFree = [],
  transferable = ['investive'],
  ...plan
}: StateOfPlan): NewYearState[] =>
  budgetYears.map((budgetYear) => ({ budgetYear, ...plan, repaymentsFree, transferable }));
