import { parseDate } from '@libs/dates';
import { type Cents, parseEuro } from '@libs/money';
import type { Temporal } from 'temporal-polyfill';
import type { Reader } from './structure';

export const text: Reader<string> = (at) => at.text().trim() || at.refuse('Hier fehlt ein Text.');

export const oneOf =
  <T extends string>(words: readonly T[]): Reader<T> =>
  (at) =>
    words.find((word) => word === at.text()) ??
    at.refuse(`„${at.text()}“ ist hier nicht vorgesehen. Möglich sind: ${words.join(', ')}.`);

export const flag: Reader<boolean> = (at) => oneOf(['true', 'false'])(at) === 'true';

/** A percentage such as 80 or 66,67, in basis points: 100 for one per cent. */
export const percent: Reader<number> = (at) => {
  const share = /^\d{1,4}([.,]\d{1,2})?$/.test(at.text())
    ? Math.round(Number(at.text().replace(',', '.')) * 100)
    : at.refuse(`„${at.text()}“ ist kein Prozentsatz mit höchstens zwei Nachkommastellen.`);
  return share <= 10_000
    ? share
    : at.refuse(`Mehr als 100 % sind nicht möglich, angegeben sind ${at.text()} %.`);
};

/** An amount such as 20000 or 20.000,00. */
export const euro: Reader<Cents> = (at) =>
  parseEuro(at.text()) ?? at.refuse(`„${at.text()}“ ist kein Geldbetrag. Schreibweise: 20.000,00.`);

export const wholeNumber: Reader<number> = (at) =>
  /^\d{1,9}$/.test(at.text()) ? Number(at.text()) : at.refuse(`„${at.text()}“ ist keine ganze Zahl.`);

/** A day such as 01.07.2024. */
export const date: Reader<Temporal.PlainDate> = (at) =>
  parseDate(at.text()) ?? at.refuse(`„${at.text()}“ ist kein Datum. Schreibweise: 01.07.2024.`);

/** A day of every year such as 20.11. */
export const monthDay: Reader<{ readonly day: number; readonly month: number }> = (at) => {
  const [, day, month] = /^(\d{1,2})\.(\d{1,2})\.$/.exec(at.text()) ?? [];
  const real =
    day !== undefined && parseDate(`${day.padStart(2, '0')}.${month!.padStart(2, '0')}.2023`) !== null;
  return real
    ? { day: Number(day), month: Number(month) }
    : at.refuse(`„${at.text()}“ ist kein Tag im Jahr. Schreibweise: 20.11.`);
};

export const sha256: Reader<string> = (at) =>
  /^[0-9a-f]{64}$/.test(at.text())
    ? at.text()
    : at.refuse('Hier wird eine SHA-256-Prüfsumme aus 64 Zeichen erwartet.');
