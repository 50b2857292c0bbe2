import { DateText, type Task } from '@libs/web';
import type { Temporal } from 'temporal-polyfill';
import { deadlineKinds, isOverdue, standing, type State } from '../../cases';
import type { ToDo } from '../list.views';
import { caseHref } from './way';

const byState: Partial<Record<State, Pick<Task, 'status'> & { readonly verb: string }>> = {
  returned: { verb: 'Angaben nachreichen', status: { text: 'Wartet auf Sie', tone: 'warning' } },
  draft: { verb: 'Entwurf fertigstellen', status: { text: 'Entwurf', tone: 'info' } },
};

/** One thing to do, as a link to where it is done. */
export function toDoTask(
  { caseId, number, title, state, kind, dueOn }: ToDo,
  today: Temporal.PlainDate,
): Task {
  const due = kind && dueOn && { kind, dueOn, restsSince: null };
  const { verb, status } = byState[state] ?? {
    verb: kind ? deadlineKinds[kind].applicant : 'Frist beachten',
    status: { text: 'Frist', tone: 'info' },
  };
  return {
    title: `${verb}: ${title || 'Antrag ohne Titel'}`,
    href: caseHref(caseId),
    status: due && isOverdue(due, today) ? { text: 'Überfällig', tone: 'danger' } : status,
    hint: (number || dueOn) && (
      <>
        {number}{' '}
        {due && (
          <>
            bis <DateText value={due.dueOn} /> ({standing(due, today)})
          </>
        )}
      </>
    ),
  };
}
