import type { Cents } from '@libs/money';

const BOM = '\u{feff}';
const FORMULA = /^[=+\-@\t\r]/;

/** An amount as spreadsheets read it in Germany: "12345,67", without separators and without €; empty for none. */
export function decimalEuro(amount: Cents | null): string {
  if (amount === null) return '';
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
}

/** A text that no spreadsheet takes for a formula, whatever an applicant wrote. */
export const plainText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

const quoted = (cell: string): string => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A CSV file for German spreadsheets: UTF-8 with byte order mark, semicolons, CRLF (RFC 4180). */
export const csvFile = (rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(BOM + rows.map((row) => `${row.map(quoted).join(';')}\r\n`).join(''));
