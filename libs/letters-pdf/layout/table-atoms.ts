import type { Table } from '../letter-model';
import { artifact, type Atom, type Extra, gluedToNext } from './atom';
import { textWidth } from './faces';
import { type } from './sheet';
import { carriedSums } from './table-carry';
import { type ColumnWidths, columnWidths, inset } from './table-columns';
import { GAP, type Grid, rowAtoms } from './table-rows';
import type { Place } from './text-atoms';

const CARRY = 'Übertrag';

/** A head taller than this, a good quarter of a page, is not repeated; in points. */
const TALLEST_HEAD = 200;
/** Tables up to this many rows stay on one page. */
const WHOLE_TABLE = 6;

/** A table that may break between rows, with its header on every page; a long row may break between lines. */
export function tableAtoms(table: Table, place: Place): Atom[] {
  const grid: Grid = { table, ...place, ...fitting(table, place.measure.width) };
  const header = gluedToNext(rowAtoms(grid, { kind: 'header', cells: table.header }));
  const head = repeated(heightOf(header) > TALLEST_HEAD ? [] : header);
  const carried = table.rows.length <= WHOLE_TABLE ? [] : carryRows(grid);
  const body = table.rows.flatMap(({ cells, sum }, index) => {
    const atoms = rowAtoms(grid, { kind: sum ? 'sum' : 'plain', cells });
    const next = table.rows[index + 1];
    const [above, below] = [carried[index - 1], carried[index]];
    const broken = atoms.map((atom, line) => ({
      ...atom,
      repeat: above ? joined(head, above) : head,
      ...(next && { carry: line === atoms.length - 1 ? below : above }),
    }));
    return next && (next.sum || table.rows.length <= WHOLE_TABLE) ? gluedToNext(broken) : broken;
  });
  return [...header, ...body];
}

const heightOf = (atoms: readonly Atom[]): number => atoms.reduce((sum, { height }) => sum + height, 0);

/** Rows that a page break shows once more: decoration for who listens. */
const repeated = (atoms: readonly Atom[]): Extra => {
  const shown = atoms.map(({ notes: _, ...atom }) => ({ ...atom, pieces: atom.pieces.map(artifact) }));
  return { height: heightOf(shown), atoms: () => shown };
};

const joined = (first: Extra, second: Extra): Extra => ({
  height: first.height + second.height,
  atoms: () => [...first.atoms(), ...second.atoms()],
});

/** For each row, what a page break below it carries over; the label takes the columns before the first sum. */
function carryRows(grid: Grid): (Extra | undefined)[] {
  const { table, widths, type: size } = grid;
  const height = size.leading + 2 * GAP;
  return carriedSums(table).map((sums) => {
    const first = sums?.findIndex((sum) => sum !== null) ?? 0;
    const room = widths.slice(0, first).reduce((total, each) => total + each, 0);
    const { left, right } = inset(table, 0);
    if (!sums || room - left - right < textWidth(CARRY, 'bold', size)) return undefined;
    const merged: Grid = {
      ...grid,
      table: { ...table, columns: ['left', ...table.columns.slice(first)] },
      widths: [room, ...widths.slice(first)],
    };
    const cells = [CARRY, ...sums.slice(first)].map((text) => [{ text: text ?? '', bold: true as const }]);
    return { height, atoms: () => repeated(rowAtoms(merged, { kind: 'plain', cells })).atoms() };
  });
}

/** The largest type that keeps every word whole; if none does, that keeps the amounts; or the smallest. */
function fitting(table: Table, available: number): Pick<Grid, 'widths' | 'type'> {
  const tried: (ColumnWidths & Pick<Grid, 'type'>)[] = [];
  for (const size of type.tables) {
    const set = columnWidths(table, available, size.size);
    tried.push({ ...set, type: size });
    if (set.keeps === 'words') break;
  }
  const smallest = tried.at(-1)!;
  return smallest.keeps === 'words' ? smallest : (tried.find(({ keeps }) => keeps === 'amounts') ?? smallest);
}
