import { type Cents, cents, sumCents, ZERO } from '@libs/money';
import type { Temporal } from 'temporal-polyfill';
import { type Commitment, isSameInstalment } from '../../budget';
import type { FinalityState } from '../../delivery';
import type { Share } from '../../review';
import { boundShares, type ChangeKind, changeKinds, type Instalment } from './award-change';

/** What an act takes of an instalment: less granted, below zero where it grants more, and more claimed back. */
export type Taken = Instalment;

/** An act that took money away and can still be set aside: until it is final the money stays bound. */
export interface Hold {
  readonly changeId: string;
  /** The number of the change. */
  readonly number: number;
  readonly kind: ChangeKind;
  readonly taken: readonly Taken[];
  readonly state: FinalityState;
  /** The first day on which the act is final as things stand; null while nothing brings it. */
  readonly finalOn: Temporal.PlainDate | null;
  /** A court has set a part of it aside; which, staff say with the restoration. */
  readonly partly: boolean;
}

/** "Änderungsbescheid (Änderung 2)" */
export const actName = ({ kind, number }: Pick<Hold, 'kind' | 'number'>): string =>
  `${changeKinds[kind].letter} (Änderung ${number})`;

/** Final, with nothing to be restored first: its money can go. */
export const isFree = ({ state, partly }: Hold): boolean => state === 'final' && !partly;

/** Set aside, whole or in part: what it took can be granted again. */
export const isRestorable = ({ state, partly }: Hold): boolean =>
  state === 'annulled' || (state === 'final' && partly);

const at = (rows: readonly Instalment[], place: Share): Pick<Instalment, 'amount' | 'reclaimed'> =>
  rows.find((row) => isSameInstalment(row, place)) ?? { amount: ZERO, reclaimed: ZERO };

/** Every place of two lists once. */
const places = (one: readonly Instalment[], other: readonly Instalment[]): readonly Instalment[] => [
  ...one,
  ...other.filter((row) => !one.some((place) => isSameInstalment(place, row))),
];

/** What a change takes of each instalment; nothing when it lowers none. */
export function takenBy(before: readonly Instalment[], after: readonly Instalment[]): Taken[] {
  const taken = places(before, after).map((place) => ({
    ...place,
    amount: cents(at(before, place).amount - at(after, place).amount),
    reclaimed: cents(at(after, place).reclaimed - at(before, place).reclaimed),
  }));
  return taken.some(({ amount }) => amount > 0) ? taken : [];
}

/** What stays bound for a hold: what was taken and is not claimed back, which stays bound anyway. */
export const keptShares = (taken: readonly Taken[]): Share[] =>
  taken
    .map(({ reclaimed, ...share }) => ({ ...share, amount: cents(share.amount - reclaimed) }))
    .filter(({ amount }) => amount > 0);

/** All that stays bound: what is granted or claimed back, and what acts took that are not final. */
export function boundWith(
  instalments: readonly Instalment[],
  holds: readonly Pick<Hold, 'taken'>[],
): readonly Share[] {
  const parts = [...boundShares(instalments), ...holds.flatMap(({ taken }) => keptShares(taken))];
  return parts
    .filter((part, index) => parts.findIndex((other) => isSameInstalment(other, part)) === index)
    .map(({ dueYear, title }) => ({ dueYear, title, amount: sumAt(parts, { dueYear, title }) }));
}

const sumAt = (parts: readonly Share[], place: Pick<Share, 'dueYear' | 'title'>): Cents =>
  sumCents(parts.filter((part) => isSameInstalment(part, place)).map(({ amount }) => amount));

/**
 * The instalments with what an act took given back. Never more is bound than with the hold: what was paid stays
 * claimed back only as far as it is more than is granted again.
 */
export const restored = (
  now: readonly Instalment[],
  back: readonly Taken[],
  commitments: readonly Commitment[],
): readonly Instalment[] =>
  places(now, back).map((place) => {
    const [is, was] = [at(now, place), at(back, place)];
    const amount = Math.max(is.amount + was.amount, 0);
    const paid = sumCents(
      commitments.filter((part) => isSameInstalment(part, place)).map((part) => part.paid),
    );
    const reclaimed = Math.max(is.reclaimed - was.reclaimed, paid - amount, 0);
    return { ...place, amount: cents(amount), reclaimed: cents(reclaimed) };
  });
