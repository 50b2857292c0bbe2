import { Clock } from '@libs/clock';
import { formatDate, parseDate } from '@libs/dates';
import { Temporal } from 'temporal-polyfill';

/** The day of which a report speaks, to its end. */
export interface Stand {
  readonly day: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
  /** A day that is over: what it shows never changes any more. */
  readonly past: boolean;
  /** Everything before this moment counts. */
  readonly until: Date;
  /** When what is shown was so: the last minute of a past day, else now. */
  readonly moment: Date;
}

/** "31.12.2019" in an address; nothing when it is no day of the calendar. */
export const standParameter = {
  name: 'stand',
  read: (text: string): string | undefined => {
    const day = parseDate(text);
    return day ? formatDate(day) : undefined;
  },
};

/** The day asked for; today without one, and for one that has not come yet. */
export function standOf(asked: string | undefined, now: Date): Stand {
  const today = Clock.dayOf(now);
  const day = (asked && parseDate(asked)) || today;
  const past = Temporal.PlainDate.compare(day, today) < 0;
  const shown = past ? day : today;
  const until = startOf(shown.add({ days: 1 }));
  return { day: shown, today, past, until, moment: past ? new Date(until.getTime() - 60_000) : now };
}

const startOf = (day: Temporal.PlainDate): Date =>
  new Date(day.toZonedDateTime(Clock.ZONE).epochMilliseconds);

/** The day as addresses carry it on; nothing for today, so that such an address goes along with time. */
export const askedOf = ({ day, past }: Stand): string | undefined => (past ? formatDate(day) : undefined);
