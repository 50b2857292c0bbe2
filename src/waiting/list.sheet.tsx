import { formatDate } from '@libs/dates';
import type { Sheet, SheetColumn } from '@libs/exports';
import { formatEuro, sumCents } from '@libs/money';
import { type Actor, may } from '@libs/permissions';
import type { Stand } from '@libs/stand';
import { Temporal } from 'temporal-polyfill';
import { caseHref, titles } from '../budget';
import { orders } from './domain/order';
import { columnsOf, type WaitingList, type WaitingRow } from './waiting.views';

/** Whether a waiting case fits, in words. */
export const standing = ({ offeredUntil, lacks }: WaitingRow): string => {
  if (offeredUntil)
    return `Mittel frei: Vorschlag möglich bis ${formatDate(Temporal.PlainDate.from(offeredUntil))}`;
  if (lacks.length === 0) return 'Passt: wird angeboten';
  return `Es fehlen ${lacks.map(({ envelope, missing }) => `${formatEuro(missing)} in: ${envelope}`).join('; ')}`;
};

/** Those who wait as a table, with a column for each year and title that anybody waits for. */
export const sheetOf = (
  { order, source, budgetYear }: WaitingList,
  rows: readonly WaitingRow[],
  { day, past, moment }: Stand,
  actor: Actor,
): Sheet<WaitingRow> => ({
  title: 'Warteliste',
  subtitle: `${past ? `Stand ${formatDate(day)}: ` : ''}${orders[order].label}, ${source}; Haushaltsjahr ${budgetYear}`,
  asOf: moment,
  rows,
  columns: [...leading(actor), ...amountColumns(rows), ...closing, ...(past ? [] : [assigned])],
});

const leading = (actor: Actor): SheetColumn<WaitingRow>[] => [
  { key: 'place', title: 'Platz', kind: 'count', sortKey: 'place', value: ({ place }) => place },
  {
    key: 'number',
    title: 'Aktenzeichen',
    kind: 'reference',
    sortKey: 'number',
    rowHeader: true,
    value: ({ number }) => number,
    href: ({ id }) => caseHref(id, may(actor, 'case.read')),
  },
  {
    key: 'organisation',
    title: 'Antragsteller',
    kind: 'text',
    sortKey: 'organisation',
    value: ({ organisationName }) => organisationName,
  },
  { key: 'item', title: 'Gegenstand', kind: 'text', sortKey: 'item', value: ({ item }) => `Nr. 2 ${item}` },
];

const amountColumns = (rows: readonly WaitingRow[]): SheetColumn<WaitingRow>[] => [
  ...columnsOf(rows).map(({ dueYear, title }): SheetColumn<WaitingRow> => ({
    key: `${dueYear}-${title}`,
    title: `${dueYear}, ${titles[title]}`,
    kind: 'money',
    sum: true,
    value: ({ shares }) => {
      const own = shares.filter((share) => share.dueYear === dueYear && share.title === title);
      return own.length > 0 ? sumCents(own.map(({ amount }) => amount)) : null;
    },
  })),
  {
    key: 'amount',
    title: 'Zusammen',
    kind: 'money',
    sum: true,
    sortKey: 'amount',
    value: ({ amount }) => amount,
  },
];

const closing: readonly SheetColumn<WaitingRow>[] = [
  {
    key: 'received',
    title: 'Vollständig seit',
    kind: 'date',
    sortKey: 'received',
    value: ({ receivedOn }) => receivedOn,
  },
  { key: 'since', title: 'Wartet seit', kind: 'moment', sortKey: 'since', value: ({ since }) => since },
  {
    key: 'rank',
    title: 'Rang',
    kind: 'count',
    value: ({ rank }) => rank,
  },
  { key: 'standing', title: 'Mittel', kind: 'text', value: standing },
];

/** Recorded for today only. */
const assigned: SheetColumn<WaitingRow> = {
  key: 'assigned',
  title: 'Zuständig',
  kind: 'text',
  value: ({ assignedName }) => assignedName,
};
