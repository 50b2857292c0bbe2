import { formatDate } from '@libs/dates';
import { Temporal } from 'temporal-polyfill';
import type { Attempt, DeliveryFacts, RemedyLaw } from './facts';
import type { FinalityReckoning } from './finality';
import { provisionEnds } from './notice-of';

interface Letter {
  readonly facts: DeliveryFacts;
  readonly law: RemedyLaw;
  /** Null for a letter that is no act. */
  readonly reckoning: FinalityReckoning | null;
}

/**
 * Why the recipient cannot open an act in the portal now; null when they can. What has been retrieved once, or was
 * posted, stays there as a copy; nobody shall learn of an act here before it is notified another way.
 */
export function withheld({ facts, law, reckoning }: Letter, today: Temporal.PlainDate): string | null {
  if (!reckoning || facts.attempts.some(arrived)) return null;
  const attempt = facts.attempts.at(-1)!;
  if (attempt.channel === 'post')
    return 'Dieses Schreiben erhalten Sie per Post. Hier liegt es als Kopie bereit, sobald es aufgegeben ist.';
  const ends = provisionEnds(attempt, law);
  if (!ends || Temporal.PlainDate.compare(today, ends.date) <= 0) return null;
  return (
    `Die Frist zum Abruf endete am ${formatDate(ends.date)}. Das Schreiben ist damit nicht bekannt gegeben; ` +
    'die Bewilligungsbehörde stellt es noch einmal bereit oder sendet es per Post.'
  );
}

const arrived = (attempt: Attempt): boolean =>
  attempt.channel === 'portal' ? attempt.retrieved !== null : attempt.dispatched !== null;
