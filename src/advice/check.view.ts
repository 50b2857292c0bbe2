import type { DirectiveVersion } from '@libs/directive';
import type { FormState } from '@libs/web';
import type { Temporal } from 'temporal-polyfill';
import type { RegisterPage } from '../municipalities';
import type { Answers } from './domain/answers';
import { chosenItem, openItems, type Outcome, outcomeOf } from './domain/outcome';
import { type Place, placeOf } from './domain/place';
import type { TypedAnswers } from './domain/query';
import { type Questions, questionsOf } from './domain/questions';
import { messages } from './messages';

/** Everything the page of the check shows. */
export interface CheckView {
  readonly today: Temporal.PlainDate;
  readonly version: DirectiveVersion;
  readonly form: FormState;
  readonly lines: number;
  readonly place: Place;
  readonly questions: Questions;
  readonly answers: Answers;
  readonly outcome: Outcome;
}

interface Sources {
  readonly versions: readonly DirectiveVersion[];
  readonly version: DirectiveVersion;
  readonly today: Temporal.PlainDate;
  readonly typed: TypedAnswers;
  /** The register entries whose names begin as the one typed. */
  readonly found: RegisterPage;
}

export function checkView({ versions, version, today, typed, found }: Sources): CheckView {
  const place = placeOf(typed.place, { rows: found.rows, more: found.next !== null });
  const answers = withPlace(typed.answers, place);
  const nobody = place.kind === 'unknown' && answers.recipientKind === null;
  const errors = nobody ? { kommune: messages.check.placeUnknown, ...typed.errors } : typed.errors;
  const item = chosenItem(version, answers);
  const begun = Object.keys(typed.values).length > 0;
  return {
    today,
    version,
    form: { values: typed.values, errors },
    lines: typed.lines,
    place,
    questions: questionsOf(item ? [item] : begun ? openItems(version, today) : []),
    answers,
    outcome: outcomeOf(versions, version, today, { answers, errors, place }),
  };
}

/** The register knows better than the form what a municipality is, as far as it knows it. */
function withPlace(answers: Answers, place: Place): Answers {
  if (place.kind === 'several') return { ...answers, recipientKind: null };
  if (place.kind !== 'found') return answers;
  const { kind, population } = place.row;
  return { ...answers, recipientKind: kind, ...(population === null ? {} : { inhabitants: population }) };
}
