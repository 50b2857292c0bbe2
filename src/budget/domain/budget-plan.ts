import type { YearState } from './budget-year';

interface Stated {
  readonly budgetYear: number;
  readonly state: YearState;
  readonly plan: string;
}

/** The last state of each year, of states in the order in which they were entered. */
export const lastStates = <S extends Stated>(history: readonly S[]): ReadonlyMap<number, S> =>
  new Map(history.map((state) => [state.budgetYear, state]));

/** The other years of the same plan: a double budget. § 12 LHO. */
export const samePlan = (history: readonly Stated[], year: number): number[] => {
  const states = lastStates(history);
  const plan = states.get(year)?.plan;
  return [...states.values()]
    .filter((one) => one.plan === plan && one.budgetYear !== year)
    .map((one) => one.budgetYear);
};

const order: readonly YearState[] = ['planned', 'provisional', 'in_force', 'closed'];

/** The states that a year may take next: forward only, and closed only from in force. */
export const nextStates = (state: YearState | undefined): YearState[] =>
  order
    .slice(state ? order.indexOf(state) + 1 : 0)
    .filter((next) => next !== 'closed' || state === 'in_force');
