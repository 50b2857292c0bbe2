import { Clock } from '@libs/clock';
import { every, logged, type Repetition } from '@libs/jobs';
import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ReleasesService } from './releases.service';

const PAUSE_MS = 60 * 1000;

/**
 * Looks every minute which revocations have become final. It looks at what stands and not at events, so what
 * became final while nothing ran is freed at the next start.
 */
@Injectable()
export class ReleasesTimer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private repetition: Repetition | undefined;

  constructor(
    private readonly releases: ReleasesService,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.repetition = every(PAUSE_MS, () => this.releases.free(this.clock.now()), logged('Releases'));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.repetition?.stop();
  }
}
