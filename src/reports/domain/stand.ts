import { Clock } from '@libs/clock';
import { formatDate, parseDate } from '@libs/dates';
import { Temporal } from 'temporal-polyfill';
import { messages } from '../messages';
import { words } from './address';

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
  /** Why what was asked for is no day to report of; today is shown then. */
  readonly refused?: string;
}

/** "31.12.2019" in an address; what is no day stays as it was typed, to be shown with what is wrong with it. */
export const standParameter = {
  name: 'stand',
  read: (text: string): string | undefined => {
    const day = parseDate(text);
    return day ? formatDate(day) : words(text);
  },
};

/** The day asked for; today without one, and for one that does not exist or has not come yet. */
export function standOf(asked: string | undefined, now: Date): Stand {
  const today = Clock.dayOf(now);
  const found = asked === undefined ? today : parseDate(asked);
  const day = found ?? today;
  const refused = refusalOf(found, today);
  const past = Temporal.PlainDate.compare(day, today) < 0;
  const shown = past ? day : today;
  const until = startOf(shown.add({ days: 1 }));
  return { day: shown, today, past, until, moment: past ? new Date(until.getTime() - 60_000) : now, refused };
}

const text = messages.stand;

function refusalOf(day: Temporal.PlainDate | null, today: Temporal.PlainDate): string | undefined {
  if (!day) return text.noDay;
  return Temporal.PlainDate.compare(day, today) > 0 ? text.notOver : undefined;
}

const startOf = (day: Temporal.PlainDate): Date =>
  new Date(day.toZonedDateTime(Clock.ZONE).epochMilliseconds);

/** The day as addresses carry it on; nothing for today, so that such an address goes along with time. */
export const askedOf = ({ day, past }: Stand): string | undefined => (past ? formatDate(day) : undefined);

/** What a report answers with: 422 for a day that is none, so that nobody takes today's figures for those of it. */
export const statusOf = ({ refused }: Stand): number => (refused === undefined ? 200 : 422);
