import { plainOf } from './grid';
import { writingOf } from './kinds';
import type { Sheet } from './sheet';

const BOM = '\u{feff}';

const quoted = (cell: string): string => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const line = (cells: readonly string[]): string => `${cells.map(quoted).join(';')}\r\n`;

/**
 * A CSV file for German spreadsheets: UTF-8 with byte order mark, semicolons, CRLF (RFC 4180). Headings and rows
 * and nothing else, so that programs can read it: title and sums are in the other formats.
 */
export function toCsv<Row>({ columns, rows }: Sheet<Row>): Buffer {
  const header = line(columns.map(({ title }) => writingOf('text').csv(title)));
  const lines = rows.map((row) =>
    line(
      columns.map((column) => {
        const plain = plainOf(column, row);
        return plain === null ? '' : writingOf(column.kind).csv(plain);
      }),
    ),
  );
  return Buffer.from(BOM + header + lines.join(''));
}
