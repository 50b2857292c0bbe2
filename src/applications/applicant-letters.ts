import type { Tx } from '@libs/db';

/** A letter to the applicant, for the list on the page of the case. */
export interface ApplicantLetter {
  readonly title: string;
  readonly href: string;
  /** ISO date */
  readonly date: string;
}

/** Whoever has letters of a case may show them here: provided globally under the token, or not at all. */
export interface ApplicantLetters {
  of(tx: Tx, caseId: string): Promise<readonly ApplicantLetter[]>;
}
export const APPLICANT_LETTERS = Symbol('applicant letters');
