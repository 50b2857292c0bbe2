import { Temporal } from 'temporal-polyfill';
import { deadlineKindNames, deadlineKinds, type DeadlineSide } from '../../cases';

/** When somebody is reminded: so many days after the due day, before it when negative. */
export interface Reminder {
  readonly kind: string;
  readonly days: number;
}

/** What a side is reminded of, and when, for all kinds of deadlines. */
export const scheduleFor = (side: DeadlineSide): Reminder[] =>
  deadlineKindNames.flatMap((kind) => deadlineKinds[kind].remind[side].map((days) => ({ kind, days })));

const SENDING_BEGINS = Temporal.PlainTime.from('06:00');

/** The latest day whose reminders may go out: nobody is woken at midnight. */
export function reminderDay(now: Date, zone: string): Temporal.PlainDate {
  const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone);
  const isEarly = Temporal.PlainTime.compare(local.toPlainTime(), SENDING_BEGINS) < 0;
  return local.toPlainDate().subtract({ days: isEarly ? 1 : 0 });
}
