/** Whom a deadline binds, and who is reminded of it. */
export type DeadlineSide = 'applicant' | 'staff';

interface DeadlineKind {
  readonly side: DeadlineSide;
  /** What is to be done, in the words of each side. */
  readonly applicant: string;
  readonly staff: string;
  /** Days after the due day on which each side is reminded; before it when negative. Assumed, not law. */
  readonly remind: Readonly<Record<DeadlineSide, readonly number[]>>;
  /** True where the authority set the period and may extend it (§ 31 Abs. 7 VwVfG). */
  readonly extendable: boolean;
  /** False for what somebody may do, such as taking an action, and need not. */
  readonly duty: boolean;
}

/** Every kind of deadline that a case can have. */
// prettier-ignore
export const deadlineKinds = {
  decision: { side: 'staff', applicant: 'Entscheidung der Behörde', staff: 'Über den Antrag entscheiden', remind: { applicant: [], staff: [-14, 1] }, extendable: false, duty: true },
  answer: { side: 'applicant', applicant: 'Angaben nachreichen', staff: 'Antwort auf die Nachforderung', remind: { applicant: [-7, -1], staff: [1] }, extendable: true, duty: true },
  hearing: { side: 'applicant', applicant: 'Zur Anhörung äußern', staff: 'Äußerung zur Anhörung', remind: { applicant: [-3], staff: [1] }, extendable: true, duty: true },
  retrieval: { side: 'applicant', applicant: 'Bescheid abrufen', staff: 'Abruf des Bescheids', remind: { applicant: [-3], staff: [1] }, extendable: false, duty: true },
  remedy: { side: 'applicant', applicant: 'Ende der Klagefrist', staff: 'Ende der Klagefrist', remind: { applicant: [-7], staff: [] }, extendable: false, duty: false },
  proof: { side: 'applicant', applicant: 'Verwendungsnachweis vorlegen', staff: 'Vorlage des Verwendungsnachweises', remind: { applicant: [-56, -28, -7], staff: [1, 14, 42] }, extendable: true, duty: true },
} as const satisfies Record<string, DeadlineKind>;

export type DeadlineKindName = keyof typeof deadlineKinds;
export const deadlineKindNames = Object.keys(deadlineKinds) as readonly DeadlineKindName[];

/** The kind of this name. RangeError for a name that the table does not have. */
export function deadlineKind(name: string): DeadlineKind {
  if (!Object.hasOwn(deadlineKinds, name)) throw new RangeError(`no kind of deadline: ${name}`);
  return deadlineKinds[name as DeadlineKindName];
}
