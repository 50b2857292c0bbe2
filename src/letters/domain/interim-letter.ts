import type { SignedFrame } from '@libs/letters-pdf';
import type { Temporal } from 'temporal-polyfill';
import type { LetterDraft } from './letter-draft';
import { type Matter, matterLetter, type MatterLetter, type Signatory } from './matter';

/** Where an application stands on the waiting list. */
interface Waiting {
  /** 1 for the first. */
  readonly place: number;
  /** How many wait. */
  readonly count: number;
  /** Money is held for it already. */
  readonly offered: boolean;
  /** What the order goes by, as sentences. */
  readonly rule: string;
}

/** What the Zwischennachricht says of an application that is not decided yet. */
export interface InterimInput {
  /** Where the application stands and why it takes time, in the caseworker's words. */
  readonly text: string;
  /** Null where the application waits on no list. */
  readonly waiting: Waiting | null;
  /** When the decision can be expected; null while that is not known. */
  readonly expectedBy: Temporal.PlainDate | null;
  readonly signatory: Signatory;
}

export interface InterimLetter extends MatterLetter, SignedFrame {
  readonly text: string;
  readonly waitingPlace: number | null;
  readonly waiting: Omit<Waiting, 'place'> | null;
  readonly expectedBy: string | null;
}

/** The Zwischennachricht: nobody waits without a word. */
export const interimLetter = (
  matter: Matter,
  { expectedBy, waiting, ...input }: InterimInput,
): LetterDraft<InterimLetter> => ({
  ...matterLetter(matter),
  ...input,
  waitingPlace: waiting?.place ?? null,
  waiting: waiting && { count: waiting.count, offered: waiting.offered, rule: waiting.rule },
  expectedBy: expectedBy?.toString() ?? null,
});
