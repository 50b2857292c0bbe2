import { type Cents, sumCents } from '@libs/money';
import type { BudgetYear } from './budget-years';
import { availableOf, type Balance } from './domain/effect';

export const yearFigures = ['limit', 'committed', 'available'] as const;
export type YearFigure = (typeof yearFigures)[number];

/** What a year may spend, over its titles. */
export function cashOfYear(balances: readonly Balance[], year: number): Readonly<Record<YearFigure, Cents>> {
  const cash = balances.filter(
    ({ kind, budgetYear, allocated }) => kind === 'cash' && budgetYear === year && allocated,
  );
  return {
    limit: sumCents(cash.map(({ limit }) => limit)),
    committed: sumCents(cash.map(({ committed }) => committed)),
    available: sumCents(cash.map(availableOf)),
  };
}

/** Who entered a state and who released it. */
export const namesOf = (
  { enteredBy, releasedBy }: Pick<BudgetYear, 'enteredBy' | 'releasedBy'>,
  names: ReadonlyMap<string, string>,
): string =>
  [enteredBy, releasedBy].flatMap((id) => (id === null ? [] : (names.get(id) ?? []))).join(' und ');
