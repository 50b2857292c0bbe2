import { recipientKinds } from '@libs/directive';
import { type Stand, StandField } from '@libs/stand';
import { FilterBar, formOf } from '@libs/web';
import { states } from '../../cases';
import type { Catalogue } from '../../programmes';
import type { CommitmentPage } from '../commitments.views';
import { namedValues } from '../domain/address';
import {
  type CommitmentFilter,
  commitmentParameters,
  COMMITMENTS,
  cooperation,
  seenStates,
} from '../domain/commitment-filter';
import { messages } from '../messages';

const text = messages.commitments;
const { search, state, item, district, body, jointly, sort, direction } = commitmentParameters;

interface Props {
  readonly filter: CommitmentFilter;
  readonly found: CommitmentPage;
  readonly catalogue: Catalogue;
  readonly stand: Stand;
}

/** Which cases to show; the order stays. */
export function CommitmentsFilter({ filter, found, catalogue, stand }: Props) {
  const values = namedValues(commitmentParameters, filter);
  return (
    <FilterBar
      action={COMMITMENTS}
      form={formOf(values)}
      search={{ name: search.name, label: text.search }}
      selects={[
        {
          name: state.name,
          label: text.state,
          options: seenStates.map((value) => ({ value, label: states[value].staff })),
        },
        {
          name: item.name,
          label: text.item,
          options: found.items.map((value) => ({ value, label: itemLabel(value, catalogue) })),
        },
        { name: district.name, label: text.district, options: optionsOf(found.districts) },
        { name: body.name, label: text.body, options: optionsOf(recipientKinds) },
        { name: jointly.name, label: text.jointly, options: optionsOf(cooperation) },
      ]}
      hidden={{ [sort.name]: values[sort.name], [direction.name]: values[direction.name] }}
      reset={COMMITMENTS}
    >
      <StandField form={formOf(values)} stand={stand} />
    </FilterBar>
  );
}

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

export function itemLabel(item: string, catalogue: Catalogue): string {
  const [version = '', letter = ''] = item.split('/');
  return `${version} ${letter} – ${catalogue.item(version, letter).title}`;
}
