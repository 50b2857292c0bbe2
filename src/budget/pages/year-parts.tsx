import { type Cents, sumCents } from '@libs/money';
import { Badge, Link, type Status } from '@libs/web';
import { movementHref } from '../addresses';
import type { BudgetYear } from '../budget-years';
import type { YearState } from '../domain/budget-year';
import { yearStates } from '../domain/budget-year';
import { availableOf, type Balance } from '../domain/effect';
import { messages } from '../messages';
import type { WaitingState } from '../movements.views';

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

/** Who entered a state and who released it. */
export const namesOf = (
  { enteredBy, releasedBy }: Pick<BudgetYear, 'enteredBy' | 'releasedBy'>,
  names: ReadonlyMap<string, string>,
): string =>
  [enteredBy, releasedBy].flatMap((id) => (id === null ? [] : (names.get(id) ?? []))).join(' und ');

/** The states that wait for release, each with its movement. */
export const WaitingStates = ({ states }: { states: readonly WaitingState[] }) => (
  <>
    {states.map(({ movementId, state }) => (
      <div class="kern-body kern-body--small">
        {messages.years.waiting}: <Link href={movementHref(movementId)}>{yearStates[state]}</Link>
      </div>
    ))}
  </>
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
