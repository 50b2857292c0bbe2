import { ExportLinks, SheetTable } from '@libs/exports';
import type { Actor } from '@libs/permissions';
import { askedOf, type Stand } from '@libs/stand';
import { Amount, Pagination, type Sort, StatTiles, Text } from '@libs/web';
import { describe, entriesHref, type EntryFilter, type EntrySort } from '../domain/entry-filter';
import { ENTRIES_PER_PAGE, type EntryPage } from '../entries.views';
import { entrySheet } from '../entry-sheet';
import { messages } from '../messages';
import { EntriesFilter } from './entries-filter';
import { ReportHead } from './report-head';

const text = messages.entries;

interface Props {
  readonly actor: Actor;
  readonly filter: EntryFilter;
  readonly found: EntryPage;
  readonly stand: Stand;
}

/** The entries that add up to one figure. */
export const EntriesPage = ({ actor, filter, found, stand }: Props) => (
  <>
    <ReportHead title={text.title} stand={stand} />
    <EntriesFilter filter={filter} found={found} stand={stand} />
    <StatTiles
      tiles={[
        {
          label: describe({ ...filter, stand: askedOf(stand) }),
          figure: <Amount value={found.sum} />,
          hint: text.sum(found.count),
        },
      ]}
    />
    <Text muted>{text.signs}</Text>
    <SheetTable
      sheet={entrySheet({ actor, filter, found, stand })}
      captionHidden
      small
      narrow="scroll"
      sort={{ key: filter.sort ?? 'datum', direction: filter.direction ?? 'desc' }}
      sortHref={({ key, direction }: Sort) =>
        entriesHref({ ...filter, sort: key as EntrySort, direction, after: undefined })
      }
      empty={text.empty}
    />
    <Pages filter={filter} found={found} />
    <ExportLinks href={entriesHref({ ...filter, after: undefined })} />
  </>
);

function Pages({ filter, found }: Pick<Props, 'filter' | 'found'>) {
  const { count, before, entries, previousAfter } = found;
  const shown = before + entries.length;
  const last = entries.at(-1)?.id;
  return (
    <Pagination
      previous={before > 0 ? entriesHref({ ...filter, after: previousAfter ?? undefined }) : undefined}
      next={shown < count && last ? entriesHref({ ...filter, after: last }) : undefined}
      count={count > ENTRIES_PER_PAGE && last ? text.count(before + 1, shown, count) : undefined}
    />
  );
}
