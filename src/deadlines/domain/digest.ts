/** What a person of the authority is reminded of on a day. */
export interface Digest {
  readonly email: string;
  /** How many deadlines. */
  readonly deadlines: number;
  readonly cases: readonly { readonly caseId: string; readonly number: string }[];
}

/** The mail for it: file numbers and links, nothing else of the cases. */
export function digestMail({ email, deadlines, cases }: Digest, publicUrl: string) {
  const sorted = cases.toSorted((one, other) => one.number.localeCompare(other.number));
  return {
    to: email,
    subject: deadlines === 1 ? 'Eine Frist steht an' : `${deadlines} Fristen stehen an`,
    text: [
      'In diesen Vorgängen steht eine Frist an oder ist abgelaufen:',
      sorted.map(({ number, caseId }) => `${number}: ${publicUrl}/vorgaenge/${caseId}`).join('\n'),
      `Alle Ihre Fristen: ${publicUrl}/fristen?wer=mine`,
    ].join('\n\n'),
  };
}
