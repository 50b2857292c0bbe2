import type { Inline, Table } from '../letter-model';
import { artifact, type Atom, gluedToNext, type Piece, type Shape, type Tag } from './atom';
import { type Line, linesOf } from './lines';
import { ink, type, type TypeSize } from './sheet';
import { columnWidths } from './table-columns';
import { lift, type Place, placed } from './text-atoms';

const padding = { x: 4, y: 3 };

/** Tables up to this many rows stay on one page. */
const WHOLE_TABLE = 6;
/** Rows up to this many lines stay on one page. */
const WHOLE_ROW = 8;

interface Grid extends Place {
  readonly table: Table;
  readonly widths: readonly number[];
  readonly type: TypeSize;
}

interface Row {
  readonly kind: 'header' | 'plain' | 'sum';
  readonly cells: readonly Inline[];
}

/** A table that may break between rows, with its header on every page; a long row may break between lines. */
export function tableAtoms(table: Table, place: Place): Atom[] {
  const grid: Grid = { table, ...place, ...fitting(table, place.measure.width) };
  const header = gluedToNext(rowAtoms(grid, { kind: 'header', cells: table.header }));
  const repeat = header.map((atom) => ({ ...atom, pieces: atom.pieces.map(artifact) }));
  const body = table.rows.flatMap(({ cells, sum }, index) => {
    const atoms = rowAtoms(grid, { kind: sum ? 'sum' : 'plain', cells });
    const next = table.rows[index + 1];
    return next && (next.sum || table.rows.length <= WHOLE_TABLE) ? gluedToNext(atoms) : atoms;
  });
  return [...header, ...body.map((atom) => ({ ...atom, repeat }))];
}

function fitting(table: Table, available: number): Pick<Grid, 'widths' | 'type'> {
  const set = (size: TypeSize) => ({
    type: size,
    ...columnWidths(table, available, { padding: padding.x, size: size.size }),
  });
  const [largest, ...smaller] = type.tables;
  return smaller.reduce((tried, size) => (tried.fits ? tried : set(size)), set(largest));
}

function rowAtoms(grid: Grid, row: Row): Atom[] {
  const tr: Tag = { role: 'TR', parent: grid.tag };
  const cells = grid.table.columns.map((_, column) =>
    cellOf(grid, row, { column, tag: cellTag(row.kind, column, tr) }),
  );
  const count = Math.max(1, ...cells.map((cell) => cell.lines.length));
  return Array.from({ length: count }, (_, line) => {
    const [first, last] = [line === 0, line === count - 1];
    const height = grid.type.leading + (first ? padding.y : 0) + (last ? padding.y : 0);
    return {
      height,
      before: 0,
      glued: !last && (count <= WHOLE_ROW || line < 2 || line >= count - 3),
      pieces: cells.flatMap((cell) => cell.piece(line, first ? padding.y : 0)),
      shapes: shapesOf(grid, row, { first, last, height }),
    };
  });
}

interface Cell {
  readonly lines: readonly Line[];
  readonly piece: (line: number, top: number) => Piece[];
}

function cellOf(
  { table, widths, measure, type: size }: Grid,
  { kind, cells }: Row,
  { column, tag }: { column: number; tag: Tag },
): Cell {
  const align = table.columns[column] ?? 'left';
  const tabular = align === 'right';
  const width = (widths[column] ?? 0) - 2 * padding.x;
  // The tolerance absorbs rounding: a column as wide as its widest amount must hold it.
  const lines = linesOf(cells[column] ?? [], width + 0.01, {
    size: size.size,
    tabular,
    bold: kind !== 'plain',
  });
  const left = widths.slice(0, column).reduce((sum, each) => sum + each, measure.x + padding.x);
  return {
    lines,
    piece: (index, top) => {
      const line = lines[index];
      if (!line) return index === 0 ? [{ tag, spans: [] }] : [];
      const x = left + { left: 0, center: (width - line.width) / 2, right: width - line.width }[align];
      return [{ tag, spans: line.spans.map((span) => placed(span, x, top + lift(size))) }];
    },
  };
}

function cellTag(kind: Row['kind'], column: number, parent: Tag): Tag {
  if (kind === 'header') return { role: 'TH', parent, scope: 'Column' };
  return kind === 'sum' && column === 0 ? { role: 'TH', parent, scope: 'Row' } : { role: 'TD', parent };
}

function shapesOf(
  { measure: { x, width } }: Grid,
  { kind }: Row,
  { first, last, height }: { first: boolean; last: boolean; height: number },
): Shape[] {
  const rule = (y: number, thickness: number, color: string): Shape => ({
    kind: 'box',
    x,
    y: y - thickness / 2,
    width,
    height: thickness,
    color,
  });
  return [
    ...(kind === 'header' ? [{ kind: 'box', x, y: 0, width, height, color: ink.tint } as const] : []),
    ...(kind === 'sum' && first ? [rule(0, 0.9, ink.text)] : []),
    ...(last ? [rule(height, kind === 'plain' ? 0.4 : 0.9, kind === 'plain' ? ink.line : ink.text)] : []),
  ];
}
