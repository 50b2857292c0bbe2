import { Clock } from '@libs/clock';
import { every, logged, type Repetition } from '@libs/jobs';
import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { RemindersService } from './reminders.service';

const PAUSE_MS = 60 * 1000;

/**
 * Looks every minute which reminders are due. It looks at the days and not at the passing of time, so what was
 * missed while nothing ran goes out at the next start.
 */
@Injectable()
export class RemindersTimer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private repetition: Repetition | undefined;

  constructor(
    private readonly reminders: RemindersService,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.repetition = every(PAUSE_MS, () => this.reminders.remind(this.clock.now()), logged('Reminders'));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.repetition?.stop();
  }
}
