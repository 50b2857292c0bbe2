import type { Cents } from '@libs/money';
import type { Temporal } from 'temporal-polyfill';
import type { EnvelopeKind, Title } from './envelope';

/** What the ministry does to limits: one enters it, another releases it. */
export const ministryKinds = {
  allocate: 'Zuweisung',
  supplement: 'Nachtrag',
  reduce: 'Kürzung',
  transfer_out: 'Umsetzung (Abgang)',
  transfer_in: 'Umsetzung (Zugang)',
  block: 'Sperre',
  unblock: 'Aufhebung einer Sperre',
  carry_out: 'Ausgaberest (Abgang)',
  carry_in: 'Ausgaberest (Zugang)',
  lapse: 'Verfall',
} as const;

/** What happens to the money of a case. */
export const caseKinds = {
  reserve: 'Vormerkung',
  release: 'Freigabe einer Vormerkung',
  commit: 'Bewilligung',
  decommit: 'Freigabe einer Bewilligung',
  order: 'Anordnung',
  unorder: 'Rücknahme einer Anordnung',
  pay: 'Auszahlung',
  repay: 'Rückzahlung (laufendes Jahr)',
  repay_past: 'Rückzahlung (Einnahme)',
  interest: 'Zinsen',
} as const;

/** What can happen to money. What each kind does to an envelope is the table entry_kind in the database. */
export const entryKinds = { ...ministryKinds, ...caseKinds } as const;
export type EntryKind = keyof typeof entryKinds;
export type MinistryKind = keyof typeof ministryKinds;
export type CaseKind = keyof typeof caseKinds;

/** What every entry says, whatever it does. */
interface Posting {
  readonly programmeId: string;
  /** The budget year whose envelopes move; for a taking back, the year of what is taken back. */
  readonly budgetYear: number;
  /** Below zero only when it takes back the entry that it names. */
  readonly amount: Cents;
  /** Who answers for it, one or two people; two for what the ministry does. */
  readonly personIds: readonly string[];
  readonly reason: string;
  /** What it rests on outside: the sign of a consent, of an order; needed for what is carried over. */
  readonly reference?: string;
  readonly madeOn: Date;
  /** The id of the entry that this one takes back. */
  readonly corrects?: number;
  /** One booking per key, however often it is sent. */
  readonly idempotencyKey: string;
}

/** Moves the limit of one envelope, or what of it is blocked; opens the envelope when it is new. */
export interface LimitEntry extends Posting {
  readonly kind: MinistryKind;
  readonly envelopeKind: EnvelopeKind;
  readonly dueYear?: number;
  readonly title?: Title;
  readonly category?: string;
}

/** Raises the limit of one envelope. */
export interface Allocation extends LimitEntry {
  readonly kind: 'allocate';
}

/** Moves money of a case in all envelopes it falls under. */
export interface Movement extends Posting {
  readonly kind: CaseKind;
  readonly caseId: string;
  /** The year in which the money falls due: the budget year itself or a later one. */
  readonly dueYear: number;
  readonly title: Title;
  readonly category: string | null;
  /** The last day on which a reservation holds. */
  readonly expiresOn?: Temporal.PlainDate;
}

export type NewEntry = LimitEntry | Movement;

/** What stays of an entry before it is known who answers for it, and when. */
type Drafted<E> = E extends Posting
  ? Omit<E, 'programmeId' | 'personIds' | 'reason' | 'reference' | 'madeOn' | 'idempotencyKey'>
  : never;
export type EntryDraft = Drafted<NewEntry>;
