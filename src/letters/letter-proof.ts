import { DomainError } from '@libs/errors';
import { pagesIn } from './domain/pages-in';

/** Whether a letter could go out as it stands. */
export interface LetterProof {
  /** Null when it could not. */
  readonly pages: number | null;
  readonly missing: readonly string[];
  /** What of the text will not look as it was meant, as sentences; keeps nothing from going out. */
  readonly oddities: readonly string[];
}

/** The pages of a draft. */
export interface DraftPdf extends Buffer {
  readonly oddities: readonly string[];
}

/** Nothing is missing. */
export const isWhole = (proof: LetterProof | null): boolean => proof?.missing.length === 0;

/** Prints the draft of a letter to see how long it is, or what it lacks. */
export async function proofOf(print: () => Promise<DraftPdf>): Promise<LetterProof> {
  try {
    const bytes = await print();
    return { pages: pagesIn(bytes), missing: [], oddities: bytes.oddities };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { pages: null, missing: [error.message], oddities: [] };
  }
}
