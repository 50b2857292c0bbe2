/** What is known of a file that somebody holds for a letter. */
interface Known<Letter> {
  /** The letter that has exactly these bytes. */
  readonly byHash: Letter | null;
  /** The number that came with the file; null when none did. */
  readonly number: string | null;
  /** The letter that bears the number. */
  readonly byNumber: Letter | null;
}

export type VerdictKind = 'genuine' | 'mixed_up' | 'altered' | 'unknown' | 'unidentified';

export interface Verdict<Letter> {
  readonly kind: VerdictKind;
  /** The letter that it is about; null when there is none. */
  readonly letter: Letter | null;
}

/** Whether a file is a letter as it was issued: the bytes decide, the number only says what they should have been. */
export function verdictOn<Letter extends { readonly documentId: string }>({
  byHash,
  number,
  byNumber,
}: Known<Letter>): Verdict<Letter> {
  if (byHash)
    return { kind: number && number !== byHash.documentId ? 'mixed_up' : 'genuine', letter: byHash };
  if (byNumber) return { kind: 'altered', letter: byNumber };
  return { kind: number ? 'unknown' : 'unidentified', letter: null };
}
