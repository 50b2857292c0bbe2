import type { Cents } from '@libs/money';
import type { BudgetYear } from './budget-years';
import { lastStates, samePlan } from './domain/budget-plan';
import type { YearState } from './domain/budget-year';
import type { WaitingState } from './movements.views';
import type { YearsReading } from './year-desk';
import { cashOfYear, namesOf } from './year-figures';

/** A budget year as the list shows it. */
export interface YearRow {
  readonly year: number;
  /** Undefined while nothing is entered for it. */
  readonly last: BudgetYear | undefined;
  /** The other years of its plan. */
  readonly together: readonly number[];
  readonly waiting: readonly WaitingState[];
  /** Who entered and released its state. */
  readonly by: string | null;
  readonly limit: Cents;
  readonly committed: Cents;
  readonly available: Cents;
}

/** Every year of which anything is known, or those in a state. */
export function yearRows(
  { history, waiting, balances, names }: YearsReading,
  state: YearState | '' = '',
): YearRow[] {
  const states = lastStates(history);
  const years = new Set([
    ...states.keys(),
    ...waiting.map(({ budgetYear }) => budgetYear),
    ...balances.flatMap(({ kind, budgetYear }) => (kind === 'cash' ? [budgetYear!] : [])),
  ]);
  return [...years]
    .sort()
    .map((year) => {
      const last = states.get(year);
      return {
        year,
        last,
        together: samePlan(history, year),
        waiting: waiting.filter(({ budgetYear }) => budgetYear === year),
        by: last ? namesOf(last, names) : null,
        ...cashOfYear(balances, year),
      };
    })
    .filter(({ last }) => state === '' || last?.state === state);
}

/** Something was entered, allocated or bound in the year. */
export const isKnown = ({ history, waiting, balances }: YearsReading, year: number): boolean =>
  [history, waiting, balances].flat().some(({ budgetYear }) => budgetYear === year);
