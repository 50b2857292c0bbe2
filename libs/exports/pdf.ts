import { type ReportModel, typesetReport } from '@libs/letters-pdf';
import { type Grid, textOf } from './grid';
import { type Plain, writingOf } from './kinds';

/** The sheet as a tagged PDF/A file, upright or across as its columns need it. */
export const toPdf = (grid: Grid): Uint8Array => typesetReport(reportOf(grid));

function reportOf({ title, subtitle, asOf, columns, rows, sums, labelColumn, notes }: Grid): ReportModel {
  const cellsOf = (row: readonly (Plain | null)[]) =>
    row.map((plain, index) => run(textOf(columns[index]!.kind, plain)));
  const body = rows.map((row) => ({ cells: cellsOf(row), sum: false }));
  const foot = sums?.map((plain, index) =>
    run(index === labelColumn ? String(plain) : textOf(columns[index]!.kind, plain)),
  );
  return {
    title,
    subtitle,
    asOf: `Stand: ${textOf('moment', asOf)}`,
    createdAt: new Date(asOf).toISOString(),
    author: 'Förderwerk',
    table: {
      type: 'table',
      columns: columns.map(({ kind }) => (writingOf(kind).numeric ? 'right' : 'left')),
      header: columns.map((column) => run(column.title)),
      rows: foot ? [...body, { cells: foot, sum: true }] : body,
    },
    empty: 'Keine Einträge.',
    notes,
  };
}

const run = (text: string) => [{ text }];
