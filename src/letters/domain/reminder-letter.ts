import type { Reckoned } from '@libs/dates';
import type { Temporal } from 'temporal-polyfill';
import type { LetterDraft } from './letter-draft';
import { type Matter, matterLetter, type MatterLetter } from './matter';
import { type Until, untilOf } from './until';

/** What the recipient is reminded of, before or after the day it is due. */
export interface ReminderInput {
  /** What is due, as a noun with article: "der Verwendungsnachweis", "Ihre Antwort auf unsere Nachforderung". */
  readonly what: string;
  readonly due: Temporal.PlainDate;
  /** Parts that are missing; empty where nothing has come yet. */
  readonly missing: readonly string[];
  /** A new period; null where the first one is still running or none is given. */
  readonly until: Reckoned | null;
  /** What follows where it does not come, as sentences; null for nothing. */
  readonly consequence: string | null;
}

export interface ReminderLetter extends MatterLetter {
  readonly what: string;
  readonly due: string;
  /** Days since it was due; null while it is not. */
  readonly overdueDays: number | null;
  readonly missing: readonly string[];
  readonly until: Until | null;
  readonly consequence: string | null;
}

/** The Erinnerung: before the day a courtesy, after it a reminder with its consequence. Nobody signs it. */
export function reminderLetter(matter: Matter, input: ReminderInput): LetterDraft<ReminderLetter> {
  const { days } = input.due.until(matter.date, { largestUnit: 'days' });
  return {
    ...matterLetter(matter),
    what: input.what,
    due: input.due.toString(),
    overdueDays: days > 0 ? days : null,
    missing: input.missing,
    until: input.until && untilOf(input.until),
    consequence: input.consequence,
  };
}
