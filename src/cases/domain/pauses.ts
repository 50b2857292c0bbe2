import type { Pause } from '@libs/dates';
import { Temporal } from 'temporal-polyfill';
import { type Step, steps } from './lifecycle';

interface Taken {
  readonly step: Step;
  readonly on: Temporal.PlainDate;
}

const REASON = 'Nachforderung';

/**
 * When the authority waited for the applicant: from the day on which the application was given back to the day
 * on which the next step was taken, both included (§ 209 BGB). Takes the steps in their order.
 */
export const pausesOf = (history: readonly Taken[]): Pause[] =>
  history.flatMap(({ step, on }, place) =>
    steps[step].to === 'returned' ? [{ from: on, to: history[place + 1]?.on ?? null, reason: REASON }] : [],
  );

interface Processing {
  readonly received: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
  readonly pauses: readonly Pause[];
}

const { compare } = Temporal.PlainDate;
const earlier = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (compare(a, b) < 0 ? a : b);
const later = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (compare(a, b) > 0 ? a : b);

/** Days after receipt on which nothing could be done; a day counts once, however many pauses hold it. */
export function pausedDays({ received, until, pauses }: Processing): number {
  let [counted, days] = [received, 0];
  for (const pause of pauses.toSorted((a, b) => compare(a.from, b.from))) {
    const from = later(pause.from, counted.add({ days: 1 }));
    const to = earlier(pause.to ?? until, until);
    if (compare(from, to) > 0) continue;
    days += from.until(to).days + 1;
    counted = to;
  }
  return days;
}

/** Days that the authority has had since receipt, without those on which the applicant had to answer. */
export const processingDays = (processing: Processing): number =>
  Math.max(0, processing.received.until(processing.until).days) - pausedDays(processing);
