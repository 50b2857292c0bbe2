import { formatDate } from '@libs/dates';
import { cents, formatEuro } from '@libs/money';
import { Temporal } from 'temporal-polyfill';
import { outputText, UnprintableValue } from './output-text';

const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const;

const twoDigits = (n: number): string => String(n).padStart(2, '0');

function plainDate(value: unknown): Temporal.PlainDate {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value))
    throw new UnprintableValue('kein Datum');
  return Temporal.PlainDate.from(value);
}

/** Cents as "12.345,67 €". */
function euro(value: unknown): string {
  if (typeof value !== 'number' || !Number.isSafeInteger(value))
    throw new UnprintableValue('kein Betrag in Cent');
  return formatEuro(cents(value));
}

/** "2026-11-22" as "22.11.2026". */
const datum = (value: unknown): string => formatDate(plainDate(value));

/** "2026-11-22" as "22. November 2026". */
function datum_lang(value: unknown): string {
  const date = plainDate(value);
  return `${date.day}.\u00a0${months[date.month - 1]} ${date.year}`;
}

/** A moment in UTC as German wall clock time: "22.11.2026, 10:30 Uhr". */
function zeitpunkt(value: unknown): string {
  if (typeof value !== 'string' || !value.endsWith('Z')) throw new UnprintableValue('kein Zeitpunkt');
  const time = Temporal.Instant.from(value).toZonedDateTimeISO('Europe/Berlin');
  return `${formatDate(time.toPlainDate())}, ${twoDigits(time.hour)}:${twoDigits(time.minute)}\u00a0Uhr`;
}

const decimal = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 });

/** 82.5 as "82,5 %". */
function prozent(value: unknown): string {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new UnprintableValue('kein Prozentsatz');
  return `${decimal.format(value)}\u00a0%`;
}

/** A list of texts in one line; a missing one is refused, not skipped. */
function join(value: unknown, between: unknown = ', '): string {
  if (!Array.isArray(value) || value.length === 0) throw new UnprintableValue('keine Liste');
  return value.map(outputText).join(String(between));
}

/** What letters add to Liquid; every one refuses a missing value. */
export const filters = { euro, datum, datum_lang, zeitpunkt, prozent, join };
