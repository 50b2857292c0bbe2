import type { FundingItem } from '@libs/directive';
import { type Actor, may } from '@libs/permissions';
import { Badge, type Column, DateText, Link, Table } from '@libs/web';
import type { Temporal } from 'temporal-polyfill';
import type { VersionHistory } from '../../programmes';
import { itemHref } from '../domain/address';
import { type ItemStanding, itemStanding, nextStatus } from '../domain/item-standing';
import type { KnownVersion } from '../domain/versions';
import { messages } from '../messages';

interface ItemTableProps {
  readonly version: KnownVersion;
  readonly states: VersionHistory['states'];
  readonly today: Temporal.PlainDate;
  readonly actor: Actor;
}

interface Row {
  readonly item: FundingItem;
  readonly standing: ItemStanding;
}

/** The items of a version: open or paused, since when and why. */
export const ItemTable = ({ version, states, today, actor }: ItemTableProps) => {
  const { listed, directive, standing } = version;
  const changeable = may(actor, 'programme.manage') && (standing === 'present' || standing === 'future');
  return (
    <Table
      caption={`Gegenstände der Fassung ${listed.name}`}
      captionHidden
      columns={changeable ? [...columns, changeColumn(listed.name)] : columns}
      rows={directive.items.map((item) => ({ item, standing: itemStanding(item, states, today) }))}
    />
  );
};

const words = {
  open: { text: 'offen', tone: 'success' },
  paused: { text: 'ausgesetzt', tone: 'danger' },
} as const;

const columns: Column<Row>[] = [
  {
    key: 'item',
    header: 'Gegenstand',
    rowHeader: true,
    cell: ({ item }) => `${item.letter}: ${item.title}`,
  },
  { key: 'state', header: 'Stand', cell: ({ standing }) => <Badge {...words[standing.status]} /> },
  { key: 'since', header: 'Seit', cell: ({ standing }) => <DateText value={standing.since} /> },
  {
    key: 'reason',
    header: 'Grund',
    cell: ({ standing: { reason, coming } }) => (
      <span>
        {reason ?? '–'}
        {coming && (
          <>
            {' '}
            <strong>
              Ab <DateText value={coming.since} /> {words[coming.status].text}:
            </strong>{' '}
            {coming.reason}
          </>
        )}
      </span>
    ),
  },
];

const changeColumn = (name: string): Column<Row> => ({
  key: 'change',
  header: 'Ändern',
  headerHidden: true,
  cell: ({ item, standing }) => (
    <Link href={itemHref(name, item.letter)} about={`: ${item.title}`}>
      {messages.items[nextStatus(standing)].verb}
    </Link>
  ),
});
