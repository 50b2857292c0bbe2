import { formatDate } from '@libs/dates';
import { cents, formatEuro } from '@libs/money';
import { Temporal } from 'temporal-polyfill';
import type { Kind, Values } from './sheet';

/** A value as it travels to another thread: text, ISO day, cents, milliseconds since 1970. */
export type Plain = string | number;

interface Writing<V, P extends Plain> {
  /** Right-aligned, figures of equal width. */
  readonly numeric: boolean;
  readonly plain: (value: V) => P;
  /** As on the screen and in a PDF. */
  readonly text: (plain: P) => string;
  /** As German spreadsheets read it from a CSV file. */
  readonly csv: (plain: P) => string;
  /** As a spreadsheet stores it: a real number, also for dates. */
  readonly cell: (plain: P) => Plain;
  /** How a spreadsheet shows it; such formats are written the American way and read the local one. */
  readonly format?: string;
}

const itself = <V>(value: V): V => value;
const counted = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 0 });
const shared = new Intl.NumberFormat('de-DE', { style: 'percent', maximumFractionDigits: 1 });
const figure = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1, useGrouping: false });
const time = new Intl.DateTimeFormat('de-DE', { timeStyle: 'short', timeZone: 'Europe/Berlin' });

/** "12345,67": without separators and without €. */
function decimalEuro(amount: number): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
}

const local = (moment: number): Temporal.PlainDateTime =>
  Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO('Europe/Berlin').toPlainDateTime();

/** Day 0 of spreadsheets. */
const epoch = Temporal.PlainDate.from('1899-12-30');
const MILLISECONDS_PER_DAY = 86_400_000;

const dayNumber = (day: Temporal.PlainDate): number => epoch.until(day).days;

function momentNumber(moment: number): number {
  const at = local(moment);
  const ofDay = Temporal.PlainTime.from('00:00').until(at.toPlainTime()).total('milliseconds');
  return dayNumber(at.toPlainDate()) + ofDay / MILLISECONDS_PER_DAY;
}

const germanDay = (iso: string): string => formatDate(Temporal.PlainDate.from(iso));
const germanMoment = (moment: number): string =>
  `${formatDate(local(moment).toPlainDate())}, ${time.format(moment)} Uhr`;

/** A text that no spreadsheet takes for a formula, whatever an applicant wrote. */
const harmless = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);

type Kinds = {
  readonly text: Writing<Values['text'], string>;
  readonly reference: Writing<Values['reference'], string>;
  readonly money: Writing<Values['money'], number>;
  readonly count: Writing<Values['count'], number>;
  readonly percent: Writing<Values['percent'], number>;
  readonly date: Writing<Values['date'], string>;
  readonly moment: Writing<Values['moment'], number>;
  readonly year: Writing<Values['year'], number>;
};

const written: Writing<string, string> = {
  numeric: false,
  plain: itself,
  text: itself,
  csv: harmless,
  cell: itself,
};

const kinds: Kinds = {
  text: written,
  reference: written,
  money: {
    numeric: true,
    plain: itself,
    text: (amount) => formatEuro(cents(amount)),
    csv: decimalEuro,
    cell: (amount) => amount / 100,
    format: '#,##0.00\\ [$€-407]',
  },
  count: {
    numeric: true,
    plain: itself,
    text: (count) => counted.format(count),
    csv: String,
    cell: itself,
    format: '#,##0',
  },
  percent: {
    numeric: true,
    plain: itself,
    text: (share) => shared.format(share),
    csv: (share) => `${figure.format(share * 100)}%`,
    cell: itself,
    format: '0.0\\ %',
  },
  date: {
    numeric: false,
    plain: String,
    text: germanDay,
    csv: germanDay,
    cell: (iso) => dayNumber(Temporal.PlainDate.from(iso)),
    format: 'dd\\.mm\\.yyyy',
  },
  moment: {
    numeric: false,
    plain: (moment) => moment.getTime(),
    text: germanMoment,
    csv: (moment) => `${formatDate(local(moment).toPlainDate())} ${time.format(moment)}`,
    cell: momentNumber,
    format: 'dd\\.mm\\.yyyy\\ hh:mm',
  },
  year: { numeric: false, plain: itself, text: String, csv: String, cell: itself, format: '0' },
};

/** How a kind of column is written. Its functions fit values of its own kind only, which the type of a column ensures. */
export const writingOf = (kind: Kind): Writing<unknown, Plain> =>
  kinds[kind] as unknown as Writing<unknown, Plain>;
