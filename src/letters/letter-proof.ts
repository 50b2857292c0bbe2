import { DomainError } from '@libs/errors';
import type { Assumption } from './domain/assumption';
import { pagesIn } from './domain/pages-in';

interface Remarks {
  /** What of the text will not look as it was meant, as sentences; keeps nothing from going out. */
  readonly oddities: readonly string[];
  /** What its signatory answers for. */
  readonly assumptions: readonly Assumption[];
}

/** Whether a letter could go out as it stands. */
export interface LetterProof extends Remarks {
  /** Null when it could not. */
  readonly pages: number | null;
  readonly missing: readonly string[];
}

/** The pages of a draft. */
export type DraftPdf = Buffer & Remarks;

/** Prints the draft of a letter to see how long it is, or what it lacks. */
export async function proofOf(print: () => Promise<DraftPdf>): Promise<LetterProof> {
  try {
    const pdf = await print();
    const { oddities, assumptions } = pdf;
    return { pages: pagesIn(pdf), missing: [], oddities, assumptions };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { pages: null, missing: [error.message], oddities: [], assumptions: [] };
  }
}
