import type { Temporal } from 'temporal-polyfill';
import { dayOff, type Land, workingDayFrom } from './calendar';
import { citedOn } from './cited-on';
import { formatDate, formatDay } from './text';

/** A legal date with the rule it follows from and the way it was reckoned, in German for file and screen. */
export interface Reckoned {
  readonly date: Temporal.PlainDate;
  readonly rule: string;
  readonly reckoning: string;
}

export type PeriodUnit = 'days' | 'weeks' | 'months' | 'years';
export interface PeriodLength {
  readonly unit: PeriodUnit;
  readonly count: number;
}

/** The provisions that move the end of a period to the next working day, by the law the period belongs to and that end. */
export const shiftRules = {
  civil: () => '§ 193 BGB',
  administrative: (day) => citedOn(day, '§ 31 Abs. 3 Satz 1'),
  court: () => '§ 222 Abs. 2 ZPO',
} as const satisfies Readonly<Record<string, (day: Temporal.PlainDate) => string>>;

export interface Period {
  /** What starts it, as a German noun: "Bekanntgabe", "Auszahlung". */
  readonly event: string;
  readonly on: Temporal.PlainDate;
  readonly length: PeriodLength;
  /** The provision that sets the period. */
  readonly rule: string;
  /** Left out where the end does not move: periods of use, the year of § 48 (4) VwVfG, fixed days. */
  readonly shift?: { readonly land: Land; readonly by: keyof typeof shiftRules };
}

const words: Record<PeriodUnit, readonly [string, string]> = {
  days: ['Tag', 'Tagen'],
  weeks: ['Woche', 'Wochen'],
  months: ['Monat', 'Monaten'],
  years: ['Jahr', 'Jahren'],
};

const lengthText = ({ unit, count }: PeriodLength) => `${count} ${words[unit][count === 1 ? 0 : 1]}`;

/** The end of a period that an event starts (§ 187 (1), § 188 BGB), moved to a working day where the law says so. */
export const periodEnd = (period: Period): Reckoned => settled(lastDay(period), period);

/** The last day of a period by number or name, before any shift. */
export function lastDay({ event, on, length, rule }: Period): Reckoned {
  const date = on.add({ [length.unit]: length.count });
  const reckoning =
    `${event} am ${formatDate(on)}; dieser Tag zählt nicht mit (§ 187 Abs. 1 BGB). ` +
    `Die Frist von ${lengthText(length)} endet am ${formatDay(date)} (${endRule(on, date, length)}).`;
  return { date, rule, reckoning };
}

/** The last day, moved where the period's law says so. */
export const settled = (end: Reckoned, { shift }: Pick<Period, 'shift'>): Reckoned =>
  shift ? shifted(end, shift.land, shift.by) : end;

/** The same date with one more step in its reckoning. */
export const explained = (reckoned: Reckoned, step: string): Reckoned => ({
  ...reckoned,
  reckoning: `${reckoned.reckoning} ${step}`,
});

/** The same date, moved to the next working day if it falls on a Saturday, Sunday or holiday. */
export function shifted(reckoned: Reckoned, land: Land, by: keyof typeof shiftRules): Reckoned {
  const off = dayOff(reckoned.date, land);
  if (!off) return reckoned;
  const date = workingDayFrom(reckoned.date, land);
  const step = `Wegen ${off} verschoben auf den nächsten Werktag: ${formatDay(date)} (${shiftRules[by](reckoned.date)}).`;
  return explained({ ...reckoned, date }, step);
}

function endRule(on: Temporal.PlainDate, end: Temporal.PlainDate, { unit }: PeriodLength): string {
  if (unit === 'days') return '§ 188 Abs. 1 BGB';
  return unit !== 'weeks' && on.day !== end.day ? '§ 188 Abs. 3 BGB' : '§ 188 Abs. 2 BGB';
}
