import type { Sheet } from '@libs/exports';
import { askedOf, type Stand } from '@libs/stand';
import { states } from '../../cases';
import { messages } from '../messages';
import type { OverdueCase } from '../overdue.views';
import { caseMoneyHref } from './commitment-filter';
import { describeOverdue, type OverdueFilter, type OverdueSort, overdueSorts, sides } from './overdue-filter';

const text = messages.overdue;

/** A column that sorts the list. */
const sorted = (key: OverdueSort) => ({ key, title: overdueSorts[key], sortKey: key });

/** Who is overdue. */
export const overdueSheet = (
  rows: readonly OverdueCase[],
  filter: OverdueFilter & { readonly days: number },
  stand: Stand,
): Sheet<OverdueCase> => ({
  title: text.title,
  subtitle: [text.intro(filter.days), describeOverdue(filter)].filter(Boolean).join(' '),
  asOf: stand.moment,
  rows,
  columns: [
    {
      ...sorted('aktenzeichen'),
      kind: 'reference',
      value: ({ number }) => number,
      href: ({ id }) => caseMoneyHref(id, askedOf(stand)),
    },
    { ...sorted('antragsteller'), kind: 'text', value: ({ applicant }) => applicant },
    { key: 'vorhaben', title: text.project, kind: 'text', value: ({ title }) => title },
    { key: 'stand', title: text.state, kind: 'text', value: ({ state }) => states[state].staff },
    { ...sorted('eingang'), kind: 'date', value: ({ receivedOn }) => receivedOn },
    { ...sorted('tage'), kind: 'count', value: ({ days }) => days },
    { ...sorted('frist'), kind: 'date', value: ({ dueOn }) => dueOn },
    { key: 'amzug', title: text.whose, kind: 'text', value: ({ side }) => side && sides[side] },
    { key: 'grund', title: text.rule, kind: 'text', value: ({ rule }) => rule },
    { ...sorted('bearbeitung'), kind: 'text', value: ({ assignedName }) => assignedName },
  ],
});
