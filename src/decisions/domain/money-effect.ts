import {
  type Effect,
  effectsOf,
  type ProgrammeOverview,
  rebindingEntries,
  type WaysOut,
  waysOut,
} from '../../budget';
import type { Share } from '../../review';
import type { PresentAward } from './amendment';
import type { DecidedAward } from './change-faults';
import { keptShares } from './holds';

/** What a change does to the envelopes, and what can be done when it does not fit. */
export interface MoneyEffect {
  readonly effects: readonly Effect[];
  /** Null when it fits. */
  readonly ways: WaysOut | null;
  /** What stays bound until the act is final. */
  readonly kept: readonly Share[];
}

/** Nothing is booked with these: only amounts and places count. */
const occasion = {
  personIds: [],
  reason: '',
  madeOn: new Date(0),
  programmeId: '',
  caseId: '',
  keyPrefix: '',
};

/** The envelopes before and after a change of an award. */
export function moneyEffect(
  budget: ProgrammeOverview,
  item: string,
  { commitments, budgetYear }: PresentAward,
  after: DecidedAward,
): MoneyEffect {
  const rows = after.bound.map((share) => ({ ...share, category: item }));
  const entries = rebindingEntries({ ...occasion, budgetYear, rows }, commitments);
  const envelopes = [
    ...(budget.ceiling ? [budget.ceiling] : []),
    ...budget.cash,
    ...budget.authorisations,
    ...budget.categories,
  ];
  const effects = effectsOf(
    entries,
    envelopes.map((row) => ({ ...row, allocated: true })),
  );
  const short = effects.some(
    ({ after: { limit, blocked, reserved, committed } }) => limit < blocked + reserved + committed,
  );
  const free = envelopes.map((row) => ({ ...row, free: row.available }));
  const ways = short ? waysOut(entries, free) : null;
  return { effects, ways: ways && { ...ways, waitingList: false }, kept: keptShares(after.taken) };
}
