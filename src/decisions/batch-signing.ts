import { record } from '@libs/audit-chain';
import { type Tx, UnitOfWork } from '@libs/db';
import { DomainError, translateDatabaseError } from '@libs/errors';
import { type Consumer, type Message, publish } from '@libs/outbox';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { actingStaff } from '../people';
import { closeRow, insertBatch, type NewBatch, nextRow, type OpenRow, type RowOutcome } from './batches';
import { DecisionsService } from './decisions.service';

const TOPIC = 'batch.sign';
const SIGNED: RowOutcome = { outcome: 'signed', note: '' };

/**
 * Signing many awards in their order, each in a transaction of its own that also closes its row: a batch goes on
 * where it was after a restart and signs nothing twice. There is one message for each row; whichever is delivered
 * signs the next one that is open.
 */
@Injectable()
export class BatchSigning implements Consumer {
  readonly topic = TOPIC;

  constructor(
    private readonly work: UnitOfWork,
    private readonly decisions: DecisionsService,
  ) {}

  /** Begins a batch; returns its id. Errors: invalid_input when nothing is chosen. */
  begin(actor: Actor, now: Date, batch: Omit<NewBatch, 'personId'>): Promise<string> {
    if (batch.chosen.length === 0)
      throw new DomainError('invalid_input', { message: 'Wählen Sie mindestens einen Vorgang.' });
    return this.work.run(actor, async (tx) => {
      const id = await insertBatch(tx, now, { ...batch, personId: actor.personId });
      const cases = batch.chosen.map(({ caseId }) => caseId);
      await record(tx, actor, now, 'batch.begun', { type: 'batch', id }, { cases });
      for (const caseId of cases) await publish(tx, now, TOPIC, { batchId: id }, { key: `${id}/${caseId}` });
      return id;
    });
  }

  async consume(tx: Tx, { payload, now }: Message): Promise<string> {
    const { batchId } = payload as { batchId: string };
    const row = await nextRow(tx, batchId);
    if (!row) return 'nichts mehr offen';
    const outcome = await this.sign(tx, now, row);
    await closeRow(tx, now, batchId, row.place, outcome);
    return `${row.caseId}: ${outcome.note || 'gezeichnet'}`;
  }

  /** A refusal takes back what this row did and nothing else. */
  private async sign(tx: Tx, now: Date, row: OpenRow): Promise<RowOutcome> {
    try {
      const actor = await actingStaff(tx, row.personId);
      await tx.transaction((own) =>
        this.decisions.approveIn(own, actor, now, row.caseId, row.version, row.responsibility),
      );
      return SIGNED;
    } catch (error) {
      const refusal = translateDatabaseError(error);
      if (!(refusal instanceof DomainError)) throw error;
      return refusal.code === 'already_done' ? SIGNED : { outcome: 'refused', note: refusal.message };
    }
  }
}
