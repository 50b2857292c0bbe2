import type { Actor } from '@libs/permissions';
import { Amount, Breadcrumb, Pagination, StatTiles, Table, Text, Title } from '@libs/web';
import { describe, entriesHref, type EntryFilter } from '../domain/entry-filter';
import { ENTRIES_PER_PAGE, type EntryPage } from '../entries.views';
import { messages } from '../messages';
import { EntriesFilter } from './entries-filter';
import {
  amountColumn,
  applicantColumn,
  caseColumn,
  dateColumn,
  envelopeColumns,
  kindColumn,
  occasionColumns,
} from './entry-columns';

const text = messages.entries;

interface Props {
  readonly actor: Actor;
  readonly filter: EntryFilter;
  readonly found: EntryPage;
}

/** The entries that add up to one figure. */
export const EntriesPage = ({ actor, filter, found }: Props) => (
  <>
    <Breadcrumb items={[{ label: messages.overview.title, href: '/mittel' }]} current={text.title} />
    <Title>{text.title}</Title>
    <EntriesFilter filter={filter} found={found} />
    <StatTiles
      tiles={[{ label: describe(filter), figure: <Amount value={found.sum} />, hint: text.sum(found.count) }]}
    />
    <Text muted>{text.signs}</Text>
    <Table
      caption={text.caption}
      captionHidden
      small
      columns={[
        { ...dateColumn, footer: messages.overview.sum },
        kindColumn,
        caseColumn(actor),
        applicantColumn,
        ...envelopeColumns,
        amountColumn('amount', text.amount, <Amount value={found.sum} />),
        ...occasionColumns,
      ]}
      rows={found.entries}
      empty={text.empty}
    />
    <Pages filter={filter} found={found} />
  </>
);

function Pages({ filter, found }: Pick<Props, 'filter' | 'found'>) {
  const { count, newer, entries, previousBefore } = found;
  const shown = newer + entries.length;
  const last = entries.at(-1)?.id;
  return (
    <Pagination
      previous={newer > 0 ? entriesHref({ ...filter, before: previousBefore ?? undefined }) : undefined}
      next={shown < count ? entriesHref({ ...filter, before: last }) : undefined}
      count={count > ENTRIES_PER_PAGE ? text.count(newer + 1, shown, count) : undefined}
    />
  );
}
