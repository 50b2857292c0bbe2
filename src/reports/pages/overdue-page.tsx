import { ExportLinks, type Sheet, SheetTable } from '@libs/exports';
import { type Stand, StandField } from '@libs/stand';
import {
  ErrorSummary,
  FilterBar,
  type FormErrors,
  formOf,
  Pagination,
  type Sort,
  Text,
  TextField,
} from '@libs/web';
import { states } from '../../cases';
import { namedValues } from '../domain/address';
import {
  describeOverdue,
  OVERDUE,
  OVERDUE_DAYS,
  type OverdueFilter,
  overdueHref,
  overdueParameters,
  type OverdueSort,
  overdueStates,
  sides,
} from '../domain/overdue-filter';
import { messages } from '../messages';
import { OVERDUE_PER_PAGE, type OverdueCase, type OverduePage as Found } from '../overdue.views';
import { ReportHead } from './report-head';

const text = messages.overdue;

interface Props {
  readonly sheet: Sheet<OverdueCase>;
  readonly found: Found;
  readonly filter: OverdueFilter & { readonly days: number };
  readonly stand: Stand;
}

/** Who is overdue, page by page; the files hold all of them. */
export function OverduePage({ sheet, found, filter, stand }: Props) {
  const { sort, direction = 'asc' } = filter;
  const fromStart = { ...filter, after: undefined };
  return (
    <>
      <ReportHead title={text.title} stand={stand} />
      <ErrorSummary form={formOf({}, daysErrors(filter))} />
      <Text>{text.intro(filter.days)}</Text>
      <Chooser filter={filter} stand={stand} />
      <SheetTable
        sheet={sheet}
        captionHidden
        small
        narrow="scroll"
        sort={sort && { key: sort, direction }}
        sortHref={({ key, direction: way }: Sort) =>
          overdueHref({ ...fromStart, sort: key as OverdueSort, direction: way })
        }
        empty={describeOverdue(filter) ? text.noMatch : text.empty}
      />
      <Pages filter={filter} found={found} />
      {found.count > 0 && <ExportLinks href={overdueHref(fromStart)} />}
    </>
  );
}

function Pages({ filter, found }: Pick<Props, 'filter' | 'found'>) {
  const { count, before, cases, previousAfter } = found;
  const shown = before + cases.length;
  const last = cases.at(-1)?.number;
  return (
    <Pagination
      previous={before > 0 ? overdueHref({ ...filter, after: previousAfter ?? undefined }) : undefined}
      next={shown < count && last ? overdueHref({ ...filter, after: last }) : undefined}
      count={count > OVERDUE_PER_PAGE && last ? text.count(before + 1, shown, count) : undefined}
    />
  );
}

const daysErrors = ({ wrongDays }: OverdueFilter): FormErrors =>
  wrongDays === undefined ? {} : { [overdueParameters.days.name]: text.daysWrong(OVERDUE_DAYS) };

const { search, side, state, days, sort, direction } = overdueParameters;
const sideOptions = Object.entries(sides).map(([value, label]) => ({ value, label }));
const stateOptions = overdueStates.map((value) => ({ value, label: states[value].staff }));

function Chooser({ filter, stand }: Pick<Props, 'filter' | 'stand'>) {
  const values = namedValues(overdueParameters, filter);
  const form = formOf(values, daysErrors(filter));
  return (
    <FilterBar
      action={OVERDUE}
      form={form}
      search={{ name: search.name, label: text.search }}
      selects={[
        { name: state.name, label: text.state, options: stateOptions },
        { name: side.name, label: text.whose, options: sideOptions },
      ]}
      hidden={{ [sort.name]: values[sort.name], [direction.name]: values[direction.name] }}
      reset={OVERDUE}
    >
      <TextField form={form} name={days.name} label={text.days} inputMode="numeric" width={4} />
      <StandField form={form} stand={stand} />
    </FilterBar>
  );
}
