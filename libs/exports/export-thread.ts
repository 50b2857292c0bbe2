import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { Grid } from './grid';

export interface ExportJob {
  readonly id: number;
  readonly format: 'xlsx' | 'pdf';
  readonly grid: Grid;
}

/** What comes back; errors as text, because classes do not survive the way between threads. */
export type ExportResult = { readonly id: number } & (
  { readonly bytes: Uint8Array } | { readonly error: string }
);

interface Order {
  readonly resolve: (bytes: Buffer) => void;
  readonly reject: (error: Error) => void;
}

// `__filename` until the code is ESM, then `import.meta.url`.
const workerFile = createRequire(__filename).resolve('./export-worker');
const execArgv = workerFile.endsWith('.ts') ? ['-r', '@swc-node/register'] : [];

/** One thread for all files: a table of 100,000 rows may take half a gigabyte, two at a time would take two. */
const resourceLimits = { maxOldGenerationSizeMb: 2048 };

let running: Worker | null = null;
let given = 0;
const open = new Map<number, Order>();

/**
 * Writes a file beside the thread that serves requests, one after the other. The thread starts with the first
 * file and keeps the process alive only while it writes; one that dies fails its files and is replaced.
 */
export function writeInThread(format: ExportJob['format'], grid: Grid): Promise<Buffer> {
  running ??= start();
  const worker = running;
  return new Promise((resolve, reject) => {
    const id = ++given;
    worker.postMessage({ id, format, grid } satisfies ExportJob);
    worker.ref();
    open.set(id, { resolve, reject });
  });
}

function start(): Worker {
  const worker = new Worker(workerFile, { execArgv, resourceLimits });
  const fail = (error: Error): void => {
    if (running === worker) running = null;
    for (const { reject } of open.values()) reject(error);
    open.clear();
  };
  worker.on('message', (result: ExportResult) => deliver(worker, result));
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`the export thread stopped with code ${code}`)));
  return worker;
}

function deliver(worker: Worker, result: ExportResult): void {
  const order = open.get(result.id);
  open.delete(result.id);
  if (open.size === 0) worker.unref();
  if ('error' in result) order?.reject(new Error(result.error));
  else order?.resolve(Buffer.from(result.bytes.buffer, result.bytes.byteOffset, result.bytes.byteLength));
}
