import type { Table } from '../letter-model';
import { extent } from './lines';
import type { Setting } from './words';

interface Column {
  /** Below this a word, or an amount, would break. */
  least: number;
  /** With this nothing wraps. */
  best: number;
  readonly grows: boolean;
}

/**
 * Widths in points, cell padding included, that add up to `available`; whether every amount and every word of
 * ordinary length fits; how wide the table would be if nothing wrapped.
 */
export function columnWidths(
  table: Table,
  available: number,
  { padding, size }: { padding: number; size: number },
): { readonly widths: number[]; readonly fits: boolean; readonly natural: number } {
  const fair = available / table.columns.length;
  const columns = table.columns
    .map((_, index) => columnOf(table, index, { padding: 2 * padding, size }))
    .map((column) => (column.grows ? { ...column, least: Math.min(column.least, fair) } : column));
  return {
    widths: distribute(columns, available),
    fits: columns.reduce((sum, { least }) => sum + least, 0) <= available,
    natural: columns.reduce((sum, { best }) => sum + best, 0),
  };
}

/** Amounts never wrap; text may, and takes the space that is left. */
function columnOf(table: Table, index: number, { padding, size }: { padding: number; size: number }): Column {
  const right = table.columns[index] === 'right';
  const setting = (bold: boolean): Setting => ({ size, tabular: right, bold });
  const head = extent(table.header[index] ?? [], setting(true));
  const column: Column = { ...head, grows: !right };
  for (const { cells, sum } of table.rows) {
    const cell = extent(cells[index] ?? [], setting(sum));
    column.least = Math.max(column.least, right ? cell.best : cell.least);
    column.best = Math.max(column.best, cell.best);
  }
  return { ...column, least: column.least + padding, best: column.best + padding };
}

/** Short of room, text columns give way; with room to spare, they take most of it. */
export function distribute(columns: readonly Column[], available: number): number[] {
  const total = (of: (column: Column) => number): number =>
    columns.reduce((sum, column) => sum + of(column), 0);
  const [least, best] = [total((c) => c.least), total((c) => c.best)];
  if (least >= available) return columns.map((column) => (column.least * available) / least);
  if (best >= available) {
    const share = (available - least) / (best - least);
    return columns.map((column) => column.least + (column.best - column.least) * share);
  }
  const appetite = (column: Column): number => column.best * (column.grows ? 3 : 1);
  const share = (available - best) / (total(appetite) || 1);
  return columns.map((column) => column.best + appetite(column) * share);
}
