import { Temporal } from 'temporal-polyfill';
import { addWorkingDays, holidayName, isWorkingDay, type Land } from './calendar';
import type { Reckoned } from './period';
import { formatDate, formatDay } from './text';

export interface WorkingDays {
  /** What starts them, as a German noun: "Bewilligung". */
  readonly event: string;
  readonly on: Temporal.PlainDate;
  readonly count: number;
  /** The provision that sets them. */
  readonly rule: string;
}

/** The n-th working day (Monday to Friday, no holiday) after an event; the day of the event does not count. */
export function workingDaysEnd({ event, on, count, rule }: WorkingDays, land: Land): Reckoned {
  const date = addWorkingDays(on, count, land);
  const holidays = daysAfter(on, date).flatMap((day) => holidayOnWeekday(day, land));
  const reckoning =
    `${event} am ${formatDate(on)}; dieser Tag zählt nicht mit (§ 187 Abs. 1 BGB). ` +
    `Der ${count}. Arbeitstag danach ist ${formatDay(date)}. ` +
    `Wochenenden zählen nicht${holidays.length ? `, ebenso ${holidays.join(', ')}` : ''}.`;
  return { date, rule, reckoning };
}

/** The working days after the first day up to and including the second; none if that is not later. */
export const workingDaysBetween = (after: Temporal.PlainDate, until: Temporal.PlainDate, land: Land) =>
  daysAfter(after, until).filter((day) => isWorkingDay(day, land)).length;

const daysAfter = (after: Temporal.PlainDate, until: Temporal.PlainDate) =>
  Array.from({ length: Math.max(0, after.until(until).days) }, (_, index) => after.add({ days: index + 1 }));

function holidayOnWeekday(day: Temporal.PlainDate, land: Land): string[] {
  const name = day.dayOfWeek < 6 ? holidayName(day, land) : null;
  return name ? [`${name} am ${formatDate(day)}`] : [];
}
