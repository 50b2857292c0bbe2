import { Temporal } from 'temporal-polyfill';
import type { DeliveryFacts, PortalAttempt, RemedyLaw } from './facts';
import { provisionEnds } from './notice-of';

/** What came of the portal, for the letter that goes with an act by post; days as "2026-11-22". */
export interface PortalInVain {
  /** The day on which the recipient was told; null where they never were. */
  readonly informed: string | null;
  /** The last day for the retrieval; null where it had not passed when the post took over. */
  readonly until: string | null;
  readonly citation: string;
}

/** The attempt in the portal that the post takes over from: the act speaks of it. Null where it does not. */
export function portalAttemptBefore({ attempts }: DeliveryFacts): PortalAttempt | null {
  const [last, ...earlier] = [...attempts].reverse();
  if (last?.channel !== 'post') return null;
  return earlier.find((attempt) => attempt.channel === 'portal') ?? null;
}

/** What to say of that attempt in a letter of this day. */
export function portalInVain(attempt: PortalAttempt, on: Temporal.PlainDate, law: RemedyLaw): PortalInVain {
  const ends = provisionEnds(attempt, law);
  const isOver = ends !== null && Temporal.PlainDate.compare(on, ends.date) > 0;
  return {
    informed: attempt.informed?.toString() ?? null,
    until: isOver ? ends.date.toString() : null,
    citation: law.noticeOn(attempt.informed ?? on).retrievalCitation,
  };
}
