import type { Tx } from '@libs/db';
import type { Break } from './breaks';
import { ENTRY_BYTES } from './chain';

const PAGE = 5000;

export interface Sealed {
  readonly position: number;
  readonly sealedId: number;
  /** Null when the entry behind the seal is gone. */
  readonly entryId: number | null;
  readonly hash: Buffer;
  readonly bytes: string;
}

/** The entries in the order of the chain, a page at a time, up to the last block's end. */
export async function* sealedEntries(tx: Tx, size: number): AsyncGenerator<Sealed> {
  for (let after = 0; after < size;) {
    const page: Sealed[] = await tx.query(
      `SELECT s.position, s.entry_id AS "sealedId", e.id AS "entryId", s.hash, ${ENTRY_BYTES} AS bytes
       FROM audit_seal s LEFT JOIN audit_entry e ON e.id = s.entry_id
       WHERE s.position > $1 AND s.position <= $2 ORDER BY s.position LIMIT ${PAGE}`,
      [after, size],
    );
    if (page.length === 0) return;
    yield* page;
    after = page.at(-1)!.position;
  }
}

const UNSEALED = `FROM audit_entry e WHERE NOT EXISTS (SELECT FROM audit_seal s WHERE s.entry_id = e.id)`;

export const countUnsealed = async (tx: Tx): Promise<number> =>
  (await tx.query(`SELECT count(*) AS waiting ${UNSEALED}`))[0].waiting;

/** Seals that nobody signed, and entries that the sealer should have met before later ones. */
export const strays = (tx: Tx, size: number): Promise<Break[]> =>
  tx.query(
    `(SELECT 'seal_without_block' AS what, position, entry_id AS "entryId" FROM audit_seal
      WHERE position > $1 ORDER BY position LIMIT 1)
     UNION ALL
     (SELECT 'entry_inserted', $1 + 1, e.id ${UNSEALED} AND EXISTS (
        SELECT FROM audit_entry later JOIN audit_seal s ON s.entry_id = later.id
        WHERE later.id > e.id AND later.xid >= e.xid)
      ORDER BY e.id LIMIT 1)`,
    [size],
  );

export const entryAt = async (tx: Tx, position: number): Promise<number | undefined> =>
  (await tx.query(`SELECT entry_id AS id FROM audit_seal WHERE position = $1`, [position]))[0]?.id;
