import type { Tx, UnitOfWork } from '@libs/db';
import { systemActor } from '@libs/permissions';
import { pauseAfter } from './backoff';
import { type Consumer, type Consumers, type Message, Refusal } from './consumer';

/** Delivers one message to its consumer. Delivering it twice, also at the same time, has one effect. */
export class Processor {
  constructor(
    private readonly work: UnitOfWork,
    private readonly consumers: Consumers,
  ) {}

  /** Resolves also when the consumer fails: the error stands on the row, which the relay hands over again. */
  async process(id: string, now: Date): Promise<void> {
    const open = await this.work.run(systemActor, (tx) => openMessage(tx, id));
    if (!open) return;
    try {
      await this.deliver(this.consumers.of(open.topic), { id, payload: open.payload, now });
    } catch (error) {
      const fail = error instanceof Refusal ? setAside : postpone;
      await this.work.run(systemActor, (tx) => fail(tx, { id, now, attempts: open.attempts + 1, error }));
    }
  }

  private async deliver(consumer: Consumer, message: Message): Promise<void> {
    const prepared = await consumer.prepare?.(message);
    await this.work.run(systemActor, async (tx) => {
      if (!(await isFirst(tx, consumer.topic, message))) return;
      const outcome = await consumer.consume(tx, message, prepared);
      await close(tx, message, outcome ?? null);
    });
  }
}

interface OpenMessage {
  readonly topic: string;
  readonly payload: unknown;
  readonly attempts: number;
}

const openMessage = async (tx: Tx, id: string): Promise<OpenMessage | undefined> =>
  (
    await tx.query(
      `SELECT topic, payload, attempts FROM outbox WHERE id = $1 AND closed_at IS NULL AND refused_at IS NULL`,
      [id],
    )
  )[0];

/** Waits for a delivery that runs at the same time, and is false when that one had its effect. */
const isFirst = async (tx: Tx, topic: string, { id, now }: Message): Promise<boolean> =>
  (
    await tx.query(
      `INSERT INTO consumed_message (message_id, topic, consumed_at) VALUES ($1, $2, $3)
       ON CONFLICT DO NOTHING RETURNING message_id`,
      [id, topic, now],
    )
  ).length === 1;

const close = (tx: Tx, { id, now }: Message, outcome: string | null): Promise<unknown> =>
  tx.query(`UPDATE outbox SET closed_at = $2, outcome = $3, attempts = attempts + 1 WHERE id = $1`, [
    id,
    now,
    outcome,
  ]);

interface Failure {
  readonly id: string;
  readonly now: Date;
  /** This one included. */
  readonly attempts: number;
  readonly error: unknown;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const postpone = (tx: Tx, { id, now, attempts, error }: Failure): Promise<unknown> =>
  tx.query(
    `UPDATE outbox SET attempts = $2, last_error = $3, due_at = $4 WHERE id = $1 AND closed_at IS NULL`,
    [id, attempts, reasonOf(error), pauseAfter(attempts, now)],
  );

const setAside = (tx: Tx, { id, now, attempts, error }: Failure): Promise<unknown> =>
  tx.query(
    `UPDATE outbox SET attempts = $2, last_error = $3, refused_at = $4 WHERE id = $1 AND closed_at IS NULL`,
    [id, attempts, reasonOf(error), now],
  );
