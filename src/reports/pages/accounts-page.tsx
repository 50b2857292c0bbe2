import { type SheetColumn } from '@libs/exports';
import { type Cents, sumCents } from '@libs/money';
import { type Stand, StandField } from '@libs/stand';
import { ActionLinks, FilterBar, formOf, Pagination } from '@libs/web';
import { titles } from '../../budget';
import {
  ACCOUNTS,
  type AccountsFilter,
  accountsHref,
  accountsParameters,
  samplesHref,
} from '../domain/accounts-filter';
import { namedValues } from '../domain/address';
import type { ReportTable } from '../domain/report-table';
import { messages } from '../messages';
import { ReportHead } from './report-head';
import { TableSection } from './table-section';

const text = messages.accounts;
const PER_PAGE = 50;

interface Props {
  readonly table: ReportTable;
  readonly years: readonly number[];
  readonly filter: AccountsFilter & { readonly budgetYear: number };
  readonly stand: Stand;
  /** Whether there is a way to the samples. */
  readonly samples: boolean;
}

/** The grants of a budget year; the files hold all of them, the screen a page, with the sums of all. */
export function AccountsPage({ table, years, filter, stand, samples }: Props) {
  const { page = 1 } = filter;
  const hrefOf = (change: AccountsFilter) => accountsHref({ ...filter, page: undefined, ...change });
  const first = (page - 1) * PER_PAGE;
  const all = table.sheet.rows;
  const rows = all.slice(first, first + PER_PAGE);
  const columns = table.sheet.columns.map((column) => withSumOf(column, all));
  const shown = { ...table, sheet: { ...table.sheet, rows, columns, sumLabel: text.sum(all.length) } };
  const last = first + rows.length;
  return (
    <>
      <ReportHead title={text.title} stand={stand} />
      <Chooser filter={filter} years={years} stand={stand} />
      {samples && <ActionLinks links={[{ label: messages.samples.title, href: samplesHref({}) }]} />}
      <TableSection table={shown} choice={filter} hrefOf={hrefOf} intro={text.intro} empty={text.empty} />
      <Pagination
        previous={page > 1 ? hrefOf({ page: page - 1 }) : undefined}
        next={last < all.length && rows.length > 0 ? hrefOf({ page: page + 1 }) : undefined}
        count={all.length > PER_PAGE && rows.length > 0 ? text.count(first + 1, last, all.length) : undefined}
      />
    </>
  );
}

/** The sum of all rows, not only of those on this page. */
const withSumOf = <Row,>(column: SheetColumn<Row>, rows: readonly Row[]): SheetColumn<Row> =>
  column.kind === 'money' && column.sum
    ? { ...column, sum: sumCents(rows.map((row) => column.value(row) ?? (0 as Cents))) }
    : column;

function Chooser({ filter, years, stand }: Pick<Props, 'filter' | 'years' | 'stand'>) {
  const values = namedValues(accountsParameters, filter);
  const { budgetYear, title, sort, direction } = accountsParameters;
  return (
    <FilterBar
      action={ACCOUNTS}
      form={formOf(values)}
      selects={[
        {
          name: budgetYear.name,
          label: messages.overview.year,
          options: [...new Set([...years, filter.budgetYear])]
            .sort()
            .map((year) => ({ value: String(year), label: String(year) })),
          placeholder: null,
        },
        {
          name: title.name,
          label: messages.overview.part,
          options: Object.entries(titles).map(([value, label]) => ({ value, label })),
        },
      ]}
      hidden={{ [sort.name]: values[sort.name], [direction.name]: values[direction.name] }}
      reset={ACCOUNTS}
    >
      <StandField form={formOf(values)} stand={stand} />
    </FilterBar>
  );
}
