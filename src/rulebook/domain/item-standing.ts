import type { FundingItem } from '@libs/directive';
import type { Temporal } from 'temporal-polyfill';
import type { VersionHistory } from '../../programmes';

type Status = 'open' | 'paused';

interface Decided {
  readonly status: Status;
  /** ISO 8601; null where it was always so, or nobody knows since when. */
  readonly since: string | null;
  readonly reason: string | null;
}

/** Whether applications for an item are possible, and what has been decided for a day to come. */
export interface ItemStanding extends Decided {
  readonly coming: Decided | null;
}

/** `states` with the latest first. */
export function itemStanding(
  item: FundingItem,
  states: VersionHistory['states'],
  today: Temporal.PlainDate,
): ItemStanding {
  const day = today.toString();
  const decided = states.filter(({ letter }) => letter === item.letter);
  const pause = pauseOf(item);
  const coming = [...decided.slice(0, 1), ...(pause ? [pause] : [])].find(({ since }) => (since ?? '') > day);
  if (pause && (pause.since ?? '') <= day) return { ...pause, coming: coming ?? null };
  const reopened = decided.find(({ since, status }) => since <= day && status === 'open');
  const { since = null, reason = null } = reopened ?? {};
  return { status: 'open', since, reason, coming: coming ?? null };
}

/** What the next decision can change it to: whoever wants another day takes back the last decision first. */
export const nextStatus = ({ status, coming }: ItemStanding): Status =>
  (coming ?? { status }).status === 'paused' ? 'open' : 'paused';

function pauseOf({ paused }: FundingItem): Decided | null {
  if (!paused) return null;
  const { since, reason } = paused.value;
  return { status: 'paused', since: since?.toString() ?? null, reason };
}
