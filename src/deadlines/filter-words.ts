import { formatDate } from '@libs/dates';
import { deadlineKinds } from '../cases';
import { sides } from './list.sheet';
import { type DeadlineFilter, standings } from './list.views';

/** The filter in force as a line below the title of a file. */
export function filterWords(filter: DeadlineFilter, ownName: string): string {
  const { assignedTo, side, kind, standing, from, to, text } = filter;
  const parts = [
    standing === '' ? 'Alle offenen Fristen' : standings[standing].label,
    kind && deadlineKinds[kind].staff,
    side && `Frist für: ${sides[side]}`,
    assignedTo && `zuständig ${ownName}`,
    from && `ab ${formatDate(from)}`,
    to && `bis ${formatDate(to)}`,
    text && `Suche „${text}“`,
  ];
  return parts.filter(Boolean).join(', ');
}
