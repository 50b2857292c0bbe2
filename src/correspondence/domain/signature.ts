import { type LetterKind, letterKinds } from '../../letters';
import { type WrittenName, writtenLetter } from './written-letters';

interface Written {
  readonly kind: WrittenName;
  /** Of the issued letter that it speaks of. */
  readonly refersToKind: LetterKind | null;
}

/** Whether another person has to sign it: a correction of an act as the act itself (§ 42 VwVfG, four eyes). */
export function needsSignature({ kind, refersToKind }: Written): boolean {
  const { signature } = writtenLetter(kind);
  return signature === 'of_acts' ? refersToKind !== null && letterKinds[refersToKind].act : signature;
}
