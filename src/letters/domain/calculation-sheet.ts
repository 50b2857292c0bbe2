import type { Evaluation, Mark } from '@libs/directive';
import type { Cents } from '@libs/money';
import { type FileNote, fileNote } from './file-note';
import type { LetterDraft } from './letter-draft';
import type { Matter } from './matter';
import { type Referred, type RefersTo, refersTo } from './referred';

/** An act that changed the award. */
export interface AwardChange extends Referred {
  /** What is granted since. */
  readonly grant: Cents;
  /** What of it was paid and is claimed back, in all. */
  readonly reclaimed: Cents;
}

/** Who signed the award and answers for what nobody had confirmed then. */
export interface SignedResponsibility {
  readonly name: string;
  readonly reason: string;
  readonly at: Date;
}

/** What the Berechnungsblatt explains. */
export interface CalculationInput {
  readonly evaluation: Evaluation;
  /** The first one first; empty while the award is what it was. */
  readonly changes: readonly AwardChange[];
  /** Null while nothing is signed, or where all was confirmed. */
  readonly responsibility: SignedResponsibility | null;
}

export interface CalculationSheet extends FileNote {
  readonly item: { readonly letter: string; readonly title: string; readonly paragraph: string };
  readonly total: Cents;
  readonly eligible: Cents;
  readonly grant: Cents;
  /** Every step, also limits that were kept; amounts before and after it. */
  readonly trace: readonly {
    readonly text: string;
    readonly paragraph: string;
    readonly mark: string;
    readonly input: Cents | null;
    readonly result: Cents | null;
  }[];
  readonly findings: readonly { readonly message: string; readonly paragraph: string }[];
  /** Rules that nobody has confirmed yet. */
  readonly assumedRules: readonly { readonly text: string; readonly paragraph: string }[];
  readonly perYear: readonly { readonly year: number; readonly title: string; readonly amount: Cents }[];
  /** Null while nobody answers for them. */
  readonly responsibility: { readonly name: string; readonly reason: string; readonly at: string } | null;
  readonly changes: readonly (RefersTo & Pick<AwardChange, 'grant' | 'reclaimed'>)[];
}

const markWords: Readonly<Record<Mark, string>> = { confirmed: 'bestätigt', assumed: 'angenommen' };
const titleWords = { investive: 'investiv', consumptive: 'konsumtiv' };

/** The Berechnungsblatt: how the directive leads to the amount, step by step; internal. */
export const calculationSheet = (
  matter: Matter,
  { evaluation, changes, responsibility }: CalculationInput,
): LetterDraft<CalculationSheet> => ({
  ...fileNote(matter),
  item: { letter: matter.item.letter, title: matter.item.title, paragraph: matter.item.paragraph },
  total: evaluation.totalCost,
  eligible: evaluation.eligible,
  grant: evaluation.grant,
  trace: evaluation.trace.map(({ text, paragraph, mark, input, result }) => ({
    text,
    paragraph,
    mark: markWords[mark],
    input,
    result,
  })),
  findings: evaluation.findings.map(({ message, paragraph }) => ({ message, paragraph })),
  assumedRules: evaluation.assumedRules.map(({ text, paragraph }) => ({ text, paragraph })),
  responsibility: responsibility && { ...responsibility, at: responsibility.at.toISOString() },
  perYear: evaluation.grantByYear.map(({ year, title, amount }) => ({
    year,
    title: titleWords[title],
    amount,
  })),
  changes: changes.map(({ grant, reclaimed, ...act }) => ({ ...refersTo(act), grant, reclaimed })),
});
