import { DomainError } from '@libs/errors';
import type { Assumption } from './domain/assumption';
import type { LetterDrafts, WrittenKind } from './domain/letter-kinds';

/** The field of a form that asks why somebody answers for what is assumed. */
export const ANSWER_FIELD = 'verantwortung';

/** What an act assumes, for its signatory to answer for; nothing for other letters. */
export const assumptionsIn = (letter: LetterDrafts[WrittenKind]): readonly Assumption[] =>
  'assumptions' in letter ? letter.assumptions : [];

/** Errors: assumed_rule at the field when an act rests on something assumed and its signatory does not say why. */
export function refuseUnanswered(assumptions: readonly Assumption[]): void {
  if (!assumptions.some(({ reason }) => reason === '')) return;
  const message =
    'Das Schreiben stützt sich auf Angaben, die noch nicht bestätigt sind. Schreiben Sie, warum Sie es trotzdem verantworten.';
  throw new DomainError('assumed_rule', { fields: { [ANSWER_FIELD]: message } });
}
