import { Clock } from '@libs/clock';
import { UnitOfWork } from '@libs/db';
import { Processor, Relay } from '@libs/outbox';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { every, type Repetition } from './every';
import { type JobQueue, type JobsConnection, openJobQueue } from './job-queue';
import { logged } from './logged';

export interface JobsOptions extends JobsConnection {
  /** False in a web process beside which workers of their own run. */
  readonly deliver?: boolean;
}

export const JOBS_OPTIONS = Symbol('JOBS_OPTIONS');

const PAUSE_MS = 1_000;

/** Relays the outbox to the queue and delivers from it, as long as the application runs. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(JobRunner.name);
  private lastWarning = '';
  private queue: JobQueue | undefined;
  private relaying: Repetition | undefined;

  constructor(
    @Inject(JOBS_OPTIONS) private readonly options: JobsOptions,
    private readonly work: UnitOfWork,
    private readonly processor: Processor,
    private readonly clock: Clock,
  ) {}

  /** After all modules have added their consumers. */
  async onApplicationBootstrap(): Promise<void> {
    const queue = openJobQueue(this.options, (error) => this.warn(error.message));
    this.queue = queue;
    await queue.ready();
    if (this.options.deliver ?? true)
      await queue.consume((id) => this.processor.process(id, this.clock.now()));
    const relay = new Relay(this.work, queue.handOver);
    this.relaying = every(PAUSE_MS, () => relay.relay(this.clock.now()), logged(Relay.name));
  }

  /** Before the database pool closes. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.relaying?.stop();
    await this.queue?.close();
  }

  /** A lost connection reports itself several times a second. */
  private warn(message: string): void {
    if (message !== this.lastWarning) this.logger.warn(message);
    this.lastWarning = message;
  }
}
