import type { Tx, UnitOfWork } from '@libs/db';
import { systemActor } from '@libs/permissions';
import type { AuditKey } from './audit-key';
import { type Block, blocksAfter, insertBlock, lastBlock, type Unsealed, unsealedEntries } from './blocks';
import { GENESIS, link } from './chain';
import type { CheckpointLog } from './checkpoint-log';
import { oldestOpenTransaction, takeTurn } from './turn';

const BLOCK_SIZE = 1000;

/**
 * Links what has become visible into the hash chain, block by block, and publishes a signed checkpoint of
 * each block outside the database. Off the path of the changes themselves: a chain inside their
 * transactions would let only one of them commit at a time.
 */
export class AuditSealer {
  /** Transactions below this id hold nothing unsealed; null until the whole trail has been compared once. */
  private horizon: string | null = null;

  constructor(
    private readonly work: UnitOfWork,
    private readonly key: AuditKey,
    private readonly log: CheckpointLog,
  ) {}

  /** Seals and publishes all that can be sealed by now; returns the number of entries. */
  async seal(now: Date): Promise<number> {
    let sealed = 0;
    for (let full = true; full;) {
      const pass = await this.work.run(systemActor, (tx) => this.sealBlock(tx, now));
      if (!pass) return sealed;
      sealed += pass.entries;
      full = pass.entries === BLOCK_SIZE;
      if (!full) this.horizon = pass.horizon;
    }
    if (sealed > 0) await this.work.run(systemActor, (tx) => this.publishRest(tx));
    return sealed;
  }

  /** One block; nothing while another process is at it. Publishes first, so only what is committed gets outside. */
  private async sealBlock(tx: Tx, now: Date): Promise<{ entries: number; horizon: string } | undefined> {
    if (!(await takeTurn(tx))) return undefined;
    const last = await lastBlock(tx);
    await this.publish(tx, last);
    const horizon = await oldestOpenTransaction(tx);
    const entries = await unsealedEntries(tx, this.horizon, BLOCK_SIZE);
    if (entries.length > 0) await this.append(tx, last, entries, now);
    return { entries: entries.length, horizon };
  }

  private async publishRest(tx: Tx): Promise<void> {
    if (await takeTurn(tx)) await this.publish(tx, await lastBlock(tx));
  }

  private async publish(tx: Tx, last: Block | undefined): Promise<void> {
    const published = await this.log.lastSize();
    const size = last?.size ?? 0;
    if (published > size)
      throw new Error(
        `The audit trail ends at ${size}, but ${this.log.file} proves ${published} entries. Nothing is sealed until an operator has looked into it.`,
      );
    if (published < size) await this.log.append(await blocksAfter(tx, published));
  }

  private append(tx: Tx, last: Block | undefined, entries: readonly Unsealed[], now: Date): Promise<void> {
    const previousHash = last?.hash ?? GENESIS;
    let hash = previousHash;
    const hashes = entries.map((entry) => (hash = link(hash, entry.bytes)));
    const size = (last?.size ?? 0) + entries.length;
    const block = { number: (last?.number ?? 0) + 1, previousHash, ...this.key.sign({ size, hash }) };
    return insertBlock(
      tx,
      block,
      entries.map((entry, i) => ({ entryId: entry.id, hash: hashes[i]! })),
      now,
    );
  }
}
