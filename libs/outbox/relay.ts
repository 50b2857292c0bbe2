import type { Tx, UnitOfWork } from '@libs/db';
import { systemActor } from '@libs/permissions';

const BATCH = 100;
/** After this time an open row is handed over again, whatever became of it in the queue. */
const HAND_AGAIN_AFTER_SECONDS = 60;

/** Hands message ids to the queue; returns when the queue has them. Handing one twice does no harm. */
export type HandOver = (ids: readonly string[]) => Promise<void>;

/** Takes due messages from the outbox to the queue. Any number of relays may run at once. */
export class Relay {
  constructor(
    private readonly work: UnitOfWork,
    private readonly handOver: HandOver,
  ) {}

  /** Hands over all that is due: new rows, failed ones whose pause is over, rows that the queue lost. */
  async relay(now: Date): Promise<number> {
    for (let handed = 0; ;) {
      const batch = await this.work.run(systemActor, (tx) => this.handBatch(tx, now));
      handed += batch;
      if (batch < BATCH) return handed;
    }
  }

  /** The rows stay locked until the queue has them: a crash in between leaves them due. */
  private async handBatch(tx: Tx, now: Date): Promise<number> {
    const rows: { id: string }[] = await tx.query(
      `SELECT id FROM outbox WHERE closed_at IS NULL AND refused_at IS NULL AND due_at <= $1
       ORDER BY due_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
      [now],
    );
    if (rows.length === 0) return 0;
    const ids = rows.map((row) => row.id);
    await tx.query(
      `UPDATE outbox SET handed_at = $1, due_at = $1::timestamptz + make_interval(secs => ${HAND_AGAIN_AFTER_SECONDS})
       WHERE id = ANY ($2)`,
      [now, ids],
    );
    await this.handOver(ids);
    return ids.length;
  }
}
