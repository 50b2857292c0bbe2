import type { Attachment } from '../attachment';
import { type Order, PressHand } from './press-hand';

export interface PrintOptions {
  /** Printed across every page, such as "ENTWURF". */
  readonly watermark?: string;
  /** The data of the letter for programs, inside the file. */
  readonly attachment?: Attachment;
}

/**
 * Prints letters in worker threads, so that the process that serves requests is never blocked. Threads start
 * with the first letter; one that crashes fails its letter and is replaced.
 */
export class LetterPress {
  private readonly hands = new Set<PressHand>();
  private readonly waiting: Order[] = [];
  private printed = 0;
  private closed = false;

  constructor(private readonly threads = 1) {}

  /** The letter as PDF bytes; rejects with LetterTemplateError when template and data do not fit. */
  print(
    templateText: string,
    data: Readonly<Record<string, unknown>>,
    options: PrintOptions = {},
  ): Promise<Buffer> {
    if (this.closed) return Promise.reject(new Error('the letter press is closed'));
    return new Promise((resolve, reject) => {
      // A copy, because the letter must say what the data said now, not when its turn comes.
      const job = structuredClone({ id: ++this.printed, templateText, data, ...options });
      this.waiting.push({ job, resolve, reject });
      this.next();
    });
  }

  /** Stops the threads, each after the letter at hand; letters that are waiting are rejected. */
  async close(): Promise<void> {
    this.closed = true;
    for (const { reject } of this.waiting.splice(0)) reject(new Error('the letter press is closed'));
    await Promise.all([...this.hands].map((hand) => hand.stop()));
  }

  private next(): void {
    const hand = this.freeHand();
    const order = hand && this.waiting.shift();
    if (order) hand.print(order);
  }

  private freeHand(): PressHand | undefined {
    for (const hand of this.hands) if (hand.free) return hand;
    if (this.hands.size >= this.threads || this.waiting.length === 0) return undefined;
    const hand = new PressHand({
      free: () => this.next(),
      gone: (lost) => {
        this.hands.delete(lost);
        this.next();
      },
    });
    this.hands.add(hand);
    return hand;
  }
}
