import type { Sheet } from '@libs/exports';
import { states } from '../../cases';
import { messages } from '../messages';
import type { OverdueCase } from '../overdue.query';
import { caseMoneyHref } from './commitment-filter';
import { askedOf, type Stand } from './stand';

const text = messages.analysis;

/** Who is overdue, the longest first. */
export const overdueSheet = (
  rows: readonly OverdueCase[],
  days: number,
  stand: Stand,
): Sheet<OverdueCase> => ({
  title: text.overdue,
  subtitle: text.overdueIntro(days),
  asOf: stand.moment,
  rows,
  columns: [
    {
      key: 'aktenzeichen',
      title: text.caseNumber,
      kind: 'reference',
      value: ({ number }) => number,
      href: ({ id }) => caseMoneyHref(id, askedOf(stand)),
    },
    { key: 'antragsteller', title: text.applicant, kind: 'text', value: ({ applicant }) => applicant },
    { key: 'vorhaben', title: text.project, kind: 'text', value: ({ title }) => title },
    { key: 'stand', title: text.state, kind: 'text', value: ({ state }) => states[state].staff },
    { key: 'eingang', title: text.receivedOn, kind: 'date', value: ({ receivedOn }) => receivedOn },
    { key: 'tage', title: text.age, kind: 'count', value: ({ days: age }) => age },
    { key: 'frist', title: text.dueOn, kind: 'date', value: ({ dueOn }) => dueOn },
    { key: 'amzug', title: text.whose, kind: 'text', value: ({ side }) => side && text.sides[side] },
    { key: 'grund', title: text.rule, kind: 'text', value: ({ rule }) => rule },
    { key: 'bearbeitung', title: text.assigned, kind: 'text', value: ({ assignedName }) => assignedName },
  ],
});
