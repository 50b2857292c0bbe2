import { Temporal } from 'temporal-polyfill';
import { explained, lastDay, type Period, type Reckoned, settled } from './period';
import { formatDate, formatDay } from './text';

/** Days on which a period does not run. */
export interface Pause {
  readonly from: Temporal.PlainDate;
  /** The last day of the pause; null while it lasts. */
  readonly to: Temporal.PlainDate | null;
  /** A German noun for the reckoning: "Nachforderung". */
  readonly reason: string;
}

/** A deadline that cannot be told yet, and why. */
export interface Unsettled {
  readonly date: null;
  readonly rule: string;
  readonly reckoning: string;
}

const { compare } = Temporal.PlainDate;
const rule = 'entsprechend § 209 BGB';

/**
 * The end of a period that pauses. A day counts once, however many pauses hold it; days before the period runs or
 * after its last day (before any shift) change nothing. Unsettled while a pause lasts. RangeError if one ends before
 * it begins.
 */
export function suspended(period: Period, pauses: readonly Pause[]): Reckoned | Unsettled {
  let end = lastDay(period);
  let counted = period.on;
  for (const pause of inOrder(pauses)) {
    if (compare(pause.from, end.date) > 0) break;
    if (!pause.to) return unsettled(end, pause);
    const from = later(pause.from, counted.add({ days: 1 }));
    if (compare(from, pause.to) > 0) continue;
    end = extended(end, { ...pause, from, to: pause.to });
    counted = pause.to;
  }
  return settled(end, period);
}

function inOrder(pauses: readonly Pause[]): Pause[] {
  const wrong = pauses.find(({ from, to }) => to && compare(from, to) > 0);
  if (wrong) throw new RangeError(`a pause ends before it begins: ${wrong.from} to ${wrong.to}`);
  return pauses.toSorted((a, b) => compare(a.from, b.from));
}

const later = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (compare(a, b) > 0 ? a : b);

function extended(end: Reckoned, { from, to, reason }: Pause & { to: Temporal.PlainDate }): Reckoned {
  const days = from.until(to).days + 1;
  const date = end.date.add({ days });
  const paused = days === 1 ? `am ${formatDate(from)}` : `vom ${formatDate(from)} bis zum ${formatDate(to)}`;
  const length = days === 1 ? '1 Tag zählt' : `${days} Tage zählen`;
  return explained(
    { ...end, date },
    `Die Frist ruhte ${paused} (${reason}): ${length} nicht mit (${rule}), neues Ende ${formatDay(date)}.`,
  );
}

const unsettled = (end: Reckoned, { from, reason }: Pause): Unsettled => ({
  ...explained(
    end,
    `Die Frist ruht seit dem ${formatDate(from)} (${reason}); ihr Ende steht erst fest, wenn sie weiterläuft (${rule}).`,
  ),
  date: null,
});
