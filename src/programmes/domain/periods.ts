import type { DirectiveVersion } from '@libs/directive';
import { Temporal } from 'temporal-polyfill';
import { messages } from '../messages';

type Day = Temporal.PlainDate;
export type Dated = Pick<DirectiveVersion, 'version' | 'validFrom' | 'validTo'>;

const isBefore = (a: Day, b: Day): boolean => Temporal.PlainDate.compare(a, b) < 0;

/** Why a version cannot begin on a day, in German; null when it can. `last` is the last one released. */
export function faultOfBegin(begin: Day, today: Day, file: Dated, last: Dated | undefined): string | null {
  const { tooEarly, notAfter, afterOwnEnd } = messages.release;
  if (isBefore(begin, today)) return tooEarly(today);
  if (last && !isBefore(last.validFrom.value, begin)) return notAfter(last.version, last.validFrom.value);
  if (file.validTo && isBefore(file.validTo.value, begin)) return afterOwnEnd(file.validTo.value);
  return null;
}

/** Why a version cannot end on a day, in German; null when it can. */
export function faultOfEnd(end: Day, today: Day, { validFrom }: Dated): string | null {
  if (isBefore(end, today)) return messages.end.past(today);
  return isBefore(end, validFrom.value) ? messages.end.beforeBegin(validFrom.value) : null;
}

/** Why the state of an item cannot change on a day, in German; null when it can. */
export const faultOfSince = (since: Day, today: Day): string | null =>
  isBefore(since, today) ? messages.items.past(today) : null;
