import { type Plain, writingOf } from './kinds';
import type { Kind, Sheet, SheetColumn } from './sheet';

export interface GridColumn {
  readonly title: string;
  readonly kind: Kind;
  readonly width: number | null;
}

/** A sheet without its functions: plain data that can be sent to another thread. */
export interface Grid {
  readonly title: string;
  readonly subtitle: string | null;
  /** Milliseconds since 1970. */
  readonly asOf: number;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly (readonly (Plain | null)[])[];
  /** The row of sums, its label included; null without rows or without sums. */
  readonly sums: readonly (Plain | null)[] | null;
  /** The column that holds the label of the sums, -1 for none. */
  readonly labelColumn: number;
  readonly notes: readonly string[];
}

/** What the rows hold, column by column, with sums of exactly these rows. */
export function gridOf<Row>({ title, subtitle, asOf, notes = [], ...sheet }: Sheet<Row>): Grid {
  const { columns, sumLabel = 'Summe' } = sheet;
  const rows = sheet.rows.map((row) => columns.map((column) => plainOf(column, row)));
  const labelColumn = columns.findIndex(({ sum }) => sum === undefined);
  const summed = rows.length > 0 && columns.some(({ sum }) => sum !== undefined);
  const sumOf = ({ sum }: SheetColumn<Row>, index: number): Plain | null => {
    if (sum === undefined) return index === labelColumn ? sumLabel : null;
    return rows.reduce((all, row) => all + Number(row[index] ?? 0), 0);
  };
  return {
    title,
    subtitle: subtitle ?? null,
    asOf: asOf.getTime(),
    columns: columns.map(({ title: header, kind, width }) => ({ title: header, kind, width: width ?? null })),
    rows,
    sums: summed ? columns.map(sumOf) : null,
    labelColumn,
    notes,
  };
}

/** The value of a row as plain data, or null for none. */
export function plainOf<Row>(column: SheetColumn<Row>, row: Row): Plain | null {
  const value = column.value(row);
  return value === null ? null : writingOf(column.kind).plain(value);
}

/** A row's value as the screen and a PDF write it; empty for none. */
export const textOf = (kind: Kind, plain: Plain | null): string =>
  plain === null ? '' : writingOf(kind).text(plain);

/** The sum of a column over these rows. */
export const totalOf = <Row>(column: SheetColumn<Row>, rows: readonly Row[]): number =>
  rows.reduce((sum, row) => sum + Number(plainOf(column, row) ?? 0), 0);
