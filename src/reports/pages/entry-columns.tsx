import { Clock } from '@libs/clock';
import type { Actor } from '@libs/permissions';
import { may } from '@libs/permissions';
import { Amount, type Column, DateText, Link } from '@libs/web';
import { entryKinds, titles } from '../../budget';
import { COMMITMENTS } from '../domain/commitment-filter';
import type { ListedEntry } from '../entries.views';
import { messages } from '../messages';

const text = messages.entries;

type EntryColumn = Column<ListedEntry>;

export const dateColumn: EntryColumn = {
  key: 'date',
  header: text.date,
  cell: ({ madeOn }) => <DateText value={Clock.dayOf(madeOn)} />,
};

export const kindColumn: EntryColumn = {
  key: 'kind',
  header: text.kind,
  cell: ({ kind, expiresOn }) => (
    <>
      {entryKinds[kind]}
      {expiresOn && (
        <>
          {' '}
          {text.until} <DateText value={expiresOn} />
        </>
      )}
    </>
  ),
};

/** The case, for those who may read it; for the others its money only. */
export const caseColumn = (actor: Actor): EntryColumn => {
  const cases = may(actor, 'case.read') ? '/vorgaenge' : COMMITMENTS;
  return {
    key: 'caseNumber',
    header: text.caseNumber,
    cell: ({ caseId, caseNumber }) =>
      caseNumber === null ? text.none : <Link href={`${cases}/${caseId}`}>{caseNumber}</Link>,
  };
};

export const applicantColumn: EntryColumn = {
  key: 'applicant',
  header: text.applicant,
  cell: ({ applicant }) => applicant ?? text.none,
};

/** Which envelope: made in, due in, paid from. */
export const envelopeColumns: readonly EntryColumn[] = [
  { key: 'budgetYear', header: text.madeIn, cell: ({ budgetYear }) => budgetYear },
  { key: 'dueYear', header: text.dueYear, cell: ({ dueYear }) => dueYear ?? text.none },
  { key: 'title', header: text.part, cell: ({ title }) => (title ? titles[title] : text.none) },
];

export const amountColumn = (
  figure: 'amount' | 'reserved' | 'committed',
  header: string,
  footer: EntryColumn['footer'],
): EntryColumn => ({
  key: figure,
  header,
  numeric: true,
  cell: (entry) => (entry[figure] === 0 ? text.none : <Amount value={entry[figure]} />),
  footer,
});

export const occasionColumns: readonly EntryColumn[] = [
  { key: 'people', header: text.people, cell: ({ people }) => people.join(', ') },
  { key: 'reason', header: text.reason, cell: ({ reason }) => reason },
];
