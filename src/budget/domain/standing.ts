import type { YearState } from './budget-year';
import { type Balance, effectsOf, refusalAt } from './effect';
import type { MovementContent } from './movement';
import { refusalsOfStates } from './year-state';

/** The balances as they are now, and the last state of each budget year. */
export interface Standing {
  readonly balances: readonly Balance[];
  readonly states: ReadonlyMap<number, { readonly state: YearState }>;
}

/** Why a movement could not be released as things stand; the database decides. */
export const refusalsOf = (movement: MovementContent, { balances, states }: Standing): string[] =>
  movement.kind === 'year_state'
    ? refusalsOfStates(movement.rows, states, balances)
    : effectsOf(movement.rows, balances).flatMap((effect) => refusalAt(effect) ?? []);
