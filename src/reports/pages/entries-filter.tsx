import { type Stand, StandField } from '@libs/stand';
import { FilterBar, formOf } from '@libs/web';
import { titles } from '../../budget';
import { namedValues } from '../domain/address';
import { ENTRIES, type EntryFilter, entryParameters, envelopeGroups, figures } from '../domain/entry-filter';
import { askedKinds } from '../domain/limit-parts';
import type { EntryPage } from '../entries.views';
import { messages } from '../messages';

const text = messages.entries;
const { envelopeKind, figure, budgetYear, dueYear, title, category, kind, caseNumber } = entryParameters;
/** Goes along without a field of its own. */
const kept = [
  ...(['beyond', 'month', 'search', 'state', 'item', 'district', 'body', 'jointly'] as const),
  ...(['sort', 'direction'] as const),
].map((key) => entryParameters[key].name);

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
const asOptions = (values: readonly (string | number)[]) =>
  values.map((value) => ({ value: String(value), label: String(value) }));

const groupOptions = Object.entries(envelopeGroups).map(([value, { label }]) => ({ value, label }));

interface Props {
  readonly filter: EntryFilter;
  readonly found: EntryPage;
  readonly stand: Stand;
}

/** Which entries to show. An envelope and a figure are always chosen: only then the sum means something. */
export function EntriesFilter({ filter, found, stand }: Props) {
  const values = namedValues(entryParameters, filter);
  return (
    <FilterBar
      action={ENTRIES}
      form={formOf(values)}
      search={{ name: caseNumber.name, label: text.caseNumber }}
      selects={[
        { name: envelopeKind.name, label: text.envelopeKind, options: groupOptions, placeholder: null },
        { name: figure.name, label: text.figure, options: optionsOf(figures), placeholder: null },
        { name: budgetYear.name, label: text.budgetYear, options: asOptions(found.budgetYears) },
        { name: dueYear.name, label: text.dueYear, options: asOptions(found.dueYears) },
        { name: title.name, label: text.part, options: optionsOf(titles) },
        { name: kind.name, label: text.kind, options: optionsOf(askedKinds) },
        ...(found.categories.length > 0
          ? [{ name: category.name, label: text.category, options: asOptions(found.categories) }]
          : []),
      ]}
      hidden={Object.fromEntries(kept.map((name) => [name, values[name]]))}
      reset={ENTRIES}
    >
      <StandField form={formOf(values)} stand={stand} />
    </FilterBar>
  );
}
