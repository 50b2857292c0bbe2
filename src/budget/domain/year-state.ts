import { type YearState, yearStates } from './budget-year';
import { nextStates } from './budget-plan';
import type { Balance } from './effect';
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

/** Why years cannot take these states as things stand; the database asks the same once more. */
export const refusalsOfStates = (
  rows: readonly NewYearState[],
  states: ReadonlyMap<number, { readonly state: YearState }>,
  balances: readonly Balance[],
): string[] =>
  rows.flatMap(({ budgetYear, state }) => {
    if (!nextStates(states.get(budgetYear)?.state).includes(state))
      return `Das Haushaltsjahr ${budgetYear} kann den Stand „${yearStates[state]}“ nicht mehr oder noch nicht annehmen.`;
    const isSettled = balances.every(
      (balance) => balance.budgetYear !== budgetYear || balance.limit <= balance.committed,
    );
    return state !== 'closed' || isSettled
      ? []
      : `Im Haushaltsjahr ${budgetYear} ist noch Geld frei, vorgemerkt oder gesperrt. Lassen Sie es verfallen oder übertragen Sie es, und schließen Sie dann das Jahr.`;
  });
