import type { Mark } from '@libs/directive';
import { Temporal } from 'temporal-polyfill';
import type { Contents, Kind } from './kinds';

type Day = Temporal.PlainDate;

/** What somebody enters: from which day on what counts, and how sure it is. */
export interface Entry<K extends Kind = Kind> {
  readonly kind: K;
  readonly validFrom: Day;
  readonly content: Contents[K];
  readonly mark: Mark;
  readonly source: string;
}

/** A version as it is kept; names are null for what came with the product. */
export interface Version<K extends Kind = Kind> extends Entry<K> {
  readonly id: string;
  /** Versions of one series follow one another. */
  readonly series: string;
  readonly enteredBy: string | null;
  /** Whoever entered it may not release it. */
  readonly entererId: string | null;
  readonly enteredAt: Date;
  readonly releasedBy: string | null;
  readonly releaserId: string | null;
  /** Null while the version waits. */
  readonly releasedAt: Date | null;
}

export type Standing = 'waiting' | 'coming' | 'present' | 'past';

const isBefore = (a: Day, b: Day): boolean => Temporal.PlainDate.compare(a, b) < 0;
const byBegin = (a: Version, b: Version): number => Temporal.PlainDate.compare(a.validFrom, b.validFrom);

/** The released versions of a series, the first one first. */
const releasedOf = (all: readonly Version[], series: string): Version[] =>
  all.filter((one) => one.releasedAt !== null && one.series === series).sort(byBegin);

/** What the version replaces: the released one of its series that begins last before it. */
export const replacedBy = (version: Version, all: readonly Version[]): Version | null =>
  releasedOf(all, version.series).findLast(({ validFrom }) => isBefore(validFrom, version.validFrom)) ?? null;

/** The last day: the one before the next version begins, or an earlier one that the version itself names. */
export function endOf(version: Version, all: readonly Version[]): Day | null {
  const next = releasedOf(all, version.series).find(({ validFrom }) =>
    isBefore(version.validFrom, validFrom),
  );
  const own = 'validTo' in version.content ? version.content.validTo : null;
  const ends = [next?.validFrom.subtract({ days: 1 }), own ? Temporal.PlainDate.from(own) : undefined];
  return ends.filter((end) => end !== undefined).sort(Temporal.PlainDate.compare)[0] ?? null;
}

export function standingOf(version: Version, all: readonly Version[], today: Day): Standing {
  if (version.releasedAt === null) return 'waiting';
  if (isBefore(today, version.validFrom)) return 'coming';
  const end = endOf(version, all);
  return end !== null && isBefore(end, today) ? 'past' : 'present';
}

/** What counts in a series on a day. */
export const presentOf = (all: readonly Version[], series: string, today: Day): Version | null =>
  releasedOf(all, series).findLast((version) => standingOf(version, all, today) === 'present') ?? null;

/** What is released with a version: of courts, all that wait for the same day. */
export const togetherWith = (version: Version, all: readonly Version[]): Version[] =>
  version.kind === 'gerichte'
    ? all.filter(({ releasedAt, validFrom }) => releasedAt === null && validFrom.equals(version.validFrom))
    : [version];
