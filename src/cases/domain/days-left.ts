import { formatDate } from '@libs/dates';
import { Temporal } from 'temporal-polyfill';
import { type DeadlineKindName, deadlineKinds } from './deadline-kinds';

interface Due {
  readonly kind: DeadlineKindName;
  /** ISO date, as the database writes it. */
  readonly dueOn: string;
  /** ISO date since which the deadline does not run; null while it does. */
  readonly restsSince: string | null;
}

/** Whole days from today to the due day; negative once it has passed. */
export const daysLeft = (dueOn: string, today: Temporal.PlainDate): number =>
  today.until(Temporal.PlainDate.from(dueOn)).days;

/** True when the day of a duty has passed and the deadline runs. */
export const isOverdue = ({ kind, dueOn, restsSince }: Due, today: Temporal.PlainDate): boolean =>
  deadlineKinds[kind].duty && restsSince === null && daysLeft(dueOn, today) < 0;

/** How a deadline stands today, in words. */
export function standing({ kind, dueOn, restsSince }: Due, today: Temporal.PlainDate): string {
  if (restsSince !== null) return `ruht seit ${formatDate(Temporal.PlainDate.from(restsSince))}`;
  const days = daysLeft(dueOn, today);
  if (days > 1) return `noch ${days} Tage`;
  if (days < 0 && !deadlineKinds[kind].duty) return 'abgelaufen';
  if (days < 0) return days === -1 ? 'seit gestern überfällig' : `seit ${-days} Tagen überfällig`;
  return days === 0 ? 'heute' : 'morgen';
}
