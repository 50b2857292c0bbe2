import { Clock } from '@libs/clock';
import { every, logged, type Repetition } from '@libs/jobs';
import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { OffersService } from './offers.service';

const PAUSE_MS = 60 * 1000;

/**
 * Looks every minute whether somebody who waits fits. It looks at the balances and not at events, so it misses
 * no kind of release, and what came back while nothing ran is offered at the next start.
 */
@Injectable()
export class OffersTimer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private repetition: Repetition | undefined;

  constructor(
    private readonly offers: OffersService,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.repetition = every(PAUSE_MS, () => this.offers.offer(this.clock.now()), logged('Offers'));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.repetition?.stop();
  }
}
