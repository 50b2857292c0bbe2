import type { SheetColumn } from '@libs/exports';
import type { Cents } from '@libs/money';
import { messages } from '../messages';
import { entriesHref, type EntryFilter, envelopeGroups } from './entry-filter';
import { type LimitPart, limitParts } from './limit-parts';

type Limited = Readonly<Record<LimitPart | 'limit', Cents>>;

/** The parts that each kind of envelope can have beside what it was given at first. */
const shown = {
  cash: ['allocated', 'changed', 'carried', 'lapsed'],
  authorisation: ['allocated', 'changed', 'lapsed'],
  category: [],
} as const satisfies Partial<Record<EntryFilter['envelopeKind'], readonly LimitPart[]>>;
export type LimitedKind = keyof typeof shown;

/** What a limit is made of and what it comes to, each leading to its entries. */
export function limitColumns<Row extends Limited>(
  kind: LimitedKind,
  filterOf: (row: Row) => Omit<EntryFilter, 'figure'>,
): SheetColumn<Row>[] {
  const titles = { ...messages.limitParts, allocated: envelopeGroups[kind].allocated };
  const column = (key: LimitPart | 'limit', title: string, art?: EntryFilter['kind']): SheetColumn<Row> => ({
    key,
    title,
    kind: 'money',
    value: (row) => row[key],
    sum: true,
    href: (row) => entriesHref({ ...filterOf(row), figure: 'limit', kind: art }),
  });
  return [
    ...shown[kind].map((part) => column(part, titles[part], limitParts[part])),
    column('limit', envelopeGroups[kind].limit),
  ];
}
