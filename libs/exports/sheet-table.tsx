import { Amount, type Column, DateText, Link, Table, type TableProps } from '@libs/web';
import type { ComponentChildren } from 'preact';
import { plainOf, textOf, totalOf } from './grid';
import { writingOf } from './kinds';
import type { Sheet, SheetColumn } from './sheet';

interface SheetTableProps<Row> extends Omit<TableProps<Row>, 'caption' | 'columns' | 'rows'> {
  readonly sheet: Sheet<Row>;
}

/** A sheet on the screen: the same columns, rows and sums as its files, with links and an order to choose. */
export function SheetTable<Row>({ sheet, ...table }: SheetTableProps<Row>) {
  const { title, columns, rows, sumLabel = 'Summe' } = sheet;
  const summed = columns.some(({ sum }) => sum !== undefined);
  const labelled = summed ? columns.find(({ sum }) => sum === undefined) : undefined;
  const shown = columns.map((column): Column<Row> => {
    const { key, title: header, kind, sortKey, rowHeader } = column;
    const footer = column === labelled ? sumLabel : footerOf(sheet, column);
    return {
      key,
      header,
      sortKey,
      rowHeader,
      numeric: writingOf(kind).numeric,
      cell: (row) => cellOf(column, row),
      footer,
    };
  });
  return <Table caption={title} {...table} columns={shown} rows={rows} />;
}

function footerOf<Row>({ rows }: Sheet<Row>, column: SheetColumn<Row>): ComponentChildren {
  if (column.sum === undefined) return undefined;
  const sum = column.sum === true ? totalOf(column, rows) : column.sum;
  const figure = <Figure text={textOf(column.kind, sum)} />;
  return column.sumHref === undefined ? figure : <Link href={column.sumHref}>{figure}</Link>;
}

function cellOf<Row>(column: SheetColumn<Row>, row: Row): ComponentChildren {
  const content = column.cell ? column.cell(row) : contentOf(column, row);
  const href = column.href?.(row);
  return href === undefined ? content : <Link href={href}>{content}</Link>;
}

function contentOf<Row>(column: SheetColumn<Row>, row: Row): ComponentChildren {
  const plain = plainOf(column, row);
  if (plain === null) return <Amount value={null} />;
  if (column.kind === 'date') return <DateText value={column.value(row)} />;
  const text = textOf(column.kind, plain);
  if (column.kind === 'reference') return <span class="fw-nowrap">{text}</span>;
  return writingOf(column.kind).numeric ? <Figure text={text} /> : text;
}

const Figure = ({ text }: { text: string }) => <span class="fw-amount">{text}</span>;
