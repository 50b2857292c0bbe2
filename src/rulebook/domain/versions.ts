import type { DirectiveVersion } from '@libs/directive';
import type { Temporal } from 'temporal-polyfill';
import { type Standing, standingOn, standings } from '../../advice';
import type { ListedVersion } from '../../programmes';

export const standingWords = {
  ...standings,
  waiting: { text: 'wartet auf Freigabe', tone: 'warning' },
} as const;

/** A version with what it says, as it holds today; one that waits as its file has it. */
export interface KnownVersion {
  readonly listed: ListedVersion;
  readonly directive: DirectiveVersion;
  readonly standing: Standing | 'waiting';
  /** Whether another released version follows: then the end follows from that one's begin. */
  readonly hasNext: boolean;
}

/** Whether it decides about applications one day, but not yet. */
export const isComing = ({ standing }: KnownVersion): boolean =>
  standing === 'waiting' || standing === 'future';

export function known(
  listed: ListedVersion,
  directive: DirectiveVersion,
  released: readonly DirectiveVersion[],
  today: Temporal.PlainDate,
): KnownVersion {
  const waiting = listed.releasedAt === null;
  return {
    listed,
    directive,
    standing: waiting ? 'waiting' : standingOn(directive, today),
    hasNext: !waiting && released.at(-1)?.version !== directive.version,
  };
}

/** What a version is compared with unless told otherwise: what holds today, and that with what held before. */
export function defaultComparison(
  { directive, standing, listed }: KnownVersion,
  released: readonly DirectiveVersion[],
  today: Temporal.PlainDate,
): DirectiveVersion | undefined {
  const before = released[released.findIndex(({ version }) => version === listed.name) - 1];
  if (standing === 'past' || standing === 'present') return before;
  const present = released.find((version) => standingOn(version, today) === 'present');
  return [present, before, released.at(-1)].find(
    (version) => version && version.version !== directive.version,
  );
}
