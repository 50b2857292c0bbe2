import type { Temporal } from 'temporal-polyfill';
import type { RuleName, RuleSet, ValueOf } from '../../rules';

/** What the rules of one item are compared with. The rules may still be incomplete. */
export interface Frame {
  readonly letter: string;
  readonly rules: RuleSet;
  /** The letters of all items. */
  readonly letters: readonly string[];
  readonly validFrom: Temporal.PlainDate;
  readonly validTo: Temporal.PlainDate | undefined;
}

/** What is wrong, in German, and with which entry of the list if it is one. */
export interface Complaint {
  readonly text: string;
  readonly entry?: object;
}

/** Says what is wrong with a rule beside the others of its item; empty if nothing. */
export type ReferenceCheck<N extends RuleName> = (value: ValueOf<N>, frame: Frame) => readonly Complaint[];
