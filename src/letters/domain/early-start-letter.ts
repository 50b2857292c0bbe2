import type { Cents } from '@libs/money';
import type { Temporal } from 'temporal-polyfill';
import { type ActInput, actLetter, type ActLetter } from './act';
import { beginningUnder } from './beginning';
import { generalConditionsTitle } from './general-conditions';
import type { LetterDraft } from './letter-draft';
import type { Matter } from './matter';
import { procedureLawOn } from './procedure-law';
import { citedOn } from './provisions';

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
  /** Zusicherung and Widerrufsvorbehalt, as cited. */
  readonly provisions: { readonly promise: string; readonly reservation: string };
  readonly reasons: string;
}

/** The approval to begin before the decision: no promise of a grant. */
export const earlyStartLetter = (
  matter: Matter,
  { from, validUntil, expenditure, reasons, ...act }: EarlyStartInput,
): LetterDraft<EarlyStartLetter> => ({
  ...actLetter(matter, act),
  from: from.toString(),
  validUntil: validUntil?.toString() ?? null,
  expenditure,
  generalConditions: { title: generalConditionsTitle(matter.item) },
  provisions: {
    promise: citedOn(matter.date, '§ 38'),
    reservation: citedOn(matter.date, '§ 36 Abs. 2 Nr. 3'),
  },
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
  /** What counts as beginning the project under the directive. */
  readonly beginning: string;
  /** The provision on discretion, as cited. */
  readonly discretionLaw: string;
  readonly reasons: string;
}

/** The refusal of an early start. */
export const earlyStartRefusalLetter = (
  matter: Matter,
  { from, reasons, ...act }: EarlyStartRefusalInput,
): LetterDraft<EarlyStartRefusalLetter> => ({
  ...actLetter(matter, act),
  from: from?.toString() ?? null,
  beginning: beginningUnder(matter.item),
  discretionLaw: procedureLawOn(matter.date).discretion,
  reasons,
});
