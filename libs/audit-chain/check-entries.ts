import type { Tx } from '@libs/db';
import type { Block } from './blocks';
import type { Break } from './breaks';
import { GENESIS, link } from './chain';
import { milestones } from './check-blocks';
import { type SignedCheckpoint, sizeOf } from './checkpoint';
import { type Sealed, sealedEntries } from './sealed-entries';

/** Walks the chain from its beginning; the first entry at which it does not hold. */
export async function firstBrokenEntry(
  tx: Tx,
  blocks: readonly Block[],
  published: readonly SignedCheckpoint[],
): Promise<Break | undefined> {
  const expected = milestones(blocks, published);
  let position = 0;
  let hash = GENESIS;
  for await (const seal of sealedEntries(tx, sizeOf(blocks))) {
    position += 1;
    if (seal.position !== position) return { what: 'seal_missing', position };
    hash = link(hash, seal.bytes);
    const wrong = whatIsWrong(seal, hash) ?? expected.get(position)?.find((e) => !e.hash.equals(hash))?.what;
    if (wrong) return { what: wrong, position, entryId: seal.sealedId };
  }
  return position < sizeOf(blocks) ? { what: 'seal_missing', position: position + 1 } : undefined;
}

function whatIsWrong(seal: Sealed, hash: Buffer): Break['what'] | undefined {
  if (seal.entryId === null) return 'entry_missing';
  return seal.hash.equals(hash) ? undefined : 'entry_changed';
}
