import { getHolidays } from 'feiertagejs';
import type { Temporal } from 'temporal-polyfill';
import { weekdayName } from './text';

/** A Land by its code, such as 'TH'. */
export type Land = Exclude<Parameters<typeof getHolidays>[1], 'BUND' | 'ALL' | 'AUGSBURG'>;

/** The statutory holidays of a year that apply in the whole Land: ISO date to German name. */
function holidaysOf(year: number, land: Land): ReadonlyMap<string, string> {
  return new Map(getHolidays(year, land).map((day) => [day.dateString, day.translate('de') ?? day.name]));
}

/** The German name of the holiday, or null. */
export const holidayName = (date: Temporal.PlainDate, land: Land): string | null =>
  holidaysOf(date.year, land).get(date.toString()) ?? null;

/** Why no period ends on this day (§ 193 BGB): the holiday, "Samstag" or "Sonntag"; null on a working day. */
export function dayOff(date: Temporal.PlainDate, land: Land): string | null {
  return holidayName(date, land) ?? (date.dayOfWeek >= 6 ? weekdayName(date) : null);
}

export const isWorkingDay = (date: Temporal.PlainDate, land: Land) => dayOff(date, land) === null;

/** The day itself if it is a working day, otherwise the next one. */
export function workingDayFrom(date: Temporal.PlainDate, land: Land): Temporal.PlainDate {
  return isWorkingDay(date, land) ? date : workingDayFrom(date.add({ days: 1 }), land);
}

/** The n-th working day after the date; the date itself does not count. */
export function addWorkingDays(date: Temporal.PlainDate, count: number, land: Land): Temporal.PlainDate {
  let day = date;
  for (let counted = 0; counted < count; counted++) day = workingDayFrom(day.add({ days: 1 }), land);
  return day;
}
