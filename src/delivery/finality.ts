import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { Deliveries } from './deliveries';
import type { FinalityReckoning } from './domain/finality';

/** Whether acts are final: what payments rest on. */
@Injectable()
export class Finality {
  constructor(private readonly deliveries: Deliveries) {}

  /** On the safer reading of the law. Errors: not_found, also for a letter that is no act. */
  async of(tx: Tx, letterId: string, today: Temporal.PlainDate): Promise<FinalityReckoning> {
    const { reckoning } = await this.deliveries.of(tx, letterId, today);
    if (!reckoning) throw new DomainError('not_found');
    return reckoning;
  }
}
