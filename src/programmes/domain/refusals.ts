import { DomainError } from '@libs/errors';
import type { Actor } from '@libs/permissions';

export const invalid = (message: string): DomainError => new DomainError('invalid_input', { message });

/** For what has happened before: the second click of who did it is as good as the first, for others it is not. */
export const alreadyBy = (actor: Actor, personId: string | null, message: string): DomainError =>
  new DomainError(personId === actor.personId ? 'already_done' : 'step_not_possible', { message });

/** The text without spaces around it. Errors: invalid_input when nothing is left. */
export function required(text: string, missing: string): string {
  const trimmed = text.trim();
  if (trimmed === '') throw invalid(missing);
  return trimmed;
}
