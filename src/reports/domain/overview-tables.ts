import type { Sheet, SheetColumn } from '@libs/exports';
import { type Cents, cents, sumCents } from '@libs/money';
import { type EnvelopeRow, type ProgrammeOverview, titles } from '../../budget';
import { messages } from '../messages';
import { entriesHref, type EntryFilter, envelopeGroups, type Figure, figures } from './entry-filter';
import type { OverviewFilter } from './overview-filter';
import type { ReportTable } from './report-table';
import { askedOf, type Stand } from './stand';

const text = messages.overview;

/** One or more envelopes with their figures; `filter` finds the entries behind them. */
export interface FigureRow extends Readonly<Record<Figure, Cents>> {
  readonly budgetYear: number | null;
  readonly dueYear: number | null;
  readonly title: EnvelopeRow['title'];
  readonly category: string | null;
  readonly filter: Omit<EntryFilter, 'figure'>;
}

/** Money that came back, by due year and title. */
export type Returned = ReadonlyMap<string, { readonly returned: Cents; readonly interest: Cents }>;
export const placeKey = (year: number | null, title: string | null): string => `${year}/${title}`;

interface Shown {
  readonly overview: ProgrammeOverview;
  readonly returned: Returned;
  readonly filter: OverviewFilter;
  readonly stand: Stand;
}

/** The tables of the overview: years, years with titles, authorisations, caps of funding items. */
export function overviewTables({ overview, returned, filter, stand }: Shown): ReportTable[] {
  const wanted = ({ budgetYear, dueYear, title }: EnvelopeRow) =>
    (filter.budgetYear === undefined || [budgetYear, dueYear].includes(filter.budgetYear)) &&
    (filter.title === undefined || title === filter.title);
  const rowOf = (envelope: EnvelopeRow): FigureRow => ({
    ...(returned.get(envelope.kind === 'cash' ? placeKey(envelope.dueYear, envelope.title) : '') ?? nothing),
    ...envelope,
    filter: {
      envelopeKind: envelope.kind,
      budgetYear: envelope.budgetYear ?? undefined,
      dueYear: envelope.dueYear ?? undefined,
      title: envelope.title ?? undefined,
      category: envelope.category ?? undefined,
      stand: askedOf(stand),
    },
  });
  const cash = overview.cash.filter(wanted).map(rowOf);
  const frame = { asOf: stand.moment };
  const table = (name: string, sheet: Omit<Sheet<FigureRow>, 'asOf' | 'subtitle'>): ReportTable => ({
    name,
    sheet: { ...frame, ...sheet },
  });
  return [
    table('jahre', {
      title: text.years,
      columns: [yearColumn, ...figureColumns('cash', full)],
      rows: perYear(cash),
    }),
    table('titel', {
      title: text.titles,
      columns: [yearColumn, titleColumn, ...figureColumns('cash', full)],
      rows: cash,
    }),
    table('verpflichtungen', {
      title: text.authorisations,
      columns: [yearColumn, dueColumn, titleColumn, ...figureColumns('authorisation', bound)],
      rows: overview.authorisations.filter(wanted).map(rowOf),
    }),
    table('obergrenzen', {
      title: text.categories,
      columns: [categoryColumn, ...figureColumns('category', bound)],
      rows: overview.categories.map(rowOf),
    }),
  ];
}

const nothing = { returned: cents(0), interest: cents(0) };

const full = [
  'limit',
  'blocked',
  'reserved',
  'committed',
  'ordered',
  'paid',
  'returned',
  'available',
] as const;
const bound = ['limit', 'blocked', 'reserved', 'committed', 'available'] as const;

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

/** Each figure leads to the entries that add up to it. */
const figureColumns = (kind: keyof typeof envelopeGroups, shown: readonly Figure[]): Column[] =>
  shown.map((figure) => ({
    key: figure,
    title: figure === 'limit' ? envelopeGroups[kind].limit : figures[figure],
    kind: 'money',
    value: (row) => row[figure],
    sum: true,
    href: ({ filter }) => entriesHref({ ...filter, figure }),
  }));

/** Both titles of a year together. */
function perYear(rows: readonly FigureRow[]): FigureRow[] {
  const years = [...new Set(rows.map(({ budgetYear }) => budgetYear))];
  return years.map((budgetYear) => {
    const parts = rows.filter((row) => row.budgetYear === budgetYear);
    const sum = (figure: Figure): Cents => sumCents(parts.map((row) => row[figure]));
    const sums = Object.fromEntries(
      (Object.keys(figures) as Figure[]).map((figure) => [figure, sum(figure)]),
    );
    const [{ filter, ...first }] = parts as [FigureRow];
    const title = parts.length === 1 ? filter.title : undefined;
    return { ...first, ...(sums as Record<Figure, Cents>), filter: { ...filter, title } };
  });
}
