import type { PeriodLength, PeriodUnit } from '@libs/dates';
import type { Temporal } from 'temporal-polyfill';

export const after = (day: Temporal.PlainDate, { unit, count }: PeriodLength): Temporal.PlainDate =>
  day.add({ [unit]: count });

const units: Readonly<Record<PeriodUnit, readonly [one: string, several: string]>> = {
  days: ['einem Tag', 'Tagen'],
  weeks: ['einer Woche', 'Wochen'],
  months: ['einem Monat', 'Monaten'],
  years: ['einem Jahr', 'Jahren'],
};
const numbers = ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];

/** "zwei Monaten", after "innerhalb von". */
export const inDative = ({ unit, count }: PeriodLength): string => {
  const [one, several] = units[unit];
  return count === 1 ? one : `${numbers[count - 2] ?? count} ${several}`;
};
