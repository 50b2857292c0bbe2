import { formatDate } from '@libs/dates';
import type { Temporal } from 'temporal-polyfill';
import type { DirectiveVersion } from './version';

/** The version in force on a day, by which an application received on it is judged; null if there is none. */
export function selectVersion(
  versions: readonly DirectiveVersion[],
  on: Temporal.PlainDate,
): DirectiveVersion | null {
  return versions.find((version) => isValidOn(version, on.toString())) ?? null;
}

/** The date as ISO text; both ends of the validity count. */
export const isValidOn = ({ validFrom, validTo }: DirectiveVersion, on: string) =>
  validFrom.value.toString() <= on && (!validTo || on <= validTo.value.toString());

/** Gaps and overlaps between the versions of a directive, in German; empty when each day has one version. */
export function successionFaults(versions: readonly DirectiveVersion[]): string[] {
  const ordered = versions.toSorted((a, b) =>
    a.validFrom.value.toString() < b.validFrom.value.toString() ? -1 : 1,
  );
  return ordered.slice(1).flatMap((next, index) => faultBetween(ordered[index]!, next));
}

function faultBetween(previous: DirectiveVersion, next: DirectiveVersion): string[] {
  const from = next.validFrom.value;
  const expected = previous.validTo?.value.add({ days: 1 });
  if (expected?.equals(from)) return [];
  const names = `Fassung ${previous.version} und Fassung ${next.version}`;
  return !expected || expected.toString() > from.toString()
    ? [`${names} gelten ab dem ${formatDate(from)} gleichzeitig.`]
    : [`Zwischen ${names} gilt ab dem ${formatDate(expected)} keine Fassung.`];
}
