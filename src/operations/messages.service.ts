import { record } from '@libs/audit-chain';
import { type Tx, UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';

@Injectable()
export class MessagesService {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Makes a failed or refused message due now: the relay hands it over within a second, and its consumer runs
   * once however often that happens. False when it needs no retry, because it was delivered or is due already.
   * Throws not_found.
   */
  retry(actor: Actor, now: Date, id: string): Promise<boolean> {
    return this.work.run(actor, async (tx) => {
      const postponed = await bringForward(tx, now, id);
      if (postponed) await record(tx, actor, now, 'message.retried', { type: 'message', id }, postponed);
      else await mustExist(tx, id);
      return postponed !== undefined;
    });
  }
}

interface Postponed {
  readonly topic: string;
  readonly attempts: number;
}

async function bringForward(tx: Tx, now: Date, id: string): Promise<Postponed | undefined> {
  const [rows] = await tx.query(
    `UPDATE outbox SET due_at = $2, refused_at = NULL
     WHERE id = $1 AND closed_at IS NULL AND last_error IS NOT NULL AND (due_at > $2 OR refused_at IS NOT NULL)
     RETURNING topic, attempts`,
    [id, now],
  );
  return rows[0];
}

async function mustExist(tx: Tx, id: string): Promise<void> {
  const [found] = await tx.query(`SELECT FROM outbox WHERE id = $1`, [id]);
  if (!found) throw new DomainError('not_found');
}
