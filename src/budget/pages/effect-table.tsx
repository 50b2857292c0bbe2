import { cents } from '@libs/money';
import { Amount, type Column, Link, Table } from '@libs/web';
import { entriesHref } from '../addresses';
import { availableOf, type Effect } from '../domain/effect';
import { messages } from '../messages';

const text = messages.effect;

/** What an envelope has now leads to its entries. */
const Now = ({ effect, figure }: { effect: Effect; figure: 'limit' | 'available' }) => (
  <Link href={entriesHref(effect.address, figure)}>
    <Amount value={figure === 'limit' ? effect.before.limit : availableOf(effect.before)} />
  </Link>
);

const columns: readonly Column<Effect>[] = [
  { key: 'envelope', header: text.envelope, rowHeader: true, cell: ({ label }) => label },
  {
    key: 'before',
    header: text.limitBefore,
    numeric: true,
    cell: (effect) => <Now effect={effect} figure="limit" />,
  },
  {
    key: 'change',
    header: text.change,
    numeric: true,
    cell: ({ before, after }) => <Amount value={cents(after.limit - before.limit)} />,
  },
  {
    key: 'after',
    header: text.limitAfter,
    numeric: true,
    cell: ({ after }) => <Amount value={after.limit} />,
  },
  {
    key: 'blocked',
    header: text.blockedAfter,
    numeric: true,
    cell: ({ after }) => <Amount value={after.blocked} />,
  },
  {
    key: 'availableBefore',
    header: text.availableBefore,
    numeric: true,
    cell: (effect) => <Now effect={effect} figure="available" />,
  },
  {
    key: 'availableAfter',
    header: text.availableAfter,
    numeric: true,
    cell: ({ after }) => <Amount value={availableOf(after)} />,
  },
];

/** Each envelope before and after. */
export const EffectTable = ({ effects }: { effects: readonly Effect[] }) => (
  <Table
    caption={text.title}
    captionHidden
    columns={columns}
    rows={effects}
    empty={text.none}
    narrow="scroll"
    small
  />
);
