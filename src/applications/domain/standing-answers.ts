import type { FundingItem, Question } from '@libs/directive';
import { askedBy } from '@libs/directive';
import type { Draft } from './draft';
import type { Answer } from './sections';

/** A draft with the answers that count, and those that do not. */
export interface StandingDraft {
  readonly draft: Draft;
  /** To questions that the item does not ask, or asks in other words. */
  readonly setAside: readonly Answer[];
}

/** An answer counts for the very question that was put; others are kept, in case the item asks them again. */
export function standingIn(draft: Draft, item: FundingItem): StandingDraft {
  const { specifics } = draft.sections;
  const { questions } = askedBy(item);
  const counts = (answer: Answer) => questions.some((question) => isSame(question, answer));
  const answers = specifics.answers.filter(counts);
  return {
    draft: { ...draft, sections: { ...draft.sections, specifics: { ...specifics, answers } } },
    setAside: specifics.answers.filter((answer) => !counts(answer)),
  };
}

const isSame = (a: Pick<Question, 'id' | 'text'>, b: Pick<Question, 'id' | 'text'>): boolean =>
  a.id === b.id && a.text === b.text;
