import type { Sheet, SheetColumn } from '@libs/exports';
import type { Stand } from '@libs/stand';
import { titles } from '../../budget';
import { messages } from '../messages';
import { entriesHref, type Figure, figures } from './entry-filter';
import type { FigureRow, FigureRows } from './figure-rows';
import { limitColumns, type LimitedKind } from './limit-columns';
import { describeOverview, type OverviewFilter } from './overview-filter';
import type { ReportTable } from './report-table';

const text = messages.overview;

interface Shown {
  readonly rows: FigureRows;
  readonly filter: OverviewFilter;
  readonly stand: Stand;
}

/** The tables of the overview: years, years with titles, authorisations, caps of funding items. */
export function overviewTables({ rows, filter, stand }: Shown): ReportTable[] {
  const frame = { asOf: stand.moment };
  const narrowed = { ...frame, subtitle: describeOverview(filter) };
  const table = (name: string, sheet: Sheet<FigureRow>): ReportTable => ({ name, sheet });
  return [
    table('jahre', {
      ...narrowed,
      title: text.years,
      columns: [yearColumn, ...moneyColumns('cash', full)],
      rows: rows.years,
    }),
    table('titel', {
      ...narrowed,
      title: text.titles,
      columns: [yearColumn, titleColumn, ...moneyColumns('cash', full)],
      rows: rows.titles,
    }),
    table('verpflichtungen', {
      ...narrowed,
      title: text.authorisations,
      columns: [yearColumn, dueColumn, titleColumn, ...moneyColumns('authorisation', bound)],
      rows: rows.authorisations,
    }),
    table('obergrenzen', {
      ...frame,
      title: text.categories,
      columns: [categoryColumn, ...moneyColumns('category', capped)],
      rows: rows.categories,
    }),
  ];
}

type Shared = Exclude<Figure, 'limit'> | 'unusable';

const capped = ['blocked', 'reserved', 'committed', 'available'] as const;
const bound = [...capped, 'unusable'] as const;
const full = [
  ...(['blocked', 'reserved', 'committed', 'ordered', 'paid', 'returned'] as const),
  ...(['available', 'unusable'] as const),
] as const;

type Column = SheetColumn<FigureRow>;

const yearColumn: Column = {
  key: 'jahr',
  title: text.year,
  kind: 'year',
  value: ({ budgetYear }) => budgetYear,
};
const dueColumn: Column = { key: 'faellig', title: text.due, kind: 'year', value: ({ dueYear }) => dueYear };
const titleColumn: Column = {
  key: 'titel',
  title: text.part,
  kind: 'text',
  value: ({ title }) => title && titles[title],
};
const categoryColumn: Column = {
  key: 'gegenstand',
  title: text.category,
  kind: 'text',
  value: ({ category }) => category,
};

/** What the limit is made of, and each figure of it, with the entries that add up to it. */
const moneyColumns = (kind: LimitedKind, shown: readonly Shared[]): Column[] => [
  ...limitColumns<FigureRow>(kind, ({ filter }) => filter),
  ...shown.map((key): Column => ({
    key,
    title: key === 'unusable' ? text.unusable : figures[key],
    kind: 'money',
    value: (row) => row[key],
    sum: true,
    href: (row) => hrefOf(row, key),
  })),
];

/** What is left of several envelopes has no entries of its own when only some of them can still be bound. */
function hrefOf({ filter, ...row }: FigureRow, key: Shared): string | undefined {
  const isLeft = key === 'available' || key === 'unusable';
  const isPart = isLeft && row.available !== null && row.unusable !== null;
  if (row[key] === null || isPart) return undefined;
  return entriesHref({ ...filter, figure: key === 'unusable' ? 'available' : key });
}
