import type { Temporal } from 'temporal-polyfill';
import type { RegisterComparison } from './compare';
import type { RegisterEntry, Succession } from './register-entry';

/** The rows that bring a comparison about, one list per statement. */
export interface RegisterWrites {
  readonly ends: readonly { readonly id: string; readonly on: Temporal.PlainDate }[];
  /** The same day's edition once more, corrected: the version is overwritten, a day cannot hold two. */
  readonly corrections: readonly { readonly id: string; readonly entry: RegisterEntry }[];
  readonly versions: readonly { readonly entry: RegisterEntry; readonly validFrom: Temporal.PlainDate }[];
  readonly withdrawn: readonly Succession[];
  readonly successions: readonly Succession[];
}

export function writesOf(comparison: RegisterComparison): RegisterWrites {
  const { edition, added, changed, ended, withdrawn, successions } = comparison;
  const sameDay = changed.filter(({ before }) => before.validFrom.equals(edition.territoryDate));
  const superseded = changed.filter(({ before }) => !before.validFrom.equals(edition.territoryDate));
  return {
    ends: [
      ...ended.map(({ before, on }) => ({ id: before.id, on })),
      ...superseded.map(({ before }) => ({ id: before.id, on: edition.territoryDate })),
    ],
    corrections: sameDay.map(({ before, entry }) => ({ id: before.id, entry })),
    versions: [...added, ...superseded.map(({ entry }) => ({ entry, validFrom: edition.territoryDate }))],
    withdrawn,
    successions,
  };
}
