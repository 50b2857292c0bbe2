import { record } from '@libs/audit-chain';
import { Clock } from '@libs/clock';
import { UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { CasesService } from '../cases';
import { Deliveries } from './deliveries';
import { DeliveryDays } from './delivery-days';
import { entries, type Statements } from './delivery-entries';
import { recordSteps, type RecordStepName } from './domain/record-steps';

/** What staff say about a letter: of which case and letter, and the version of the page on which they said it. */
export interface RecordRequest {
  readonly caseId: string;
  readonly letterId: string;
  /** Null where the step itself tells whether somebody was faster. */
  readonly seenVersion: number | null;
}

/** What staff enter about deliveries: each with a row that stays, an audit entry, and days reckoned anew. */
@Injectable()
export class DeliveryRecords {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesService,
    private readonly deliveries: Deliveries,
    private readonly days: DeliveryDays,
  ) {}

  /** Errors: not_found, stale, step_not_possible, invalid_input at its field. */
  enter<S extends RecordStepName>(
    actor: Actor,
    now: Date,
    step: S,
    { caseId, letterId, seenVersion }: RecordRequest,
    said: Statements[S],
  ): Promise<void> {
    return this.work.run(actor, async (tx) => {
      await this.cases.lock(tx, caseId);
      const letter = await this.deliveries.of(tx, letterId, Clock.dayOf(now));
      if (letter.caseId !== caseId) throw new DomainError('not_found');
      if (seenVersion !== null && letter.version !== seenVersion) throw new DomainError('stale');
      if (!recordSteps[step].possible(letter)) throw new DomainError('step_not_possible');
      await entries[step]({ tx, actor, now, letter, said });
      await tx.query(`UPDATE delivery SET version = version + 1 WHERE letter_id = $1`, [letterId]);
      await this.days.restate(tx, now, caseId);
      const facts = { caseId, ...plain(said) };
      await record(tx, actor, now, recordSteps[step].event, { type: 'letter', id: letterId }, facts);
    });
  }
}

/** As the trail keeps it: days as text, and no names, which could never be removed from it. */
const plain = (said: object): object =>
  Object.fromEntries(
    Object.entries(said).flatMap(([name, value]) =>
      name === 'name' ? [] : [[name, value instanceof Temporal.PlainDate ? value.toString() : value]],
    ),
  );
