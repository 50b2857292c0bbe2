import { type Cents, sumCents } from '@libs/money';
import { Badge, type Status } from '@libs/web';
import type { BudgetYear } from '../budget-years';
import type { YearState } from '../domain/budget-year';
import { yearStates } from '../domain/budget-year';
import { availableOf, type Balance } from '../domain/effect';
import { messages } from '../messages';

export interface YearsProps {
  readonly history: readonly BudgetYear[];
  readonly balances: readonly Balance[];
  readonly names: ReadonlyMap<string, string>;
}

const tones: Readonly<Record<YearState, Status['tone']>> = {
  planned: 'neutral',
  provisional: 'warning',
  in_force: 'success',
  closed: 'info',
};

/** The state of a year as a word. */
export const YearBadge = ({ state }: { state: YearState | undefined }) => (
  <Badge text={state ? yearStates[state] : messages.years.none} tone={state ? tones[state] : 'neutral'} />
);

/** What a year may spend, over its titles. */
export function cashOfYear(
  balances: readonly Balance[],
  year: number,
): Readonly<Record<'limit' | 'committed' | 'available', Cents>> {
  const cash = balances.filter(
    ({ kind, budgetYear, allocated }) => kind === 'cash' && budgetYear === year && allocated,
  );
  return {
    limit: sumCents(cash.map(({ limit }) => limit)),
    committed: sumCents(cash.map(({ committed }) => committed)),
    available: sumCents(cash.map(availableOf)),
  };
}
