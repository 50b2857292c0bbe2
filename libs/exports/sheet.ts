import type { Cents } from '@libs/money';
import type { ComponentChildren } from 'preact';
import type { Temporal } from 'temporal-polyfill';

/** What each kind of column holds. */
export interface Values {
  readonly text: string;
  /** A file number: on the screen in one piece, also in a narrow column. */
  readonly reference: string;
  readonly money: Cents;
  readonly count: number;
  /** A share: 0.25 is 25 %. */
  readonly percent: number;
  /** A legal date, also as the database writes it: "2026-11-22". */
  readonly date: Temporal.PlainDate | string;
  readonly moment: Date;
  readonly year: number;
}
export type Kind = keyof Values;

interface ColumnOf<Row, K extends Kind> {
  readonly key: string;
  readonly title: string;
  readonly kind: K;
  /** Null is no value: a dash on the screen, an empty cell in a file. */
  readonly value: (row: Row) => Values[K] | null;
  /** Adds the rows up; a number is the sum of more rows than the screen shows, from the database. */
  readonly sum?: K extends 'money' | 'count' ? true | Values[K] : never;
  /** Width in a spreadsheet, in signs; as wide as its content unless given. */
  readonly width?: number;
  /** On the screen: makes the column sortable under this key. */
  readonly sortKey?: string;
  /** On the screen: where a value leads. */
  readonly href?: (row: Row) => string | undefined;
  /** On the screen: where the sum leads. */
  readonly sumHref?: string;
  /** On the screen: shown instead of the plain value, with the same content. */
  readonly cell?: (row: Row) => ComponentChildren;
  /** On the screen: the cell that names its row; the first column without this mark anywhere. */
  readonly rowHeader?: boolean;
}

/** A column of a table, on the screen and in every file. */
export type SheetColumn<Row> = { [K in Kind]: ColumnOf<Row, K> }[Kind];

/** A table: what the screen shows and every file holds. */
export interface Sheet<Row> {
  readonly title: string;
  /** Such as the filter in force, in words. */
  readonly subtitle?: string;
  /** The moment the rows were read; the only time in a file, so that the same sheet gives the same bytes. */
  readonly asOf: Date;
  readonly columns: readonly SheetColumn<Row>[];
  readonly rows: readonly Row[];
  /** Names the row of sums, in the first column without a sum: "Summe" unless given. */
  readonly sumLabel?: string;
  /** Sentences below the table. */
  readonly notes?: readonly string[];
}
