import type { Cents } from '@libs/money';
import type { Temporal } from 'temporal-polyfill';
import type { CaseKind, Movement } from './entry';
import type { Title } from './envelope';

/** One instalment of a grant: when it falls due, from which title, for which funding item. */
export interface AwardRow {
  readonly dueYear: number;
  readonly title: Title;
  readonly amount: Cents;
  readonly category: string | null;
}

/** Who books, why and when. */
export interface Occasion {
  readonly personIds: readonly string[];
  readonly reason: string;
  readonly madeOn: Date;
}

/** What a decision wants to bind. */
export interface Award extends Occasion {
  readonly programmeId: string;
  readonly caseId: string;
  readonly budgetYear: number;
  readonly rows: readonly AwardRow[];
  /** Names the occasion for good ("case/<id>/proposal/3"): the same prefix books once. */
  readonly keyPrefix: string;
}

/** A reservation that still holds money. */
export interface Reservation {
  readonly id: number;
  readonly programmeId: string;
  readonly caseId: string;
  readonly budgetYear: number;
  readonly dueYear: number;
  readonly title: Title;
  readonly category: string | null;
  readonly amount: Cents;
}

const movements = (award: Award, kind: CaseKind): Movement[] => {
  const { rows, keyPrefix, ...common } = award;
  return rows
    .map((row, index) => ({ ...common, ...row, kind, idempotencyKey: `${keyPrefix}/${kind}/${index + 1}` }))
    .filter((entry) => entry.amount !== 0);
};

/** Holds money for a proposal until the end of `expiresOn`. */
export const reservationEntries = (award: Award, expiresOn: Temporal.PlainDate): Movement[] =>
  movements(award, 'reserve').map((entry) => ({ ...entry, expiresOn }));

/**
 * Gives reservations back in full. The key is the reservation's own: whoever comes second, the approval or
 * the nightly expiry, books nothing.
 */
export const releaseEntries = (
  reservations: readonly Reservation[],
  { personIds, reason, madeOn }: Occasion,
): Movement[] =>
  reservations.map(({ id, ...held }) => ({
    ...held,
    personIds,
    reason,
    madeOn,
    kind: 'release',
    corrects: id,
    idempotencyKey: `release/${id}`,
  }));

/** Binds money; what was reserved for it is given back in the same booking, so it cannot stand in its own way. */
export const commitmentEntries = (award: Award, reservations: readonly Reservation[] = []): Movement[] => [
  ...releaseEntries(reservations, award),
  ...movements(award, 'commit'),
];

/** Unbinds money of the budget year in which it was bound. */
export const decommitmentEntries = (award: Award): Movement[] => movements(award, 'decommit');

/** Orders payment of what is bound; year, title and item are those of the commitment. §§ 34, 70 LHO. */
export const orderEntries = (award: Award): Movement[] => movements(award, 'order');

/** Takes orders back that are not paid. */
export const unorderEntries = (award: Award): Movement[] => movements(award, 'unorder');

/** What the state cash office has paid of what was ordered. */
export const paymentEntries = (award: Award): Movement[] => movements(award, 'pay');

/**
 * Money that came back. In the year it was paid, and only where the title's note allows it, it reduces the
 * expenditure and is free again; otherwise it goes to the income title, §§ 15, 35 LHO.
 */
export const repaymentEntries = (award: Award, { freesMoney }: { freesMoney: boolean }): Movement[] =>
  movements(award, freesMoney ? 'repay' : 'repay_past');

/** Interest that a recipient paid: income, no envelope moves. */
export const interestEntries = (award: Award): Movement[] => movements(award, 'interest');
