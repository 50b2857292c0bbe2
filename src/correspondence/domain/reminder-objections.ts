import { formatDate } from '@libs/dates';
import type { FormErrors } from '@libs/web';
import { Temporal } from 'temporal-polyfill';
import { type Deadline, deadlineKind } from '../../cases';
import type { AnyContent } from './content';
import { remindable } from './reminders';

/** A running period is never replaced: a new one begins only when the old one is over (§ 31 Abs. 7 VwVfG). */
export function reminderObjections(
  { frist, wochen }: AnyContent,
  deadlines: readonly Deadline[],
  today: Temporal.PlainDate,
): FormErrors {
  if (!frist) return {};
  const reminded = remindable(deadlines).find(({ kind }) => kind === frist);
  if (!reminded) return { frist: 'Diese Frist gibt es nicht mehr. Wählen Sie eine andere.' };
  if (!wochen) return {};
  if (!deadlineKind(reminded.kind).extendable)
    return { wochen: 'Diese Frist hat nicht die Behörde gesetzt. Eine neue ist nicht möglich.' };
  const due = Temporal.PlainDate.from(reminded.dueOn);
  return Temporal.PlainDate.compare(today, due) > 0
    ? {}
    : {
        wochen: `Die Frist läuft noch bis zum ${formatDate(due)}. Eine neue gibt es erst, wenn sie abgelaufen ist.`,
      };
}
