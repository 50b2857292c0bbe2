import type { Sheet, SheetColumn } from '@libs/exports';
import { askedOf, type Stand } from '@libs/stand';
import { titles } from '../../budget';
import { messages } from '../messages';
import type { AheadRow } from './ahead';
import { aheadSheet } from './ahead-table';
import { courseSheet } from './course-table';
import type { CurvePoint } from './curves';
import { entriesHref, type EntryFilter, type Figure, figures } from './entry-filter';
import { limitColumns } from './limit-columns';
import { describeOverview, type OverviewFilter } from './overview-filter';
import type { OutflowRow } from './outflow';
import type { ReportTable } from './report-table';

const text = messages.outflow;

interface Shown {
  readonly rows: readonly OutflowRow[];
  readonly rowsAhead: readonly AheadRow[];
  /** The years that those rows look at. */
  readonly dueYears: readonly number[];
  readonly points: readonly CurvePoint[];
  readonly filter: OverviewFilter;
  readonly stand: Stand;
}

/** The Mittelabflussübersicht, what is promised for the years ahead, and the course of the months. */
export function outflowTables({ rows, rowsAhead, dueYears, points, filter, stand }: Shown): ReportTable[] {
  const frame = { asOf: stand.moment, subtitle: describeOverview(filter) };
  const wanted = ({ budgetYear, title }: OutflowRow | AheadRow) =>
    (filter.budgetYear ?? budgetYear) === budgetYear && (filter.title ?? title) === title;
  return [
    { name: 'abfluss', sheet: { ...frame, ...outflowSheet(stand), rows: rows.filter(wanted) } },
    {
      name: 'vorausschau',
      sheet: { ...frame, ...aheadSheet(dueYears, filter, stand), rows: rowsAhead.filter(wanted) },
    },
    { name: 'verlauf', sheet: { ...frame, ...courseSheet(filter, stand), rows: points } },
  ];
}

type Column = SheetColumn<OutflowRow>;

const outflowSheet = (stand: Stand): Pick<Sheet<OutflowRow>, 'title' | 'columns' | 'notes'> => {
  const filterOf = ({ budgetYear, title }: OutflowRow): Omit<EntryFilter, 'figure'> => ({
    ...{ envelopeKind: 'cash', budgetYear, title, stand: askedOf(stand) },
  });
  const linked = (key: (Figure & keyof OutflowRow) | 'unusable'): Column => {
    const figure = key === 'unusable' ? 'available' : key;
    return {
      key,
      title: key === 'unusable' ? messages.overview.unusable : figures[key],
      kind: 'money',
      value: (row) => row[key],
      sum: true,
      href: (row) => (row[key] === null ? undefined : entriesHref({ ...filterOf(row), figure })),
    };
  };
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
      { key: 'titel', title: messages.overview.part, kind: 'text', value: titleOf },
      ...limitColumns('cash', filterOf).map(ofOwn),
      ...(['blocked', 'reserved', 'committed', 'ordered', 'paid'] as const).map(linked).map(ofOwn),
      { key: 'share', title: text.share, kind: 'percent', value: ({ share }) => share },
      ...(['forecast', 'forecastWithReserved', 'leftover'] as const).map(reckoned),
      ...(['returned', 'interest', 'available', 'unusable'] as const).map(linked).map(ofOwn),
    ],
  };
};

const titleOf = ({ title, earlier }: OutflowRow): string =>
  earlier ? `${titles[title]}, ${text.earlier}` : titles[title];

/** Says nothing for what is not the year's own money. */
const ofOwn = (column: Column): Column =>
  ({
    ...column,
    value: (row) => (row.earlier ? null : column.value(row)),
    href: (row) => (row.earlier ? undefined : column.href?.(row)),
  }) as Column;
