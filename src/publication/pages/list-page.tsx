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
  const { found, totals, rule, programme } = list;
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
          {
            label: text.sumOf(totals.count),
            figure: <Amount value={totals.grantedSum} />,
            hint: text.granted,
          },
          { label: text.current, figure: <Amount value={totals.currentSum} /> },
        ]}
      />
      <Text muted>
        {text.sumsAsOf} <MomentText value={totals.asOf} />.
      </Text>
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
  const { found, choices, fields } = list;
  const { sort, descending } = query.place();
  const sheet: Sheet<Grant> = { title: text.title, asOf: now, columns: fields, rows: found.grants };
  return (
    <SheetTable
      sheet={sheet}
      captionHidden
      small
      sort={{ key: sort, direction: descending ? 'desc' : 'asc' }}
      sortHref={({ key, direction }) => query.href({ sortierung: direction === 'desc' ? `-${key}` : key })}
      empty={choices.years.length === 0 ? text.none : text.empty}
    />
  );
}

const Pages = ({ found: { next, previous }, query }: { found: GrantPage; query: GrantsQuery }) => (
  <Pagination
    previous={previous === null ? undefined : query.href({ nach: previous })}
    next={next === null ? undefined : query.href({ nach: next })}
  />
);
