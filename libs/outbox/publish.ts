import { randomUUID } from 'node:crypto';
import type { Tx } from '@libs/db';

export interface PublishOptions {
  /** Names what is published within its topic: publishing it once more changes nothing. */
  readonly key?: string;
}

/**
 * Leaves a message for the consumer of `topic`, in the transaction of the change that causes it: both are
 * there, or none. `payload` is JSON.
 */
export async function publish(
  tx: Tx,
  now: Date,
  topic: string,
  payload: object,
  { key }: PublishOptions = {},
): Promise<void> {
  await tx.query(
    `INSERT INTO outbox (id, topic, key, payload, published_at, due_at) VALUES ($1, $2, $3, $4, $5, $5)
     ON CONFLICT DO NOTHING`,
    [randomUUID(), topic, key, JSON.stringify(payload), now],
  );
}
