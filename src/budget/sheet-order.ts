import type { Sheet } from '@libs/exports';
import type { Sort } from '@libs/web';

const inGerman = new Intl.Collator('de', { numeric: true });

const compared = (one: unknown, other: unknown): number =>
  typeof one === 'string' ? inGerman.compare(one, String(other)) : Number(one) - Number(other);

/** The sheet in the order of one of its columns; what has no value there comes last, and equals stay in order. */
export function ordered<Row>(sheet: Sheet<Row>, sort: Sort | undefined): Sheet<Row> {
  const column = sheet.columns.find(({ sortKey }) => sortKey !== undefined && sortKey === sort?.key);
  if (!column) return sheet;
  const turned = sort?.direction === 'desc' ? -1 : 1;
  const keyed = sheet.rows.map((row) => ({ row, value: column.value(row) }));
  const [known, unknown] = [true, false].map((has) => keyed.filter(({ value }) => (value !== null) === has));
  const inOrder = known!.sort((one, other) => turned * compared(one.value, other.value));
  return { ...sheet, rows: [...inOrder, ...unknown!].map(({ row }) => row) };
}
