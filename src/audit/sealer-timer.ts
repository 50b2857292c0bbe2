import { AuditSealer } from '@libs/audit-chain';
import { Clock } from '@libs/clock';
import { every, logged, type Repetition } from '@libs/jobs';
import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';

const PAUSE_MS = 3_000;

/** Lets the sealer run while the product runs. */
@Injectable()
export class SealerTimer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private repetition: Repetition | undefined;

  constructor(
    private readonly sealer: AuditSealer,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.repetition = every(PAUSE_MS, () => this.sealer.seal(this.clock.now()), logged('AuditSealer'));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.repetition?.stop();
  }
}
