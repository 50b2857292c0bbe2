import type { DirectiveVersion } from '@libs/directive';
import type { Temporal } from 'temporal-polyfill';

/** What was last said of an item: whether applications are possible, from when on and why. */
export interface ItemState {
  readonly letter: string;
  readonly status: 'open' | 'paused';
  readonly since: Temporal.PlainDate;
  readonly reason: string;
}

/** Facts of the whole directive that carry a mark but are not among its rules. */
export const frameFacts = ['validFrom', 'validTo', 'authority', 'legalBasis', 'citation'] as const;
export type FrameFact = (typeof frameFacts)[number];

/** The item itself, in a confirmation: that it is funded under this letter and title. */
export const WHOLE_ITEM = 'item';

export interface Confirmation {
  /** Null for what holds for the directive as a whole. */
  readonly letter: string | null;
  /** The name of a rule, a FrameFact, or WHOLE_ITEM. */
  readonly rule: string;
  /** What shows that it is so. */
  readonly source: string;
}

/** A released version: its file, and what was decided about it since. */
export interface Release {
  /** As the file says it. */
  readonly directive: DirectiveVersion;
  readonly validFrom: Temporal.PlainDate;
  /** The last day that somebody set, and why; counts while no later version is released. */
  readonly end: { readonly on: Temporal.PlainDate; readonly reason: string } | null;
  /** One for each letter at most. */
  readonly items: readonly ItemState[];
  readonly confirmations: readonly Confirmation[];
}
