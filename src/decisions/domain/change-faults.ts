import type { Temporal } from 'temporal-polyfill';
import type { Share } from '../../review';
import type { ChangeDraft } from '../changes';
import { amendmentFaults, type PresentAward } from './amendment';
import { type ChangedAward, changedAward } from './award-change';
import { leftOf, revocationFaults } from './revocation';

/** What speaks against a change, in German by field; empty when it may be proposed and signed. */
export const changeFaults = (
  change: ChangeDraft,
  present: PresentAward,
  today: Temporal.PlainDate,
): Record<string, string> =>
  change.kind === 'amendment'
    ? amendmentFaults(change.content, present)
    : revocationFaults(change.content, present, today);

/** What of the award a change wants to leave. */
const wantedOf = (change: ChangeDraft, present: PresentAward): readonly Share[] =>
  change.kind === 'amendment' ? change.content.shares : leftOf(change.content, present);

/** The award as a change leaves it. */
export const awardAfter = (change: ChangeDraft, present: PresentAward): ChangedAward =>
  changedAward(present.instalments, wantedOf(change, present), present.commitments);
