import type { Temporal } from 'temporal-polyfill';
import { type ActInput, actLetter, type ActLetter } from './act';
import type { AwardShare } from './award-input';
import type { LetterDraft } from './letter-draft';
import type { Matter } from './matter';
import { type Referred, type RefersTo, refersTo } from './referred';
import { type CitedGround, citedGround, type RevocationProvision } from './revocation-grounds';
import { sharesCompared, type SharesCompared } from './shares-compared';

/** What the Änderungsbescheid changes. */
export interface AmendmentInput extends ActInput {
  /** The act that is changed. */
  readonly about: Referred;
  /** The day of the recipient's application for the change; null where the authority changes it by itself. */
  readonly requestedOn: Temporal.PlainDate | null;
  /** Each change in words: what (amount, period, plan, purpose, year split), how it was, how it is now. */
  readonly changes: readonly { readonly what: string; readonly before: string; readonly after: string }[];
  /** The instalments before and after; equal where the money stays as it is. */
  readonly before: readonly AwardShare[];
  readonly after: readonly AwardShare[];
  /** On which provision something granted is taken away; null where nothing is, or where the recipient applied for it. */
  readonly provision: RevocationProvision | null;
  readonly reasons: string;
  /** What of the application for the change is refused and why; null for nothing. */
  readonly refused: string | null;
}

export interface AmendmentLetter extends ActLetter {
  readonly about: RefersTo;
  readonly requestedOn: string | null;
  readonly changes: AmendmentInput['changes'];
  /** Null where the money stays as it is. */
  readonly shares: SharesCompared | null;
  readonly ground: CitedGround | null;
  readonly reasons: string;
  readonly refused: string | null;
}

/** The Änderungsbescheid. */
export function amendmentLetter(matter: Matter, input: AmendmentInput): LetterDraft<AmendmentLetter> {
  const { about, requestedOn, changes, before, after, provision, reasons, refused, ...act } = input;
  return {
    ...actLetter(matter, act),
    about: refersTo(about),
    requestedOn: requestedOn?.toString() ?? null,
    changes,
    shares: sharesCompared(before, after),
    ground: provision && citedGround(matter.date, provision),
    reasons,
    refused,
  };
}
