import type { Temporal } from 'temporal-polyfill';
import type { ItemRules, Rule, RuleSet } from './rules';
import type { directiveStatus, Mark } from './vocabulary';

/** Something the directive funds, with all rules that apply to it. */
export interface FundingItem {
  readonly letter: string;
  readonly title: string;
  readonly paragraph: string;
  readonly source: string;
  readonly mark: Mark;
  /** Set while nothing is granted on this item. */
  readonly paused?: Rule<Pause>;
  readonly rules: ItemRules;
}

/** Why nothing is granted on an item, and from which day on if that is known. */
export interface Pause {
  readonly reason: string;
  readonly since?: Temporal.PlainDate;
}

/** A directive as it stands from one day to another. Each case keeps the version it was received under. */
export interface DirectiveVersion {
  readonly directive: string;
  readonly version: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly status: keyof typeof directiveStatus;
  readonly validFrom: Rule<Temporal.PlainDate>;
  /** The last day; absent while no end is known. */
  readonly validTo?: Rule<Temporal.PlainDate>;
  readonly authority: Rule<string>;
  readonly legalBasis: Rule<string>;
  readonly citation?: Rule<string>;
  /** The rules of the whole directive: an item that inherits one holds the same object. */
  readonly sharedRules: RuleSet;
  readonly items: readonly FundingItem[];
}
