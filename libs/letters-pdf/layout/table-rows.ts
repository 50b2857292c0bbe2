import type { Inline, Table } from '../letter-model';
import type { Atom, Shape, Tag } from './atom';
import { type Line, linesOf } from './lines';
import { ink, type TypeSize } from './sheet';
import { inset } from './table-columns';
import { inked, lift, type Place, placed } from './text-atoms';

/** Above and below the text of a row, in points. */
export const GAP = 3;

/** Rows up to this many lines stay on one page. */
const WHOLE_ROW = 8;

/** A table with its place on the page. */
export interface Grid extends Place {
  readonly table: Table;
  readonly widths: readonly number[];
  readonly type: TypeSize;
}

interface Row {
  readonly kind: 'header' | 'plain' | 'sum';
  readonly cells: readonly Inline[];
}

/** One atom per line of the row. */
export function rowAtoms(grid: Grid, row: Row): Atom[] {
  const tr: Tag = { role: 'TR', parent: grid.tag };
  const cells = grid.table.columns.map((_, column) =>
    cellOf(grid, row, { column, tag: cellTag(row.kind, column, tr) }),
  );
  const count = Math.max(1, ...cells.map((cell) => cell.lines.length));
  return Array.from({ length: count }, (_, line) => {
    const [first, last] = [line === 0, line === count - 1];
    const height = grid.type.leading + (first ? GAP : 0) + (last ? GAP : 0);
    return {
      height,
      before: 0,
      glued: !last && (count <= WHOLE_ROW || line < 2 || line >= count - 3),
      ...shown(cells.map((cell) => cell.show(line, first ? GAP : 0))),
      shapes: shapesOf(grid, row, { first, last, height }),
    };
  });
}

interface Cell {
  readonly lines: readonly Line[];
  readonly show: (line: number, top: number) => Shown;
}

type Shown = Pick<Atom, 'pieces' | 'notes'>;

/** The cells of one line side by side. */
function shown(cells: readonly Shown[]): Shown {
  const notes = cells.flatMap((cell) => cell.notes ?? []);
  return { pieces: cells.flatMap(({ pieces }) => pieces), ...(notes.length > 0 && { notes }) };
}

function cellOf(
  { table, widths, measure, type: size }: Grid,
  { kind, cells }: Row,
  { column, tag }: { column: number; tag: Tag },
): Cell {
  const align = table.columns[column] ?? 'left';
  const tabular = align === 'right';
  const gap = inset(table, column);
  const width = (widths[column] ?? 0) - gap.left - gap.right;
  // The tolerance absorbs rounding: a column as wide as its widest amount must hold it.
  const lines = linesOf(cells[column] ?? [], width + 0.1, {
    size: size.size,
    tabular,
    bold: kind !== 'plain',
  });
  const left = widths.slice(0, column).reduce((sum, each) => sum + each, measure.x + gap.left);
  return {
    lines,
    show: (index, top) => {
      const line = lines[index];
      if (!line) return { pieces: index === 0 ? [{ tag, spans: [] }] : [] };
      const x = left + { left: 0, center: (width - line.width) / 2, right: width - line.width }[align];
      const spans = line.spans.map((span) => placed(span, x, top + lift(size)));
      return inked(tag, spans);
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
