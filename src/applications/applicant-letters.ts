import type { Tx } from '@libs/db';

/** A letter to the applicant, for the list on the page of the case. */
export interface ApplicantLetter {
  readonly title: string;
  /** Null while it is not to be had here; the remarks say why. */
  readonly href: string | null;
  /** ISO date */
  readonly date: string;
  /** Nobody of the municipality has opened it yet. */
  readonly isNew: boolean;
  /** What opening it means, or what followed from it, in plain sentences. */
  readonly remarks: readonly string[];
  /** What those who may sign for the municipality can do about it. */
  readonly forSignatories: readonly { readonly label: string; readonly href: string }[];
}

/** Whoever has letters of a case may show them here: provided globally under the token, or not at all. */
export interface ApplicantLetters {
  of(tx: Tx, now: Date, caseId: string): Promise<readonly ApplicantLetter[]>;
}
export const APPLICANT_LETTERS = Symbol('applicant letters');
