import type { DirectiveVersion, FundingItem } from '@libs/directive';
import { assess, type Assessment, type Problem } from './assessment';
import type { Draft } from './draft';
import { attachmentsFor } from './papers';
import type { Part } from './parts';
import type { Answer } from './sections';
import type { Declared } from './snapshot';
import { type StandingDraft, standingIn } from './standing-answers';

/** A draft as it stands under its version and item. */
export interface Bound {
  readonly directive: DirectiveVersion;
  readonly item: FundingItem;
  readonly draft: Draft;
  readonly setAside: readonly Answer[];
  readonly assessment: Assessment;
}

/** What it would be judged by instead. */
export interface Target {
  readonly directive: DirectiveVersion;
  readonly item: FundingItem;
}

/** What another version or item makes of the same data. */
export interface Changes {
  readonly after: Assessment;
  /** What stood against submitting before, and would no longer. */
  readonly settled: readonly Problem[];
  /** What would stand against submitting, and did not before. */
  readonly arising: readonly Problem[];
  /** Papers that were not needed before and are not there. */
  readonly newPapers: readonly string[];
  readonly setAside: readonly Answer[];
  /** Declarations that were made in other words, or are not asked for any more. */
  readonly declareAgain: readonly Declared[];
}

/** The item of a version that carries on another: the same letter and title, and open. */
export const successorOf = (
  { items }: DirectiveVersion,
  { letter, title }: FundingItem,
): FundingItem | null =>
  items.find((item) => item.letter === letter && item.title === title && !item.paused) ?? null;

/** The declarations that hold under both items, because they were made in the words that the second asks for. */
export const keptDeclarations = (
  { sections: { declarations } }: Draft,
  before: FundingItem,
  after: FundingItem,
): string[] => {
  const textIn = ({ rules }: FundingItem, wanted: string) =>
    rules.declarations.value.find(({ id }) => id === wanted)?.text;
  return declarations.made.filter((id) => {
    const text = textIn(after, id);
    return text !== undefined && text === textIn(before, id);
  });
};

/** Everything typed is kept: only what the other item does not ask for, or asks for in other words, stops counting. */
export function reboundDraft({ draft, setAside, item }: Bound, target: FundingItem): StandingDraft {
  const { specifics } = draft.sections;
  const whole = { ...specifics, answers: [...specifics.answers, ...setAside] };
  const made = keptDeclarations(draft, item, target);
  const sections = { ...draft.sections, specifics: whole, declarations: { made } };
  return standingIn({ ...draft, sections }, target);
}

/** `draft` is the one that `reboundDraft` gives for the target. */
export function changesOf(before: Bound, { directive, item }: Target, rebound: StandingDraft): Changes {
  const { draft, setAside } = rebound;
  const after = assess({ directive, item: item.letter, draft, begun: begunIn(before.assessment) });
  const present = new Set(draft.attachments.map(({ kind }) => kind));
  const neededBefore = new Set(requiredPapers(before.item, before.assessment).map(({ text }) => text));
  const made = new Set(draft.sections.declarations.made);
  return {
    after,
    settled: without(before.assessment.problems, after.problems),
    arising: without(after.problems, before.assessment.problems),
    newPapers: requiredPapers(item, after)
      .filter(({ id, text }) => !present.has(id) && !neededBefore.has(text))
      .map(({ text }) => text),
    setAside: setAside.filter(({ id }) =>
      before.draft.sections.specifics.answers.some((one) => one.id === id),
    ),
    declareAgain: before.item.rules.declarations.value
      .filter(({ id }) => before.draft.sections.declarations.made.includes(id) && !made.has(id))
      .map(({ id, text }) => ({ id, text })),
  };
}

const begunIn = ({ statuses }: Assessment): ReadonlySet<Part> =>
  new Set((Object.keys(statuses) as Part[]).filter((part) => statuses[part] !== 'untouched'));

const requiredPapers = ({ rules }: FundingItem, { facts }: Assessment) =>
  attachmentsFor(rules, facts).filter(({ need }) => need === 'required');

const without = (problems: readonly Problem[], others: readonly Problem[]): Problem[] =>
  problems.filter(({ message }) => others.every((other) => other.message !== message));
