import type { LetterDraft } from './letter-draft';
import { type Matter, matterLetter, type MatterLetter } from './matter';
import { type Referred, type RefersTo, refersTo } from './referred';

/** The act that the recipient may declare final. */
export interface WaiverInput {
  readonly about: Referred;
}

export interface WaiverLetter extends MatterLetter {
  readonly about: RefersTo;
}

/** The form by which the recipient waives remedies against an act. */
export const waiverLetter = (matter: Matter, { about }: WaiverInput): LetterDraft<WaiverLetter> => ({
  ...matterLetter(matter),
  about: refersTo(about),
});
