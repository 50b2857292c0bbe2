import type { ComponentChildren } from 'preact';

/** A column of a table. */
export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row, index: number) => ComponentChildren;
  /** Right-aligned, never wrapped. */
  readonly numeric?: boolean;
  /** Makes the column sortable under this key. */
  readonly sortKey?: string;
  /** The cell that names its row; the first column without this mark anywhere. */
  readonly rowHeader?: boolean;
  /** For columns of buttons or links: the heading is kept for screen readers only. */
  readonly headerHidden?: boolean;
  /** The cell in the row of sums; the first one given names the row. */
  readonly footer?: ComponentChildren;
}
