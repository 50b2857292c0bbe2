import type { AuditKey } from './audit-key';
import type { Block } from './blocks';
import type { Break } from './breaks';
import { GENESIS } from './chain';
import { type Checkpoint, type SignedCheckpoint, sizeOf } from './checkpoint';

/** Blocks out of order or not signed by the key; each break at the first entry of the block. */
export function* brokenBlocks(blocks: readonly Block[], key: AuditKey): Generator<Break> {
  for (const [index, block] of blocks.entries()) {
    const previous = blocks[index - 1];
    const position = (previous?.size ?? 0) + 1;
    if (block.number !== index + 1 || !block.previousHash.equals(previous?.hash ?? GENESIS))
      yield { what: 'block_missing', position };
    if (!key.verifies(block)) yield { what: 'signature_wrong', position };
  }
}

/**
 * Published checkpoints that are forged, reach beyond the trail or stop before its end. The sealer publishes
 * a block before it seals the next one, so only the last block may still be unpublished.
 */
export function* brokenCheckpoints(
  published: readonly SignedCheckpoint[],
  blocks: readonly Block[],
  key: AuditKey,
): Generator<Break> {
  for (const checkpoint of published)
    if (!key.verifies(checkpoint)) yield { what: 'checkpoint_forged', position: checkpoint.size };
  const witnessed = sizeOf(published);
  if (witnessed > sizeOf(blocks)) yield { what: 'tail_missing', position: sizeOf(blocks) + 1 };
  if (witnessed < sizeOf(blocks.slice(0, -1))) yield { what: 'checkpoint_missing', position: witnessed + 1 };
}

type Milestone = Checkpoint & Pick<Break, 'what'>;

/** The hashes that the chain must pass through, by position. */
export function milestones(
  blocks: readonly Checkpoint[],
  published: readonly Checkpoint[],
): ReadonlyMap<number, readonly Milestone[]> {
  const all: Milestone[] = [
    ...blocks.map((block) => ({ ...block, what: 'block_changed' as const })),
    ...published.map((checkpoint) => ({ ...checkpoint, what: 'checkpoint_differs' as const })),
  ];
  const at = new Map<number, Milestone[]>();
  for (const milestone of all) at.set(milestone.size, [...(at.get(milestone.size) ?? []), milestone]);
  return at;
}
