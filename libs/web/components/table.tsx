import type { ComponentChildren } from 'preact';
import { classes } from './classes';
import type { Column } from './column';
import { ColumnHeader, type Sort } from './table-header';

export interface TableProps<Row> {
  readonly caption: ComponentChildren;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly sort?: Sort;
  /** The address of the page sorted otherwise; needed as soon as a column is sortable. */
  readonly sortHref?: (sort: Sort) => string;
  /** Shown instead of rows. */
  readonly empty?: string;
  /** On narrow screens: each row becomes a card, or the table scrolls sideways (for figures to compare). */
  readonly narrow?: 'cards' | 'scroll';
  readonly small?: boolean;
}

/**
 * Rows under headings, sortable by links, with a row of sums.
 * The roles are spelled out because cards take the table layout away and browsers drop the roles with it.
 */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, captionHidden, columns, rows, small, narrow = 'cards', empty = 'Keine Einträge.' } = props;
  const table = (
    <table
      class={classes('kern-table fw-table', small && 'kern-table--small', `fw-table--${narrow}`)}
      role="table"
    >
      <caption class={captionHidden ? 'fw-hidden-text' : 'kern-title'}>{caption}</caption>
      <thead role="rowgroup">
        <tr class="kern-table__row" role="row">
          {columns.map((column) => (
            <ColumnHeader column={column} sort={props.sort} sortHref={props.sortHref} />
          ))}
        </tr>
      </thead>
      <tbody class="kern-table__body" role="rowgroup">
        {rows.length === 0 ? <EmptyRow span={columns.length} text={empty} /> : <BodyRows {...props} />}
      </tbody>
      {rows.length > 0 && columns.some(hasFooter) && <SumRow columns={columns} />}
    </table>
  );
  if (narrow === 'cards') return table;
  return (
    <div class="kern-table-responsive" role="region" aria-label={textOf(caption)} tabIndex={0}>
      {table}
    </div>
  );
}

const textOf = (caption: ComponentChildren) => (typeof caption === 'string' ? caption : 'Tabelle');

const hasFooter = <Row,>({ footer }: Column<Row>) => footer !== undefined;

const EmptyRow = ({ span, text }: { span: number; text: string }) => (
  <tr class="kern-table__row" role="row">
    <td class="kern-table__cell fw-table__empty" role="cell" colSpan={span}>
      {text}
    </td>
  </tr>
);

function BodyRows<Row>({ rows, columns }: TableProps<Row>) {
  const naming = columns.find(({ rowHeader }) => rowHeader) ?? columns[0];
  return (
    <>
      {rows.map((row, index) => (
        <tr class="kern-table__row" role="row">
          {columns.map((column) => (
            <Cell column={column} naming={column === naming}>
              {column.cell(row, index)}
            </Cell>
          ))}
        </tr>
      ))}
    </>
  );
}

interface CellProps<Row> {
  readonly column: Column<Row>;
  readonly naming?: boolean;
  readonly children?: ComponentChildren;
}

function Cell<Row>({ column, naming, children }: CellProps<Row>) {
  const look = classes(
    'kern-table__cell',
    column.numeric && 'kern-table__cell--numeric',
    naming && 'fw-table__name',
  );
  const label = column.headerHidden ? undefined : column.header;
  return naming ? (
    <th class={look} scope="row" role="rowheader" data-label={label}>
      {children}
    </th>
  ) : (
    <td class={look} role="cell" data-label={label}>
      {children}
    </td>
  );
}

/** Named by the first column that has something to say. */
function SumRow<Row>({ columns }: { columns: readonly Column<Row>[] }) {
  const naming = columns.find(hasFooter);
  return (
    <tfoot class="kern-table__footer" role="rowgroup">
      <tr class="kern-table__row" role="row">
        {columns.map((column) => (
          <Cell column={column} naming={column === naming}>
            {column.footer}
          </Cell>
        ))}
      </tr>
    </tfoot>
  );
}
