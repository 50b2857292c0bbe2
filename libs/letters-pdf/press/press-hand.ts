import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { LetterTemplateError } from '../compose/letter-template-error';
import type { PrintJob, PrintResult } from './print-job';

/** A job and the promise its caller holds. */
export interface Order {
  readonly job: PrintJob;
  readonly resolve: (pdf: Buffer) => void;
  readonly reject: (error: Error) => void;
}

// `__filename` until the code is ESM, then `import.meta.url`.
const workerFile = createRequire(__filename).resolve('./letter-worker');
const execArgv = workerFile.endsWith('.ts') ? ['-r', '@swc-node/register'] : [];

/** Room in which the garbage of a letter (some 7 MB) dies before anybody has to carry it along. */
const resourceLimits = { maxYoungGenerationSizeMb: 96 };

/** Longer than it takes to load the code and print a letter; shorter than any supervisor's patience. */
const GRACE = 5_000;

/** One worker thread, which prints one letter at a time. It keeps the process alive only while it prints. */
export class PressHand {
  private readonly worker = new Worker(workerFile, { execArgv, resourceLimits });
  private readonly ended = new Promise((resolve) => this.worker.once('exit', resolve));
  private order: Order | null = null;

  constructor(private readonly on: { free: (hand: PressHand) => void; gone: (hand: PressHand) => void }) {
    this.worker.on('message', (result: PrintResult) => this.deliver(result));
    this.worker.on('error', (error) => this.fail(error));
    this.worker.on('exit', (code) => this.fail(new Error(`letter worker stopped with code ${code}`)));
    this.worker.unref();
  }

  get free(): boolean {
    return this.order === null;
  }

  print(order: Order): void {
    this.order = order;
    this.worker.ref();
    this.worker.postMessage(order.job);
  }

  /**
   * Lets the thread finish its letter and end by itself: tearing it down while it loads code can take the process
   * with it. Terminates it only after `grace` milliseconds.
   */
  async stop(grace = GRACE): Promise<void> {
    this.worker.ref();
    this.worker.postMessage('stop');
    const timer = setTimeout(() => void this.worker.terminate(), grace);
    await this.ended;
    clearTimeout(timer);
  }

  private deliver(result: PrintResult): void {
    const { order } = this;
    this.order = null;
    this.worker.unref();
    if (order) settle(order, result);
    this.on.free(this);
  }

  private fail(error: Error): void {
    this.order?.reject(error);
    this.order = null;
    this.on.gone(this);
  }
}

function settle(order: Order, result: PrintResult): void {
  if ('pdf' in result) {
    order.resolve(Buffer.from(result.pdf.buffer, result.pdf.byteOffset, result.pdf.byteLength));
  } else if ('templateError' in result) {
    const { template, placeholder, reason, line } = result.templateError;
    order.reject(new LetterTemplateError(template, placeholder, reason, line));
  } else order.reject(new Error(result.error));
}
