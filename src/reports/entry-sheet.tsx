import { formatDate } from '@libs/dates';
import type { Sheet, SheetColumn } from '@libs/exports';
import { type Actor, may } from '@libs/permissions';
import { askedOf, type Stand } from '@libs/stand';
import { Temporal } from 'temporal-polyfill';
import { entryKinds, titles } from '../budget';
import { caseMoneyHref } from './domain/commitment-filter';
import { describe, type EntryFilter, entrySorts } from './domain/entry-filter';
import type { EntryPage, ListedEntry } from './entries.views';
import { messages } from './messages';

const text = messages.entries;

type EntryColumn = SheetColumn<ListedEntry>;

const dateColumn: EntryColumn = {
  key: 'datum',
  title: text.date,
  kind: 'date',
  sortKey: 'datum' satisfies keyof typeof entrySorts,
  value: ({ bookedOn }) => bookedOn,
};

const kindColumn: EntryColumn = {
  key: 'kind',
  title: text.kind,
  kind: 'text',
  value: ({ kind, expiresOn }) =>
    expiresOn === null
      ? entryKinds[kind]
      : `${entryKinds[kind]} ${text.until} ${formatDate(Temporal.PlainDate.from(expiresOn))}`,
};

/** Leads to the case for those who may read it; the others to its money only. */
const caseColumn = (actor: Actor, stand: string | undefined): EntryColumn => ({
  key: 'caseNumber',
  title: text.caseNumber,
  kind: 'reference',
  value: ({ caseNumber }) => caseNumber,
  href: ({ caseId, caseNumber }) => {
    if (caseId === null || caseNumber === null) return undefined;
    return may(actor, 'case.read') ? `/vorgaenge/${caseId}` : caseMoneyHref(caseId, stand);
  },
});

/** Which envelope: made in, due in, paid from. */
const envelopeColumns: readonly EntryColumn[] = [
  { key: 'budgetYear', title: text.madeIn, kind: 'year', value: ({ budgetYear }) => budgetYear },
  { key: 'dueYear', title: text.dueYear, kind: 'year', value: ({ dueYear }) => dueYear },
  { key: 'title', title: text.part, kind: 'text', value: ({ title }) => title && titles[title] },
];

const occasionColumns: readonly EntryColumn[] = [
  { key: 'people', title: text.people, kind: 'text', value: ({ people }) => people.join(', ') },
  { key: 'reason', title: text.reason, kind: 'text', value: ({ reason }) => reason },
];

interface Shown {
  readonly actor: Actor;
  readonly filter: EntryFilter;
  readonly found: EntryPage;
  readonly stand: Stand;
}

/** The entries behind a figure, with the sum of all of them. */
export const entrySheet = ({ actor, filter, found, stand }: Shown): Sheet<ListedEntry> => ({
  title: text.title,
  subtitle: describe({ ...filter, stand: askedOf(stand) }),
  asOf: stand.moment,
  sumLabel: text.sum(found.count),
  notes: [text.signs],
  rows: found.entries,
  columns: [
    dateColumn,
    kindColumn,
    caseColumn(actor, askedOf(stand)),
    { key: 'applicant', title: text.applicant, kind: 'text', value: ({ applicant }) => applicant },
    ...envelopeColumns,
    {
      key: 'betrag',
      title: text.amount,
      kind: 'money',
      sortKey: 'betrag' satisfies keyof typeof entrySorts,
      value: ({ amount }) => amount,
      sum: found.sum,
    },
    ...occasionColumns,
  ],
});

/** The entries of one case with what each does to its reservations and commitments. */
export const caseEntrySheet = (
  title: string,
  rows: readonly ListedEntry[],
  stand: Stand,
): Sheet<ListedEntry> => ({
  title,
  asOf: stand.moment,
  rows,
  columns: [
    { ...dateColumn, sortKey: undefined },
    kindColumn,
    ...envelopeColumns,
    { key: 'reserved', title: messages.caseMoney.reserved, kind: 'money', value: held('reserved') },
    { key: 'committed', title: messages.caseMoney.committed, kind: 'money', value: held('committed') },
    { key: 'paid', title: messages.caseMoney.paid, kind: 'money', value: held('paid') },
    ...occasionColumns,
  ],
});

const held = (figure: 'reserved' | 'committed' | 'paid') => (entry: ListedEntry) =>
  entry[figure] === 0 ? null : entry[figure];
