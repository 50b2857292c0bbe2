import type { Temporal } from 'temporal-polyfill';
import type { Share } from '../../review';
import type { ChangeDraft } from '../changes';
import { amendmentFaults, type PresentAward } from './amendment';
import { awardOf, type ChangedAward, changedAward } from './award-change';
import { boundWith, restored, type Taken, takenBy } from './holds';
import { backOf, restorationFaults } from './restoration';
import { leftOf, revocationFaults } from './revocation';

/** What speaks against a change, in German by field; empty when it may be proposed and signed. */
export function changeFaults(
  change: ChangeDraft,
  present: PresentAward,
  today: Temporal.PlainDate,
): Record<string, string> {
  if (change.kind === 'amendment') return amendmentFaults(change.content, present);
  if (change.kind === 'revocation') return revocationFaults(change.content, present, today);
  return restorationFaults(change.content, present.holds);
}

/** An award as a change leaves it, and what of the money stays bound. */
export interface DecidedAward extends ChangedAward {
  /** What the act takes and could have to give back; nothing when its money is free at once. */
  readonly taken: readonly Taken[];
  readonly bound: readonly Share[];
}

/** The award as a change leaves it. What is taken stays bound until the act is final, unless it was asked for. */
export function awardAfter(change: ChangeDraft, present: PresentAward): DecidedAward {
  const { instalments: now, commitments, holds } = present;
  if (change.kind === 'restoration') {
    const hold = holds.find(({ changeId }) => changeId === change.content.changeId);
    const award = awardOf(restored(now, hold ? backOf(change.content, hold) : [], commitments), now);
    const others = holds.filter((one) => one !== hold);
    return { ...award, taken: [], bound: boundWith(award.instalments, others) };
  }
  const award = changedAward(now, wantedOf(change, present), commitments);
  const taken = isAskedFor(change) ? [] : takenBy(now, award.instalments);
  return { ...award, taken, bound: boundWith(award.instalments, [...holds, { taken }]) };
}

type Act = Exclude<ChangeDraft, { kind: 'restoration' }>;

/** What of the award an act wants to leave. */
const wantedOf = (change: Act, present: PresentAward): readonly Share[] =>
  change.kind === 'amendment' ? change.content.shares : leftOf(change.content, present);

/** An amendment on application, with no ground to take away more: the recipient has nothing to attack. */
const isAskedFor = (change: Act): boolean =>
  change.kind === 'amendment' && change.content.requestedOn !== null && change.content.provision === null;
