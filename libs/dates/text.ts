import { Temporal } from 'temporal-polyfill';

const german = /^(\d{1,2})\.(\d{1,2})\.([12]\d{3})$/;

/** Reads "22.11.2026" or "1.2.2026". Null for anything else and for days the calendar does not have. */
export function parseDate(text: string): Temporal.PlainDate | null {
  const [, day, month, year] = german.exec(text.trim()) ?? [];
  if (!day || !month || !year) return null;
  try {
    return Temporal.PlainDate.from({ year: +year, month: +month, day: +day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

const padded = (value: number, length: number) => String(value).padStart(length, '0');

/** "22.11.2026" */
export const formatDate = (date: Temporal.PlainDate) =>
  `${padded(date.day, 2)}.${padded(date.month, 2)}.${padded(date.year, 4)}`;

const weekdays = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];

export const weekdayName = (date: Temporal.PlainDate) => weekdays[date.dayOfWeek - 1]!;

/** "Sonntag, 22.11.2026" */
export const formatDay = (date: Temporal.PlainDate) => `${weekdayName(date)}, ${formatDate(date)}`;
