import { type Line, Lines } from '@libs/charts';
import type { Stand } from '@libs/stand';
import type { OutflowRow } from '../domain/outflow';
import { OUTFLOW, outflowHref, type OverviewFilter } from '../domain/overview-filter';
import type { ReportTable } from '../domain/report-table';
import { messages } from '../messages';
import { OverviewFilterBar } from './overview-filter-bar';
import { ReportHead } from './report-head';
import { TableSection } from './table-section';

const text = messages.outflow;

/** What stands above each table, and instead of its rows when it has none. */
const wordsOf: Readonly<Record<string, { intro?: string; empty: string }>> = {
  abfluss: { intro: text.intro, empty: messages.overview.yearsEmpty },
  vorausschau: { intro: text.aheadIntro, empty: text.aheadEmpty },
  verlauf: { empty: text.courseEmpty },
};

interface Props {
  readonly rows: readonly OutflowRow[];
  readonly lines: readonly Line[];
  readonly tables: readonly ReportTable[];
  readonly filter: OverviewFilter;
  readonly stand: Stand;
}

/** The Mittelabflussübersicht, with its curve and the course of the months. */
export function OutflowPage({ rows, lines, tables, filter, stand }: Props) {
  const hrefOf = (change: OverviewFilter) => outflowHref({ ...filter, ...change });
  const years = [...new Set(rows.map(({ budgetYear }) => budgetYear))];
  return (
    <>
      <ReportHead title={text.title} stand={stand} />
      <OverviewFilterBar filter={filter} stand={stand} years={years} action={OUTFLOW} />
      {tables.map((table) => (
        <TableSection table={table} choice={filter} hrefOf={hrefOf} {...wordsOf[table.name]}>
          {table.name === 'verlauf' && <Lines id="kurve" title={text.chart} unit="money" lines={lines} />}
        </TableSection>
      ))}
    </>
  );
}
