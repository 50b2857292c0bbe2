import { type Stand, StandField } from '@libs/stand';
import { FilterBar, formOf } from '@libs/web';
import { titles } from '../../budget';
import { namedValues } from '../domain/address';
import { OVERVIEW, type OverviewFilter, overviewParameters } from '../domain/overview-filter';
import { messages } from '../messages';

const text = messages.overview;
const { budgetYear, title, sort, direction } = overviewParameters;

interface Props {
  readonly filter: OverviewFilter;
  readonly stand: Stand;
  readonly years: readonly number[];
  readonly action?: string;
}

/** As of which day, for which year and title. */
export function OverviewFilterBar({ filter, stand, years, action = OVERVIEW }: Props) {
  const values = namedValues(overviewParameters, filter);
  return (
    <FilterBar
      action={action}
      form={formOf(values)}
      selects={[
        {
          name: budgetYear.name,
          label: text.year,
          options: years.map((year) => ({ value: String(year), label: String(year) })),
        },
        {
          name: title.name,
          label: text.part,
          options: Object.entries(titles).map(([value, label]) => ({ value, label })),
        },
      ]}
      hidden={{ [sort.name]: values[sort.name], [direction.name]: values[direction.name] }}
      reset={action}
    >
      <StandField form={formOf(values)} stand={stand} />
    </FilterBar>
  );
}
