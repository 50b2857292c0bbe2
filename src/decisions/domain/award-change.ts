import { type Cents, cents, sumCents } from '@libs/money';
import { type Commitment, isSameInstalment } from '../../budget';
import type { State } from '../../cases';
import type { Share } from '../../review';

/** How far a change of an award has come. */
export const changeStatuses = {
  open: { label: 'Entwurf', tone: 'info' },
  proposed: { label: 'Zur Zeichnung', tone: 'warning' },
  returned: { label: 'Zurückgegeben', tone: 'warning' },
  signed: { label: 'Gezeichnet', tone: 'success' },
  discarded: { label: 'Verworfen', tone: 'info' },
} as const;
export type ChangeStatus = keyof typeof changeStatuses;

/** An award has at most one change that is neither signed nor discarded. */
export const isUnfinished = ({ status }: { readonly status: ChangeStatus }): boolean =>
  status === 'open' || status === 'proposed' || status === 'returned';

interface ChangeKindRow {
  readonly title: string;
  /** What is signed; a restoration is signed without a letter. */
  readonly letter: string;
  readonly path: string;
  /** The states of a case in which it can be drafted. */
  readonly from: readonly State[];
}

/** What changes an award; each is drafted on a page of its own. */
export const changeKinds = {
  amendment: { title: 'Änderung', letter: 'Änderungsbescheid', path: 'aenderung', from: ['approved'] },
  revocation: { title: 'Aufhebung', letter: 'Aufhebungsbescheid', path: 'aufhebung', from: ['approved'] },
  restoration: {
    title: 'Wiederherstellung',
    letter: 'Wiederherstellung',
    path: 'wiederherstellung',
    from: ['approved', 'revoked'],
  },
} as const satisfies Record<string, ChangeKindRow>;
export type ChangeKind = keyof typeof changeKinds;

/** A part of the award as it is now, and what of it was paid and is claimed back. */
export interface Instalment extends Share {
  readonly reclaimed: Cents;
}

/** What an award is after a change. */
export interface ChangedAward {
  readonly instalments: readonly Instalment[];
  readonly grant: Cents;
  /** All that is claimed back, with what earlier changes claimed. */
  readonly reclaimed: Cents;
  /** What this change claims back. */
  readonly reclaimedNow: Cents;
}

const totalOf = (shares: readonly Share[]): Cents => sumCents(shares.map(({ amount }) => amount));
const reclaimedOf = (rows: readonly Instalment[]): Cents => sumCents(rows.map(({ reclaimed }) => reclaimed));

/** The award after a change: what was paid beyond what is left is claimed back, § 49a Abs. 1 VwVfG. */
export function changedAward(
  now: readonly Instalment[],
  wanted: readonly Share[],
  commitments: readonly Commitment[],
): ChangedAward {
  const given = now.filter((part) => !wanted.some((share) => isSameInstalment(share, part)));
  const rows = [...wanted, ...given.map((part) => ({ ...part, amount: cents(0) }))];
  return awardOf(
    rows.map((share) => instalmentOf(share, now, commitments)),
    now,
  );
}

/** An award of these instalments, in order, beside what it was. */
export function awardOf(rows: readonly Instalment[], now: readonly Instalment[]): ChangedAward {
  const instalments = rows
    .filter(({ amount, reclaimed }) => amount > 0 || reclaimed > 0)
    .sort((one, other) => one.dueYear - other.dueYear || other.title.localeCompare(one.title));
  const reclaimed = reclaimedOf(instalments);
  return {
    instalments,
    grant: totalOf(instalments),
    reclaimed,
    reclaimedNow: cents(reclaimed - reclaimedOf(now)),
  };
}

function instalmentOf(
  { dueYear, title, amount }: Share,
  now: readonly Instalment[],
  commitments: readonly Commitment[],
): Instalment {
  const place = { dueYear, title };
  const paid = sumCents(commitments.filter((part) => isSameInstalment(part, place)).map((part) => part.paid));
  const before = now.find((part) => isSameInstalment(part, place))?.reclaimed ?? 0;
  return { ...place, amount, reclaimed: cents(before + Math.max(paid - amount - before, 0)) };
}

/** What stays bound for an instalment: what is granted, and what was paid and is not back yet. */
export const boundShares = (instalments: readonly Instalment[]): Share[] =>
  instalments.map(({ dueYear, title, amount, reclaimed }) => ({
    dueYear,
    title,
    amount: cents(amount + reclaimed),
  }));
