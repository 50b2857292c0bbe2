import { Clock } from '@libs/clock';
import { formatDate, parseDate } from '@libs/dates';
import { Temporal } from 'temporal-polyfill';

/** The day of which a page speaks, to its end. */
export interface Stand {
  readonly day: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
  /** A day that is over: what it shows never changes any more. */
  readonly past: boolean;
  /** Everything before this moment counts. */
  readonly until: Date;
  /** When what is shown was so: the last minute of a past day, else now. */
  readonly moment: Date;
  /** Why what was asked for is no day to speak of; today is shown then. */
  readonly refused?: string;
}

/** The day asked for; today for none, and for one that does not exist or has not come yet. */
export function standOf(asked: string | undefined, now: Date): Stand {
  const today = Clock.dayOf(now);
  const found = asked ? parseDate(asked) : today;
  const past = found !== null && Temporal.PlainDate.compare(found, today) < 0;
  const day = past ? found : today;
  const until = new Date(day.add({ days: 1 }).toZonedDateTime(Clock.ZONE).epochMilliseconds);
  const moment = past ? new Date(until.getTime() - 60_000) : now;
  return { day, today, past, until, moment, refused: refusalOf(found, today) };
}

/** Today, as it stands. */
export const standNow = (now: Date): Stand => standOf(undefined, now);

function refusalOf(day: Temporal.PlainDate | null, today: Temporal.PlainDate): string | undefined {
  if (!day) return 'Diesen Tag gibt es nicht. Die Seite zeigt den Stand von heute.';
  return Temporal.PlainDate.compare(day, today) > 0
    ? 'Der Tag ist noch nicht vorbei. Die Seite zeigt den Stand von heute.'
    : undefined;
}

/** "31.12.2019" as addresses carry it on; nothing for today, so that such an address goes along with time. */
export const askedOf = ({ day, past }: Stand): string | undefined => (past ? formatDate(day) : undefined);

/** "Stand 31.12.2019", below the title of a file. */
export const standLine = (day: string): string => `Stand ${day}`;

/** What a page answers with: 422 for a day that is none, so that nobody takes today's figures for those of it. */
export const statusOf = ({ refused }: Stand): number => (refused === undefined ? 200 : 422);
