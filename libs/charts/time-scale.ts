import { Temporal } from 'temporal-polyfill';
import { linear } from './scale';

/** A legal date, also as the database writes it: "2026-11-22". */
export type Day = Temporal.PlainDate | string;

export interface TimeScale {
  /** From the left edge of the plot. */
  readonly x: (day: Day) => number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
}

/** Months between two lines of the scale. */
const steps = [1, 3, 6, 12, 24, 60, 120];
const MOST_TICKS = 6;

const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;

/** The first day to the last on `length`, with a line at the first of every month, quarter, year … that fits. */
export function timeScale(days: readonly Day[], length: number): TimeScale {
  const sorted = days.map((day) => Temporal.PlainDate.from(day)).sort(Temporal.PlainDate.compare);
  const [first, last] = [sorted[0]!, sorted.at(-1)!];
  const scale = linear(Math.max(1, daysBetween(first, last)), length);
  const x = (day: Day): number => scale(daysBetween(first, day));
  const months = daysBetween(first, last) / 30;
  const step = steps.find((each) => months / each <= MOST_TICKS) ?? steps.at(-1)!;
  return { x, ticks: firstDays(first, last, step).map((day) => ({ x: x(day), label: labelOf(day, step) })) };
}

function firstDays(
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
  months: number,
): Temporal.PlainDate[] {
  const days: Temporal.PlainDate[] = [];
  let day = Temporal.PlainDate.from({
    year: first.year - (first.year % Math.max(1, months / 12)),
    month: 1,
    day: 1,
  });
  for (; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ months })) {
    if (Temporal.PlainDate.compare(day, first) >= 0) days.push(day);
  }
  return days;
}

const labelOf = ({ year, month }: Temporal.PlainDate, months: number): string =>
  months >= 12 ? String(year) : `${String(month).padStart(2, '0')}/${year}`;
