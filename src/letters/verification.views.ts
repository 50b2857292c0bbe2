import type { Tx } from '@libs/db';
import { type LetterKind, letterKinds } from './domain/letter-kinds';

/** All that the public may learn of a letter whose number it holds. */
export interface VerifiedLetter {
  readonly documentId: string;
  readonly title: string;
  readonly authority: string;
  readonly createdAt: Date;
  /** In hexadecimal; null while the letter is being printed. */
  readonly sha256: string | null;
}

export async function verifiedLetter(tx: Tx, documentId: string): Promise<VerifiedLetter | null> {
  const [row] = await tx.query<(Omit<VerifiedLetter, 'title'> & { kind: LetterKind })[]>(
    `SELECT document_id AS "documentId", kind, snapshot -> 'authority' ->> 'name' AS authority,
            created_at AS "createdAt", encode(sha256, 'hex') AS sha256
       FROM letter WHERE document_id = $1`,
    [documentId],
  );
  if (!row) return null;
  const { kind, ...letter } = row;
  return { ...letter, title: letterKinds[kind].title };
}
