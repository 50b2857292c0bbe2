import type { Tx } from '@libs/db';
import type { LetterKind } from '../../src/letters';

export const templateInForce = async (tx: Tx, kind: LetterKind): Promise<string> =>
  (
    await tx.query(
      `SELECT text FROM letter_template WHERE kind = $1 AND released_at IS NOT NULL
        ORDER BY valid_from DESC, version DESC LIMIT 1`,
      [kind],
    )
  )[0].text;

/** Puts another text in force, as if it had come with the product. */
export async function putInForce(tx: Tx, kind: LetterKind, text: string): Promise<void> {
  await tx.query(
    `INSERT INTO letter_template (kind, version, text, delivered_sha256, drafted_at, changed_at, submitted_at,
                                  released_at, valid_from)
     SELECT $1, max(version) + 1, $2, encode(sha256(convert_to(gen_random_uuid()::text, 'UTF8')), 'hex'),
            max(changed_at), max(changed_at), max(changed_at), max(changed_at), max(valid_from)
       FROM letter_template WHERE kind = $1 AND released_at IS NOT NULL`,
    [kind, text],
  );
}
