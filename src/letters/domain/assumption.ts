/** Who answers for what is assumed in the decision, and why. */
export interface Responsibility {
  readonly name: string;
  readonly function: string;
  readonly reason: string;
}

/** A value in a letter that nobody has confirmed yet, and who answers for using it. */
export interface Assumption {
  /** Path in the letter's data, such as "remedy.address". */
  readonly field: string;
  readonly value: string;
  readonly responsible: Omit<Responsibility, 'reason'>;
  readonly reason: string;
}
