import { type Cents, sumCents } from '@libs/money';
import { type FileNote, fileNote } from './file-note';
import type { LetterDraft } from './letter-draft';
import type { Matter } from './matter';

/** A point that was checked, as it was answered. */
export interface CheckedPoint {
  readonly question: string;
  readonly paragraph: string;
  /** "Erfüllt", "Offen", "Trifft nicht zu" */
  readonly result: string;
  readonly note: string | null;
}

interface CheckNoteText {
  /** The formal points and the six topics of Nr. 3.3 VV zu § 44, each with what was found and its points. */
  readonly topics: readonly {
    readonly title: string;
    readonly facts: string | null;
    readonly points: readonly CheckedPoint[];
  }[];
  /** Empty where nothing is ranked. */
  readonly scoring: readonly {
    readonly criterion: string;
    readonly points: number;
    readonly of: number;
    readonly reason: string;
  }[];
  /** Each line of the expenditure plan, what of it is eligible, and why not the rest. */
  readonly costs: readonly {
    readonly label: string;
    readonly category: string;
    readonly amount: Cents;
    readonly eligible: Cents;
    readonly reason: string | null;
  }[];
  /** Whether the grant is state aid, and why. */
  readonly stateAid: string;
  /** What the check comes to. */
  readonly result: string;
}

/** What the Prüfvermerk records. */
export interface CheckNoteInput extends CheckNoteText {
  /** Who did what in the case, in order: four eyes. */
  readonly people: readonly { readonly role: string; readonly name: string; readonly at: Date }[];
}

export interface CheckNote extends FileNote, CheckNoteText {
  readonly scored: { readonly points: number; readonly of: number } | null;
  readonly costsTotal: { readonly amount: Cents; readonly eligible: Cents };
  readonly people: readonly { readonly role: string; readonly name: string; readonly at: string }[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The Prüfvermerk of an application (Nr. 3.3 VV zu § 44 LHO); internal. */
export const checkNote = (matter: Matter, { people, ...text }: CheckNoteInput): LetterDraft<CheckNote> => ({
  ...fileNote(matter),
  ...text,
  scored:
    text.scoring.length === 0
      ? null
      : { points: sum(text.scoring.map(({ points }) => points)), of: sum(text.scoring.map(({ of }) => of)) },
  costsTotal: {
    amount: sumCents(text.costs.map(({ amount }) => amount)),
    eligible: sumCents(text.costs.map(({ eligible }) => eligible)),
  },
  people: people.map(({ at, ...person }) => ({ ...person, at: at.toISOString() })),
});
