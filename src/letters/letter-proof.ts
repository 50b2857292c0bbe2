import { DomainError } from '@libs/errors';
import { pagesIn } from './domain/pages-in';

/** Whether a letter could go out as it stands. */
export interface LetterProof {
  /** Null when it could not. */
  readonly pages: number | null;
  readonly missing: readonly string[];
}

/** Nothing is missing. */
export const isWhole = (proof: LetterProof | null): boolean => proof?.missing.length === 0;

/** Prints the draft of a letter to see how long it is, or what it lacks. */
export async function proofOf(print: () => Promise<Buffer>): Promise<LetterProof> {
  try {
    return { pages: pagesIn(await print()), missing: [] };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { pages: null, missing: [error.message] };
  }
}
