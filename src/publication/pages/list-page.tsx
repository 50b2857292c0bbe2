import type { Sheet } from '@libs/exports';
import { SheetTable } from '@libs/exports';
import { ActionLinks, Amount, MomentText, Pagination, StatTiles, Text, Title } from '@libs/web';
import type { Grant } from '../domain/grant';
import type { PublicList } from '../grants.reader';
import type { GrantsQuery } from '../grants.query';
import type { GrantPage } from '../grants.views';
import { messages } from '../messages';
import { DataSection } from './data-section';
import { ListFilter } from './list-filter';
import { manageLink } from './manage-link';

const text = messages.list;

interface Props {
  readonly list: PublicList;
  readonly query: GrantsQuery;
  readonly manages: boolean;
  readonly now: Date;
}

/** The granted projects, with sums, files and what the files mean. */
export function ListPage({ list, query, manages, now }: Props) {
  const { found, rule, programme } = list;
  return (
    <>
      <Title subline={programme}>{text.title}</Title>
      <Text>
        {text.intro} Stand: <MomentText value={now} />.
      </Text>
      {rule.least > 0 && (
        <Text>
          {text.from} <Amount value={rule.least} />.
        </Text>
      )}
      <ListFilter list={list} query={query} />
      <StatTiles
        tiles={[
          { label: text.sumOf(found.count), figure: <Amount value={found.grantedSum} />, hint: text.granted },
          { label: text.current, figure: <Amount value={found.currentSum} /> },
        ]}
      />
      <GrantTable list={list} query={query} now={now} />
      <Pages found={found} query={query} />
      <ActionLinks
        links={[
          {
            label: text.csv,
            href: query.href({ path: '/bewilligungen.csv' }),
            icon: 'download',
            download: true,
          },
          {
            label: text.json,
            href: query.href({ path: '/bewilligungen.json' }),
            icon: 'download',
            download: true,
          },
          ...manageLink(manages),
        ]}
      />
      <DataSection list={list} />
    </>
  );
}

function GrantTable({ list, query, now }: Omit<Props, 'manages'>) {
  const { found, fields } = list;
  const { sort, descending } = query.filter();
  const sheet: Sheet<Grant> = { title: text.title, asOf: now, columns: fields, rows: found.grants };
  return (
    <SheetTable
      sheet={sheet}
      captionHidden
      small
      sort={{ key: sort, direction: descending ? 'desc' : 'asc' }}
      sortHref={({ key, direction }) => query.href({ sortierung: direction === 'desc' ? `-${key}` : key })}
      empty={found.years.length === 0 ? text.none : text.empty}
    />
  );
}

function Pages({ found, query }: { found: GrantPage; query: GrantsQuery }) {
  const { grants, before, count, previous } = found;
  const shown = before + grants.length;
  return (
    <Pagination
      previous={before > 0 ? query.href({ nach: previous ?? '' }) : undefined}
      next={shown < count ? query.href({ nach: grants.at(-1)!.number }) : undefined}
      count={count > grants.length ? text.count(before + 1, shown, count) : undefined}
    />
  );
}
