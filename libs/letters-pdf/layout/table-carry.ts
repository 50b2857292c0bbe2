import { type Cents, cents, formatEuro, parseEuro } from '@libs/money';
import type { Inline, Table, TableRow } from '../letter-model';

/** What a page break below a row carries over: a text for each column that is added up, others null. */
export type Carried = readonly (string | null)[];

/**
 * For each row of a table, the sums of the rows so far ("Übertrag"): of columns whose amounts do add up to the next
 * sum row, so that a column that is added up otherwise carries nothing. Null below sum rows and where no sum follows.
 */
export function carriedSums({ columns, rows }: Table): readonly (Carried | null)[] {
  return segments(rows).flatMap((segment) => {
    const sums = columns.map((align, column) =>
      align === 'right' ? runningSums(segment.map(({ cells }) => textOf(cells[column]))) : null,
    );
    const added = sums.some((each) => each !== null);
    return segment.map((row, index) =>
      added && !row.sum ? sums.map((each) => each?.[index] ?? null) : null,
    );
  });
}

/** Rows up to and with each sum row. */
function segments(rows: readonly TableRow[]): TableRow[][] {
  const parts: TableRow[][] = [[]];
  for (const row of rows) {
    parts.at(-1)?.push(row);
    if (row.sum) parts.push([]);
  }
  return parts;
}

const textOf = (cell: Inline = []): string => cell.map(({ text }) => text).join('');

/** Sums above each text, the last of which must be their total; null otherwise. */
function runningSums(texts: readonly string[]): string[] | null {
  const [total, ...amounts] = [amountOf(texts.at(-1) ?? ''), ...texts.slice(0, -1).map(amountOf)];
  if (amounts.length === 0 || total === null || total === 0) return null;
  const sums: string[] = [];
  let sum = 0;
  for (const amount of amounts) {
    if (amount === null) return null;
    sums.push(written(cents((sum += amount)), texts.at(-1)!));
  }
  const widest = Math.max(...texts.map(({ length }) => length));
  return sum === total && sums.every(({ length }) => length <= widest) ? sums : null;
}

const amount = /^([-–]?)([\d.]+,\d\d)(?:\u00a0€)?$/;

/** In cents; nothing for an empty cell counts as zero, another text as null. */
function amountOf(text: string): number | null {
  const [, sign, figures] = amount.exec(text) ?? [];
  if (figures === undefined) return text === '' ? 0 : null;
  const value = parseEuro(figures);
  return value !== null && sign ? -value : value;
}

const written = (sum: Cents, like: string): string =>
  like.endsWith('€') ? formatEuro(sum) : formatEuro(sum).replace('\u00a0€', '');
