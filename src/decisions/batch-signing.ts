import { randomUUID } from 'node:crypto';
import { record } from '@libs/audit-chain';
import { type Tx, UnitOfWork } from '@libs/db';
import { DomainError, translateDatabaseError } from '@libs/errors';
import { type Consumer, type Message, publish } from '@libs/outbox';
import type { Actor } from '@libs/permissions';
import { Injectable, Logger } from '@nestjs/common';
import { actingStaff } from '../people';
import {
  closeRow,
  type FailedRow,
  insertBatch,
  type NewBatch,
  nextRow,
  type OpenRow,
  reopenRow,
  type RowOutcome,
} from './batches';
import { DecisionsService } from './decisions.service';

const TOPIC = 'batch.sign';
const SIGNED: RowOutcome = { outcome: 'signed', note: '', reference: null };
const FAILED =
  'Ein unerwarteter Fehler ist aufgetreten. Nichts wurde gezeichnet, und keine Mittel wurden gebunden.';

/** PostgreSQL took the transaction back, for a deadlock mostly: the whole delivery is tried again. */
const isTakenBack = (error: unknown): boolean =>
  String((error as { code?: string } | null)?.code).startsWith('40');

/**
 * Signing many awards in their order, each in a transaction of its own that also closes its row: a batch goes on
 * where it was after a restart and signs nothing twice. There is one message for each row; whichever is delivered
 * signs the next one that is open. What nobody foresaw ends its own row only, which can be tried again.
 */
@Injectable()
export class BatchSigning implements Consumer {
  readonly topic = TOPIC;
  private readonly logger = new Logger(BatchSigning.name);

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

  /** Tries a row that failed once more. Errors: not_found, forbidden, stale; already_done for the second of two clicks. */
  retry(actor: Actor, now: Date, failed: FailedRow): Promise<void> {
    const { batchId, caseId, reference } = failed;
    return this.work.run(actor, async (tx) => {
      await reopenRow(tx, actor.personId, failed);
      await record(tx, actor, now, 'batch.retried', { type: 'batch', id: batchId }, { caseId, reference });
      await publish(tx, now, TOPIC, { batchId }, { key: `${batchId}/${caseId}/${reference}` });
    });
  }

  async consume(tx: Tx, { payload, now }: Message): Promise<string> {
    const { batchId } = payload as { batchId: string };
    const row = await nextRow(tx, batchId);
    if (!row) return 'nichts mehr offen';
    const outcome = await this.sign(tx, now, row);
    await closeRow(tx, now, batchId, row.place, outcome);
    return [`${row.caseId}:`, outcome.note || 'gezeichnet', outcome.reference].filter(Boolean).join(' ');
  }

  /** Whatever goes wrong takes back what this row did and nothing else. */
  private async sign(tx: Tx, now: Date, row: OpenRow): Promise<RowOutcome> {
    try {
      await tx.transaction(async (own) => {
        const actor = await actingStaff(own, row.personId);
        await this.decisions.approveIn(own, actor, now, row.caseId, row.version, row.responsibility);
      });
      return SIGNED;
    } catch (error) {
      if (isTakenBack(error)) throw error;
      const refusal = translateDatabaseError(error);
      if (!(refusal instanceof DomainError)) return this.failure(error, row);
      return refusal.code === 'already_done'
        ? SIGNED
        : { outcome: 'refused', note: refusal.message, reference: null };
    }
  }

  private failure(error: unknown, { caseId }: OpenRow): RowOutcome {
    const reference = randomUUID().slice(0, 8);
    this.logger.error(`${reference} signing of case ${caseId}`, (error as Error).stack);
    return { outcome: 'failed', note: FAILED, reference };
  }
}
