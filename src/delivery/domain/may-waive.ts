import type { DeliveryFacts } from './facts';
import type { FinalityReckoning } from './finality';

interface Letter {
  readonly facts: DeliveryFacts;
  /** Null for a letter that is no act. */
  readonly reckoning: FinalityReckoning | null;
}

/** Whether the recipient can waive remedies now: they have the act, it is open to attack, and nobody attacks it. */
export const mayWaive = ({ facts, reckoning }: Letter): boolean =>
  reckoning !== null &&
  reckoning.notice !== null &&
  facts.waivedOn === null &&
  (reckoning.state === 'running' || reckoning.state === 'not_notified');
