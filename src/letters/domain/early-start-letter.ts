import type { Cents } from '@libs/money';
import type { Temporal } from 'temporal-polyfill';
import { type ActInput, actLetter, type ActLetter } from './act';
import { generalConditionsTitle } from './general-conditions';
import type { LetterDraft } from './letter-draft';
import type { Matter } from './matter';

/** What the approval of an early start allows (Nr. 1.3 VV zu § 44 ThürLHO). */
export interface EarlyStartInput extends ActInput {
  /** The first day on which the project may begin. */
  readonly from: Temporal.PlainDate;
  /** The last day on which it may be begun on this approval; null without an end. */
  readonly validUntil: Temporal.PlainDate | null;
  /** The expenditure it covers; an amount where the application names one. Empty: the whole project. */
  readonly expenditure: readonly { readonly label: string; readonly amount: Cents | null }[];
  readonly reasons: string;
}

export interface EarlyStartLetter extends ActLetter {
  readonly from: string;
  readonly validUntil: string | null;
  readonly expenditure: EarlyStartInput['expenditure'];
  /** The Allgemeine Nebenbestimmungen that already hold for orders and contracts. */
  readonly generalConditions: { readonly title: string };
  readonly reasons: string;
}

/** The approval to begin before the decision: no promise of a grant. Errors: incomplete when no court is known. */
export const earlyStartLetter = (
  matter: Matter,
  { from, validUntil, expenditure, reasons, ...act }: EarlyStartInput,
): LetterDraft<EarlyStartLetter> => ({
  ...actLetter(matter, act),
  from: from.toString(),
  validUntil: validUntil?.toString() ?? null,
  expenditure,
  generalConditions: { title: generalConditionsTitle(matter.item) },
  reasons,
});

/** Why an early start is refused. */
export interface EarlyStartRefusalInput extends ActInput {
  /** The first day that was applied for; null where the application named none. */
  readonly from: Temporal.PlainDate | null;
  readonly reasons: string;
}

export interface EarlyStartRefusalLetter extends ActLetter {
  readonly from: string | null;
  readonly reasons: string;
}

/** The refusal of an early start. Errors: incomplete when no court is known. */
export const earlyStartRefusalLetter = (
  matter: Matter,
  { from, reasons, ...act }: EarlyStartRefusalInput,
): LetterDraft<EarlyStartRefusalLetter> => ({
  ...actLetter(matter, act),
  from: from?.toString() ?? null,
  reasons,
});
