import type { Cents } from '@libs/money';
import type { Temporal } from 'temporal-polyfill';
import type { EnvelopeKind, Title } from './envelope';

/** What can happen to money. What each kind does to an envelope is the table entry_kind in the database. */
export const entryKinds = {
  allocate: 'Zuweisung',
  reserve: 'Vormerkung',
  release: 'Freigabe einer Vormerkung',
  commit: 'Bewilligung',
  decommit: 'Rücknahme einer Bewilligung',
} as const;
export type EntryKind = keyof typeof entryKinds;

/** What every entry says, whatever it does. */
interface Posting {
  readonly programmeId: string;
  /** The budget year whose envelopes move; for a taking back, the year of what is taken back. */
  readonly budgetYear: number;
  readonly amount: Cents;
  /** Who answers for it, one or two people. */
  readonly personIds: readonly string[];
  readonly reason: string;
  readonly madeOn: Date;
  /** One booking per key, however often it is sent. */
  readonly idempotencyKey: string;
}

/** Raises the limit of one envelope and opens it when it is new. */
export interface Allocation extends Posting {
  readonly kind: 'allocate';
  readonly envelopeKind: EnvelopeKind;
  readonly dueYear?: number;
  readonly title?: Title;
  readonly category?: string;
}

/** Moves money of a case in all envelopes it falls under. */
export interface Movement extends Posting {
  readonly kind: Exclude<EntryKind, 'allocate'>;
  readonly caseId: string;
  /** The year in which the money falls due: the budget year itself or a later one. */
  readonly dueYear: number;
  readonly title: Title;
  readonly category: string | null;
  /** The last day on which a reservation holds. */
  readonly expiresOn?: Temporal.PlainDate;
  /** The id of the entry that this one takes back. */
  readonly corrects?: number;
}

export type NewEntry = Allocation | Movement;
