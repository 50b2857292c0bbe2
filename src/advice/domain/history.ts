import { type DirectiveVersion, diffDirectives, type RuleChange, selectVersion } from '@libs/directive';
import type { Temporal } from 'temporal-polyfill';

/** The version of a day; null when none is in force. */
export const inForceOn = (
  versions: readonly DirectiveVersion[],
  day: Temporal.PlainDate,
): DirectiveVersion | null => selectVersion(versions, day);

export type Standing = 'past' | 'present' | 'future';

export const standings = {
  past: { text: 'abgelöst', tone: 'neutral' },
  present: { text: 'gilt heute', tone: 'success' },
  future: { text: 'gilt künftig', tone: 'info' },
} as const;

export interface HistoryEntry {
  readonly version: DirectiveVersion;
  readonly standing: Standing;
  /** What it says otherwise than the one before; null for the first. */
  readonly changes: readonly RuleChange[] | null;
}

/** The latest version first. */
export function historyOf(versions: readonly DirectiveVersion[], day: Temporal.PlainDate): HistoryEntry[] {
  return versions
    .map((version, index) => ({
      version,
      standing: standingOn(version, day),
      changes: index === 0 ? null : diffDirectives(versions[index - 1]!, version),
    }))
    .reverse();
}

export function standingOn({ validFrom, validTo }: DirectiveVersion, day: Temporal.PlainDate): Standing {
  if (day.toString() < validFrom.value.toString()) return 'future';
  return validTo && validTo.value.toString() < day.toString() ? 'past' : 'present';
}
