import { UnitOfWork } from '@libs/db';
import { Consumers, Processor } from '@libs/outbox';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { JobRunner, JOBS_OPTIONS, type JobsOptions } from './job-runner';

/**
 * What happens later. A module consumes a topic by adding its consumer in `onModuleInit`:
 * `this.consumers.add(this)`. Needs the global providers UnitOfWork and Clock.
 */
@Global()
@Module({})
export class JobsModule {
  static forRoot(options: JobsOptions): DynamicModule {
    return {
      module: JobsModule,
      providers: [
        { provide: JOBS_OPTIONS, useValue: options },
        { provide: Consumers, useFactory: () => new Consumers() },
        {
          provide: Processor,
          inject: [UnitOfWork, Consumers],
          useFactory: (work: UnitOfWork, consumers: Consumers) => new Processor(work, consumers),
        },
        JobRunner,
      ],
      exports: [Consumers],
    };
  }
}
