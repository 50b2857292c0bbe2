import type { SignedFrame } from '@libs/letters-pdf';
import type { LetterDraft } from './letter-draft';
import { type Matter, matterLetter, type MatterLetter, type Signatory } from './matter';
import { citedOn } from './provisions';
import { type Referred, type RefersTo, refersTo } from './referred';

/** An obvious mistake of an act that the Berichtigung puts right. */
export interface CorrectionInput {
  readonly about: Referred;
  /** Where in the act ("Abschnitt 3.2"), what it says and what it should say. */
  readonly corrections: readonly { readonly where: string; readonly wrong: string; readonly right: string }[];
  /** Why the mistake is obvious. */
  readonly reason: string;
  readonly signatory: Signatory;
}

export interface CorrectionLetter extends MatterLetter, SignedFrame {
  readonly about: RefersTo;
  readonly corrections: CorrectionInput['corrections'];
  readonly reason: string;
  /** As cited. */
  readonly provision: string;
}

/** The Berichtigung of an obvious mistake (§ 42 VwVfG): the decision itself stays as it is. */
export const correctionLetter = (
  matter: Matter,
  { about, corrections, reason, signatory }: CorrectionInput,
): LetterDraft<CorrectionLetter> => ({
  ...matterLetter(matter),
  about: refersTo(about),
  corrections,
  reason,
  provision: citedOn(matter.date, '§ 42'),
  signatory,
});
