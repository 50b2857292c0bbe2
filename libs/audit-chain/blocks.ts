import type { Tx } from '@libs/db';
import { ENTRY_BYTES } from './chain';
import type { SignedCheckpoint } from './checkpoint';

/** A run of sealed entries: its checkpoint, and the hash it goes on from. */
export interface Block extends SignedCheckpoint {
  readonly number: number;
  readonly previousHash: Buffer;
}

export interface Unsealed {
  readonly id: number;
  readonly bytes: string;
}

const BLOCKS = `SELECT number, last_position AS size, previous_hash AS "previousHash", hash, signature FROM audit_block`;

export const lastBlock = async (tx: Tx): Promise<Block | undefined> =>
  (await tx.query(`${BLOCKS} ORDER BY number DESC LIMIT 1`))[0];

export const blocksAfter = (tx: Tx, size: number): Promise<Block[]> =>
  tx.query(`${BLOCKS} WHERE last_position > $1 ORDER BY number`, [size]);

// "Number greater than the last" would skip entries whose transactions commit late. A transaction id below
// the snapshot's xmin cannot: all those transactions have ended.
const SINCE = `e.xid >= $2::xid8 AND e.xid < pg_snapshot_xmin(pg_current_snapshot())`;
// The first look compares everything. Beyond xmax lie only entries restored from another server's dump.
const EVER = `$2::xid8 IS NULL AND (e.xid < pg_snapshot_xmin(pg_current_snapshot())
  OR e.xid >= pg_snapshot_xmax(pg_current_snapshot()))`;

/** Entries that no later commit can precede, in the order of their transactions. */
export const unsealedEntries = (tx: Tx, horizon: string | null, limit: number): Promise<Unsealed[]> =>
  tx.query(
    `SELECT e.id, ${ENTRY_BYTES} AS bytes FROM audit_entry e
     WHERE ${horizon === null ? EVER : SINCE}
       AND NOT EXISTS (SELECT FROM audit_seal s WHERE s.entry_id = e.id)
     ORDER BY e.xid, e.id LIMIT $1`,
    [limit, horizon],
  );

/** Stores a block with the seals of its entries, which take the last positions. */
export async function insertBlock(
  tx: Tx,
  block: Block,
  seals: readonly { entryId: number; hash: Buffer }[],
  now: Date,
): Promise<void> {
  await tx.query(
    `INSERT INTO audit_seal (position, entry_id, hash)
     SELECT $1 + i, id, hash FROM unnest($2::bigint[], $3::bytea[]) WITH ORDINALITY AS seal (id, hash, i)`,
    [block.size - seals.length, seals.map((seal) => seal.entryId), seals.map((seal) => seal.hash)],
  );
  await tx.query(
    `INSERT INTO audit_block (number, last_position, previous_hash, hash, signature, sealed_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [block.number, block.size, block.previousHash, block.hash, block.signature, now],
  );
}
