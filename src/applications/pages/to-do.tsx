import { DateText, type Task } from '@libs/web';
import type { State } from '../../cases';
import { messages } from '../messages';
import type { ToDo } from '../list.views';
import { caseHref } from './way';

const byState: Partial<Record<State, Pick<Task, 'status'> & { readonly verb: string }>> = {
  returned: { verb: 'Angaben nachreichen', status: { text: 'Wartet auf Sie', tone: 'warning' } },
  draft: { verb: 'Entwurf fertigstellen', status: { text: 'Entwurf', tone: 'info' } },
};

/** One thing to do, as a link to where it is done. */
export function toDoTask({ caseId, number, title, state, kind, dueOn }: ToDo): Task {
  const { verb, status } = byState[state] ?? {
    verb: messages.deadlines[kind ?? ''] ?? 'Frist beachten',
    status: { text: 'Frist', tone: 'info' },
  };
  return {
    title: `${verb}: ${title || 'Antrag ohne Titel'}`,
    href: caseHref(caseId),
    status,
    hint: (number || dueOn) && (
      <>
        {number}{' '}
        {dueOn && (
          <>
            bis <DateText value={dueOn} />
          </>
        )}
      </>
    ),
  };
}
