import type { SignedFrame } from '@libs/letters-pdf';
import type { Temporal } from 'temporal-polyfill';
import type { LetterDraft } from './letter-draft';
import { type Matter, matterLetter, type MatterLetter, type Signatory } from './matter';

/** What the Zwischennachricht says of an application that is not decided yet. */
export interface InterimInput {
  /** Where the application stands and why it takes time, in the caseworker's words. */
  readonly text: string;
  /** The place on the waiting list; null where the application waits on none. */
  readonly waitingPlace: number | null;
  /** When the decision can be expected; null while that is not known. */
  readonly expectedBy: Temporal.PlainDate | null;
  readonly signatory: Signatory;
}

export interface InterimLetter extends MatterLetter, SignedFrame {
  readonly text: string;
  readonly waitingPlace: number | null;
  readonly expectedBy: string | null;
}

/** The Zwischennachricht: nobody waits without a word. */
export const interimLetter = (
  matter: Matter,
  { expectedBy, ...input }: InterimInput,
): LetterDraft<InterimLetter> => ({
  ...matterLetter(matter),
  ...input,
  expectedBy: expectedBy?.toString() ?? null,
});
