import type { Sheet, SheetColumn } from '@libs/exports';
import { Temporal } from 'temporal-polyfill';
import { type Asked, keyOf } from './address';

/** One of the tables of a page: what it is called in addresses, and what it holds. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tables of different rows stand side by side
export interface ReportTable<Row = any> {
  readonly name: string;
  readonly sheet: Sheet<Row>;
}

const directions = { asc: 'aufsteigend', desc: 'absteigend' } as const;
export type Direction = keyof typeof directions;

const named = (text: string): string | undefined =>
  /^[a-z]+(\.[\w-]{1,30})?$/i.test(text) ? text : undefined;

/** Which table is saved as a file, and which is sorted by which column: "jahre.bewilligt". */
export const tableParameters = {
  table: { name: 'tabelle', read: named },
  sort: { name: 'sortierung', read: named },
  direction: { name: 'richtung', read: keyOf(directions) },
};
export type TableChoice = Asked<typeof tableParameters>;

export const sortOf = (table: string, column: string): string => `${table}.${column}`;

/** The tables with their columns sortable, in the order that is asked for. */
export const sortedTables = (tables: readonly ReportTable[], choice: TableChoice): ReportTable[] =>
  tables.map(({ name, sheet }) => {
    const columns = sheet.columns.map((column) => ({ ...column, sortKey: sortOf(name, column.key) }));
    const by = columns.find(({ sortKey }) => sortKey === choice.sort);
    return {
      name,
      sheet: { ...sheet, columns, rows: by ? sorted(sheet.rows, by, choice.direction) : sheet.rows },
    };
  });

/** The table that is asked for, or the first. */
export const chosenTable = (tables: readonly ReportTable[], { table }: TableChoice): ReportTable =>
  tables.find(({ name }) => name === table) ?? tables[0]!;

/** By the values of a column, what has none last; equal rows stay in their order. */
function sorted<Row>(rows: readonly Row[], column: SheetColumn<Row>, direction: Direction = 'asc'): Row[] {
  const sign = direction === 'asc' ? 1 : -1;
  return [...rows].sort((one, other) => {
    const [a, b] = [column.value(one), column.value(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * compared(a, b);
  });
}

type Value = NonNullable<ReturnType<SheetColumn<never>['value']>>;

const collator = new Intl.Collator('de', { numeric: true });

function compared(a: Value, b: Value): number {
  if (a instanceof Date && b instanceof Date) return a.getTime() - b.getTime();
  if (a instanceof Temporal.PlainDate && b instanceof Temporal.PlainDate)
    return Temporal.PlainDate.compare(a, b);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}
