import type { Tx } from '@libs/db';
import type { AuditKey } from './audit-key';
import { blocksAfter } from './blocks';
import type { Break } from './breaks';
import { brokenBlocks, brokenCheckpoints } from './check-blocks';
import { firstBrokenEntry } from './check-entries';
import { sizeOf } from './checkpoint';
import type { CheckpointLog } from './checkpoint-log';
import { countUnsealed, entryAt, strays } from './sealed-entries';
import { waitForTurn } from './turn';

export interface Verdict {
  /** Sealed entries, all of them checked. */
  readonly entries: number;
  readonly blocks: number;
  readonly checkpoints: number;
  /** Entries that still wait for the sealer. */
  readonly waiting: number;
  /** The first place at which the trail does not hold. */
  readonly broken?: Break;
}

/**
 * Proves the whole trail: every entry against the chain, every block against its signature, the chain
 * against the checkpoints published outside. The sealer waits meanwhile.
 */
export async function verifyTrail(tx: Tx, key: AuditKey, log: CheckpointLog): Promise<Verdict> {
  await waitForTurn(tx);
  const blocks = await blocksAfter(tx, 0);
  const published = await log.all();
  const entry = await firstBrokenEntry(tx, blocks, published);
  const broken = first([
    ...brokenBlocks(blocks, key),
    ...brokenCheckpoints(published, blocks, key),
    ...(entry ? [entry] : []),
    ...(await strays(tx, sizeOf(blocks))),
  ]);
  return {
    entries: sizeOf(blocks),
    blocks: blocks.length,
    checkpoints: published.length,
    waiting: await countUnsealed(tx),
    broken: broken && { entryId: await entryAt(tx, broken.position), ...broken },
  };
}

const first = (breaks: readonly Break[]): Break | undefined =>
  breaks.toSorted((a, b) => a.position - b.position)[0];
