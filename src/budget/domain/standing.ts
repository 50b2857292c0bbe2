import { nextStates } from './budget-plan';
import { yearStates } from './budget-year';
import { type Balance, effectsOf, refusalAt } from './effect';
import type { MovementContent } from './movement';
import type { NewYearState } from './year-state';

/** The balances as they are now, and the last state of each budget year. */
export interface Standing {
  readonly balances: readonly Balance[];
  readonly states: ReadonlyMap<number, Pick<NewYearState, 'state' | 'transferable'>>;
}

/** Why a movement could not be released as things stand; the database asks the same once more. */
export const refusalsOf = (movement: MovementContent, standing: Standing): string[] =>
  movement.kind === 'year_state'
    ? refusalsOfStates(movement.rows, standing)
    : effectsOf(movement.rows, standing.balances).flatMap((effect) => refusalAt(effect) ?? []);

/** A year goes forward, and is closed when nothing in it is left free. */
const refusalsOfStates = (rows: readonly NewYearState[], { states, balances }: Standing): string[] =>
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
