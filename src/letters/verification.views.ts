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

const select = `
  SELECT document_id AS "documentId", kind, snapshot -> 'authority' ->> 'name' AS authority,
         created_at AS "createdAt", encode(sha256, 'hex') AS sha256
    FROM letter`;

export const verifiedLetter = (tx: Tx, documentId: string): Promise<VerifiedLetter | null> =>
  found(tx, `${select} WHERE document_id = $1`, documentId);

/** The letter that consists of exactly the bytes with this hash. */
export const letterWithHash = (tx: Tx, sha256: Buffer): Promise<VerifiedLetter | null> =>
  found(tx, `${select} WHERE sha256 = $1`, sha256);

async function found(tx: Tx, sql: string, key: string | Buffer): Promise<VerifiedLetter | null> {
  const [row] = await tx.query<(Omit<VerifiedLetter, 'title'> & { kind: LetterKind })[]>(sql, [key]);
  if (!row) return null;
  const { kind, ...letter } = row;
  return { ...letter, title: letterKinds[kind].title };
}
