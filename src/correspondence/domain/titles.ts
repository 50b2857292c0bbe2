import { type LetterKind, letterKinds } from '../../letters';

/** What a letter is called in lists: a revocation by one name, whether or not anything is to be paid back. */
export const titleOf = (kind: LetterKind): string =>
  kind === 'revocation' ? 'Aufhebungsbescheid' : letterKinds[kind].title;
