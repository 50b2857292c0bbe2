/** A value in a letter that nobody has confirmed yet, and who answers for using it. */
export interface Assumption {
  /** Path in the letter's data, such as "remedy.address". */
  readonly field: string;
  readonly value: string;
  readonly responsible: { readonly name: string; readonly function: string };
  readonly reason: string;
}
