import { DomainError } from '@libs/errors';
import { Temporal } from 'temporal-polyfill';
import { type Column, columns, LINE_LENGTH } from './gv100ad-format';

export interface GvRecord {
  readonly lineNumber: number;
  readonly line: string;
}

/** Says where in the file and what is wrong, so that a person finds it with any editor. */
export const badField = ({ lineNumber }: GvRecord, column: Column, complaint: string): DomainError =>
  new DomainError('invalid_input', {
    message: `Zeile ${lineNumber}, Feld „${columns[column].label}“: ${complaint}.`,
    facts: { lineNumber, column },
  });

/** The lines of a file that hold a record. Throws for a line that is too long for the format. */
export const recordsOf = (text: string): GvRecord[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line, index) => ({ line, lineNumber: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(withinLength);

function withinLength(record: GvRecord): GvRecord {
  if (record.line.trimEnd().length <= LINE_LENGTH) return record;
  throw new DomainError('invalid_input', {
    message: `Zeile ${record.lineNumber} hat mehr als ${LINE_LENGTH} Zeichen. Eine GV100AD-Datei hat feste Spalten.`,
  });
}

/** The text of a column without the blanks around it; '' when the line ends before. */
export const textOf = ({ line }: GvRecord, column: Column): string =>
  line.slice(columns[column].from - 1, columns[column].to).trim();

export const optionalText = (record: GvRecord, column: Column): string | null =>
  textOf(record, column) || null;

export function requiredText(record: GvRecord, column: Column): string {
  const text = textOf(record, column);
  if (!text) throw badField(record, column, 'Die Angabe fehlt');
  return text;
}

/** A key or code that fills its column with digits. */
export function digitsOf(record: GvRecord, column: Column): string {
  const { from, to } = columns[column];
  const text = requiredText(record, column);
  if (/^\d+$/.test(text) && text.length === to - from + 1) return text;
  throw badField(record, column, `„${text}“ besteht nicht aus ${to - from + 1} Ziffern`);
}

/** Null when the column is blank. */
export const optionalDigits = (record: GvRecord, column: Column): string | null =>
  textOf(record, column) ? digitsOf(record, column) : null;

/** A whole number with leading zeros; null when the column is blank. */
export function numberOf(record: GvRecord, column: Column): number | null {
  const text = textOf(record, column);
  if (!text) return null;
  if (!/^\d+$/.test(text)) throw badField(record, column, `„${text}“ ist keine Zahl`);
  return Number(text);
}

export function territoryDateOf(record: GvRecord): Temporal.PlainDate {
  const text = digitsOf(record, 'territoryDate');
  try {
    return Temporal.PlainDate.from(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`);
  } catch {
    throw badField(record, 'territoryDate', `„${text}“ ist kein Datum in der Form JJJJMMTT`);
  }
}

/** Looks a code up in its table. Throws when the table does not have it. */
export function codeIn<T>(record: GvRecord, column: Column, table: Readonly<Record<string, T>>): T {
  const code = requiredText(record, column);
  if (Object.hasOwn(table, code)) return table[code] as T;
  throw badField(record, column, `„${code}“ ist unbekannt (erlaubt: ${Object.keys(table).join(', ')})`);
}
