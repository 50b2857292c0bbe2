import { Clock } from '@libs/clock';
import { UnitOfWork } from '@libs/db';
import { every, logged, type Repetition } from '@libs/jobs';
import { systemActor } from '@libs/permissions';
import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { BudgetService } from '../budget';

const PAUSE_MS = 60 * 60 * 1000;
const REASON = 'Die Vormerkung ist abgelaufen.';

/**
 * Gives back the money of reservations that have expired, also of nights that were missed. The proposal
 * stands; whoever signs it then takes what is free.
 */
@Injectable()
export class ExpiryTimer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private repetition: Repetition | undefined;

  constructor(
    private readonly work: UnitOfWork,
    private readonly budget: BudgetService,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.repetition = every(PAUSE_MS, () => this.release(this.clock.now()), logged('Reservations'));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.repetition?.stop();
  }

  private async release(now: Date): Promise<void> {
    const occasion = { personIds: [systemActor.personId], reason: REASON, madeOn: now };
    await this.work.run(systemActor, (tx) => this.budget.releaseExpired(tx, Clock.dayOf(now), occasion));
  }
}
