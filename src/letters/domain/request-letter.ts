import type { Reckoned } from '@libs/dates';
import type { SignedFrame } from '@libs/letters-pdf';
import type { LetterDraft } from './letter-draft';
import { type Matter, matterLetter, type MatterLetter, type Signatory } from './matter';
import { citedOn } from './provisions';
import { type Until, untilOf } from './until';

/** What the Nachforderung asks for. */
export interface RequestInput {
  /** Each missing or unclear point; the field of the application as the applicant knows it, null for a general point. */
  readonly points: readonly { readonly field: string | null; readonly text: string }[];
  readonly until: Reckoned;
  /** What follows where no answer comes, as sentences; null for the template's own words. */
  readonly consequence: string | null;
  /** The caseworker. */
  readonly signatory: Signatory;
}

export interface RequestLetter extends MatterLetter, SignedFrame {
  readonly points: RequestInput['points'];
  /** The duty to help in finding out the facts, as cited. */
  readonly cooperation: string;
  /** That the period can be extended, as cited. */
  readonly extension: string;
  readonly until: Until;
  readonly consequence: string | null;
}

/** The Nachforderung: what is missing or unclear, point by point, and until when it is asked for (§ 26 Abs. 2 VwVfG). */
export const requestLetter = (
  matter: Matter,
  { points, until, consequence, signatory }: RequestInput,
): LetterDraft<RequestLetter> => ({
  ...matterLetter(matter),
  points,
  cooperation: citedOn(matter.date, '§ 26 Abs. 2'),
  extension: citedOn(matter.date, '§ 31 Abs. 7'),
  until: untilOf(until),
  consequence,
  signatory,
});
