import { APP_ROLE } from '@libs/db';
import type { HandOver } from '@libs/outbox';
import {
  type BackendClasses,
  createPostgresBackend,
  createRedisBackend,
  type IQueueBackend,
  type JobsOptions,
  withBackend,
} from 'bullmq';
import { JOBS_SCHEMA } from './migrate-jobs';
import { within } from './within';

export interface JobsConnection {
  /** PostgreSQL, under the same user as the product's own pool. */
  readonly databaseUrl: string;
  /** Redis carries the queue instead when this is set. */
  readonly redisUrl?: string | null;
}

export interface JobQueue {
  /** Throws when PostgreSQL or Redis does not answer. */
  ready(): Promise<void>;
  readonly handOver: HandOver;
  /** Starts to deliver message ids to `process`. */
  consume(process: (id: string) => Promise<void>): void;
  /** Waits for the deliveries that run, then leaves no connection open. */
  close(): Promise<void>;
}

const QUEUE = 'outbox';
const POOL_SIZE = 2;
/** A lost Redis does not refuse, it is silent: nobody waits longer, least of all with rows locked. */
const PATIENCE_MS = 5_000;
/** The queue only wakes the worker up: errors and pauses stand in the outbox, so no job needs to be kept. */
const FORGET = { removeOnComplete: true, removeOnFail: true };
const WORKER = {
  concurrency: 4,
  // After a kill the job is taken up again; no number of restarts may fail it for good.
  maxStalledCount: 1_000_000,
  // Idle, the worker is woken by a notification; in between it looks once a minute.
  drainDelay: 60,
};

/** The queue on PostgreSQL, or on Redis, with the same code. `onError` hears of lost connections. */
export const openJobQueue = (
  { databaseUrl, redisUrl }: JobsConnection,
  onError: (error: Error) => void,
): JobQueue =>
  redisUrl
    ? jobQueue(withBackend(createRedisBackend), { url: redisUrl, maxRetriesPerRequest: null }, onError)
    : jobQueue(
        withBackend(createPostgresBackend),
        {
          connectionString: databaseUrl,
          schema: JOBS_SCHEMA,
          options: `-c role=${APP_ROLE}`,
          application_name: 'foerderwerk-jobs',
          max: POOL_SIZE,
          connectionTimeoutMillis: 5_000,
        },
        onError,
      );

function jobQueue<B extends IQueueBackend, C>(
  { Queue, Worker }: BackendClasses<B, C>,
  connection: C,
  onError: (error: Error) => void,
): JobQueue {
  const queue = new Queue(QUEUE, {
    connection,
    defaultJobOptions: FORGET,
    streams: { events: { maxLen: 100 } },
  });
  queue.on('error', onError);
  let worker: InstanceType<typeof Worker> | undefined;
  return {
    ready: async () => {
      await within(PATIENCE_MS, queue.waitUntilReady());
    },
    handOver: (ids) => within(PATIENCE_MS, addAll(queue, ids)),
    consume: (process) => {
      worker = new Worker(QUEUE, (job) => process(job.id!), { connection, ...WORKER });
      worker.on('error', onError);
    },
    close: async () => {
      await worker?.close();
      await queue.close();
    },
  };
}

/** One by one: adding in bulk would ask PostgreSQL for the right to create tables. */
async function addAll(
  queue: { add(name: string, data: object, opts: JobsOptions): Promise<unknown> },
  ids: readonly string[],
): Promise<void> {
  for (const id of ids) await queue.add(QUEUE, {}, { jobId: id });
}
