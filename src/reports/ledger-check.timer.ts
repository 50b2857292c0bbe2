import { Clock } from '@libs/clock';
import { every, logged, type Repetition } from '@libs/jobs';
import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { LedgerChecks } from './ledger-checks';

const PAUSE_MS = 60 * 60 * 1000;

/** Checks everything once a night, also the nights that were missed. */
@Injectable()
export class LedgerCheckTimer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private repetition: Repetition | undefined;

  constructor(
    private readonly checks: LedgerChecks,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.repetition = every(PAUSE_MS, () => this.checks.run(this.clock.now()), logged('LedgerChecks'));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.repetition?.stop();
  }
}
