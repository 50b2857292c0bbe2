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

export interface ColumnWidths {
  /** In points, cell padding included; they add up to the width available. */
  readonly widths: number[];
  /** Every amount and every word stays whole; every amount and all but overlong words; or not even that. */
  readonly keeps: 'words' | 'amounts' | 'nothing';
  /** How wide the table would be if nothing wrapped. */
  readonly natural: number;
}

const SIDE = 4;
const AFTER_FIGURES = 11;

/** Between the edges of a cell and its text, in points: text keeps its distance from figures before it. */
export const inset = (
  { columns }: Table,
  column: number,
): { readonly left: number; readonly right: number } => ({
  left: columns[column - 1] === 'right' && columns[column] !== 'right' ? AFTER_FIGURES : SIDE,
  right: SIDE,
});

/**
 * Widths of columns in `available` points, set in type of a size. Amounts never wrap as long as there is room; text
 * may, between words.
 */
export function columnWidths(table: Table, available: number, size: number): ColumnWidths {
  const columns = table.columns.map((_, index) => columnOf(table, index, size));
  const fair = available / columns.length;
  const usual = columns.map((column) => (column.grows ? Math.min(column.least, fair) : column.least));
  return {
    widths: distribute(columns, available),
    keeps: least(columns) <= available ? 'words' : sum(usual) <= available ? 'amounts' : 'nothing',
    natural: sum(columns.map(({ best }) => best)),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const least = (columns: readonly Column[]): number => sum(columns.map((column) => column.least));

function columnOf(table: Table, index: number, size: number): Column {
  const { left, right: gap } = inset(table, index);
  const right = table.columns[index] === 'right';
  const setting = (bold: boolean): Setting => ({ size, tabular: right, bold });
  const head = extent(table.header[index] ?? [], setting(true));
  const column: Column = { ...head, grows: !right };
  for (const { cells, sum: isSum } of table.rows) {
    const cell = extent(cells[index] ?? [], setting(isSum));
    column.least = Math.max(column.least, right ? cell.best : cell.least);
    column.best = Math.max(column.best, cell.best);
  }
  return { ...column, least: left + column.least + gap, best: left + column.best + gap };
}

/** Short of room, the widest columns give way, those of text first; with room to spare, text takes most of it. */
export function distribute(columns: readonly Column[], available: number): number[] {
  if (least(columns) > available) return narrowed(columns, available);
  const [smallest, best] = [least(columns), sum(columns.map((column) => column.best))];
  if (best >= available) {
    const wishes = columns.map((column) => column.best - column.least);
    const level = levelOf(wishes, available - smallest);
    return columns.map(({ least: whole }, index) => whole + Math.min(wishes[index]!, level));
  }
  const appetite = (column: Column): number => column.best * (column.grows ? 3 : 1);
  const share = (available - best) / (sum(columns.map(appetite)) || 1);
  return columns.map((column) => column.best + appetite(column) * share);
}

/**
 * The widest columns are cut to one width, the narrower ones kept: those of text alone as long as they keep half of
 * their share beside the amounts.
 */
function narrowed(columns: readonly Column[], available: number): number[] {
  const text = columns.filter(({ grows }) => grows);
  const room = available - least(columns.filter(({ grows }) => !grows));
  const spares = room >= (text.length * available) / (2 * columns.length);
  const level = levelOf(
    (spares ? text : columns).map((column) => column.least),
    spares ? room : available,
  );
  return columns.map((column) => (column.grows || !spares ? Math.min(column.least, level) : column.least));
}

/** To what the widest must be cut so that all together have `room`; what is narrower stays as it is. */
function levelOf(widths: readonly number[], room: number): number {
  let rest = room;
  const rising = [...widths].sort((a, b) => a - b);
  for (const [index, width] of rising.entries()) {
    const fair = rest / (rising.length - index);
    if (width > fair) return fair;
    rest -= width;
  }
  return rest;
}
