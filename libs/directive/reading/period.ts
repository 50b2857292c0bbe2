import type { PeriodLength, PeriodUnit } from '@libs/dates';
import type { Reader } from './structure';

const words: Readonly<Record<PeriodUnit, readonly [one: string, several: string]>> = {
  days: ['Tag', 'Tage'],
  weeks: ['Woche', 'Wochen'],
  months: ['Monat', 'Monate'],
  years: ['Jahr', 'Jahre'],
};
const units = Object.keys(words) as PeriodUnit[];

/** A period such as "12 Monate" or "1 Jahr". */
export const period: Reader<PeriodLength> = (at) => {
  const [, count, word] = /^(\d{1,3}) (\S+)$/.exec(at.text()) ?? [];
  const unit = units.find((name) => words[name].includes(word ?? ''));
  return unit
    ? { unit, count: Number(count) }
    : at.refuse(`„${at.text()}“ ist keine Frist. Schreibweise: 12 Monate.`);
};

export const formatPeriod = ({ count, unit }: PeriodLength) => `${count} ${words[unit][count === 1 ? 0 : 1]}`;
