import type { Sheet, SheetColumn } from '@libs/exports';
import { titles } from '../../budget';
import { messages } from '../messages';
import type { CurvePoint } from './curves';
import { entriesHref, type Figure, figures } from './entry-filter';
import type { OverviewFilter } from './overview-filter';
import type { OutflowRow } from './outflow';
import type { ReportTable } from './report-table';
import { askedOf, type Stand } from './stand';

const text = messages.outflow;

interface Shown {
  readonly rows: readonly OutflowRow[];
  readonly points: readonly CurvePoint[];
  readonly filter: OverviewFilter;
  readonly stand: Stand;
}

/** The Mittelabflussübersicht and the course of the months. */
export function outflowTables({ rows, points, filter, stand }: Shown): ReportTable[] {
  const frame = { asOf: stand.moment };
  const wanted = ({ budgetYear, title }: OutflowRow) =>
    (filter.budgetYear ?? budgetYear) === budgetYear && (filter.title ?? title) === title;
  return [
    { name: 'abfluss', sheet: { ...frame, ...outflowSheet(stand), rows: rows.filter(wanted) } },
    { name: 'verlauf', sheet: { ...frame, ...courseSheet, rows: points } },
  ];
}

type Column = SheetColumn<OutflowRow>;

const outflowSheet = (stand: Stand): Pick<Sheet<OutflowRow>, 'title' | 'columns' | 'notes'> => {
  const linked = (key: Figure & keyof OutflowRow, title: string = figures[key]): Column => ({
    key,
    title,
    kind: 'money',
    value: (row) => row[key],
    sum: true,
    href: ({ budgetYear, title: part }) =>
      entriesHref({ envelopeKind: 'cash', figure: key, budgetYear, title: part, stand: askedOf(stand) }),
  });
  const reckoned = (key: 'forecast' | 'forecastWithReserved' | 'leftover'): Column => ({
    key,
    title: text[key],
    kind: 'money',
    value: (row) => row[key],
    sum: true,
  });
  return {
    title: text.table,
    notes: [text.plan, text.past, text.noPayments],
    columns: [
      { key: 'jahr', title: messages.overview.year, kind: 'year', value: ({ budgetYear }) => budgetYear },
      { key: 'titel', title: messages.overview.part, kind: 'text', value: ({ title }) => titles[title] },
      linked('limit', text.limit),
      {
        key: 'carried',
        title: text.carried,
        kind: 'money',
        value: ({ carried }) => carried,
        sum: true,
        href: ({ budgetYear, title }) =>
          entriesHref({
            ...{ envelopeKind: 'cash', figure: 'limit', kind: 'carry_in' },
            ...{ budgetYear, title, stand: askedOf(stand) },
          }),
      },
      ...(['blocked', 'reserved', 'committed', 'ordered', 'paid'] as const).map((key) => linked(key)),
      { key: 'share', title: text.share, kind: 'percent', value: ({ share }) => share },
      ...(['forecast', 'forecastWithReserved', 'leftover'] as const).map(reckoned),
      ...(['returned', 'interest', 'available'] as const).map((key) => linked(key)),
    ],
  };
};

const money = (key: 'committed' | 'paid' | 'committedSoFar' | 'paidSoFar'): SheetColumn<CurvePoint> => ({
  key,
  title: text[key],
  kind: 'money',
  value: (row) => row[key],
  ...(key.endsWith('SoFar') ? {} : { sum: true }),
});

const courseSheet: Pick<Sheet<CurvePoint>, 'title' | 'columns'> = {
  title: text.course,
  columns: [
    { key: 'monat', title: text.month, kind: 'date', value: ({ day }) => day },
    money('committed'),
    money('committedSoFar'),
    money('paid'),
    money('paidSoFar'),
  ],
};
