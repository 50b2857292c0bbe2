import type { Instruction, NoticeLand, NoticeLaw } from '@libs/dates';
import type { Temporal } from 'temporal-polyfill';
import type { LawsuitResult } from './lawsuit-results';

/** The ways in which a letter reaches its recipient, as screens name them. */
export const channels = { portal: 'Abruf in Förderwerk', post: 'Post' } as const;
export type Channel = keyof typeof channels;

/** Held ready for retrieval, with the recipient's consent (§ 41 Abs. 2a VwVfG). */
export interface PortalAttempt {
  readonly channel: 'portal';
  /** The day on which the recipient was told of it; null while the letter is being printed. */
  readonly informed: Temporal.PlainDate | null;
  readonly retrieved: Temporal.PlainDate | null;
}

/** What is known of a letter's arrival; it is presumed unless somebody says otherwise (§ 41 Abs. 2 Satz 3 VwVfG). */
export type Receipt =
  | { readonly kind: 'presumed' | 'returned' | 'denied' }
  | { readonly kind: 'late'; readonly on: Temporal.PlainDate };
export type ReceiptKind = Receipt['kind'];

/** Sent on paper (§ 41 Abs. 2 VwVfG). */
export interface PostAttempt {
  readonly channel: 'post';
  readonly dispatched: Temporal.PlainDate | null;
  readonly receipt: Receipt;
}

/** One try to notify an act; when it fails there is another. */
export type Attempt = PortalAttempt | PostAttempt;

export interface Lawsuit {
  readonly filedOn: Temporal.PlainDate;
  /** Null while it is pending. */
  readonly ended: { readonly on: Temporal.PlainDate; readonly result: LawsuitResult } | null;
}

/** The law by which an act is notified and attacked. */
export interface RemedyLaw {
  readonly land: NoticeLand;
  /** What the law on notice says on the day on which an act goes out. */
  readonly noticeOn: (day: Temporal.PlainDate) => NoticeLaw;
}

/** All that decides when an act is notified and final. */
export interface DeliveryFacts {
  /** The oldest first; never none. */
  readonly attempts: readonly Attempt[];
  /** Whether the act tells of its remedy, and rightly. */
  readonly instruction: Instruction;
  /** The day on which the recipient waived all remedies. */
  readonly waivedOn: Temporal.PlainDate | null;
  readonly lawsuits: readonly Lawsuit[];
}
