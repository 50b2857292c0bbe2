import type { Tx } from '@libs/db';

export interface Message {
  /** The same at every delivery. */
  readonly id: string;
  readonly payload: unknown;
  readonly now: Date;
}

/** Thrown when trying again is of no use: the message then waits until the operator asks for it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/**
 * Does what a topic asks for. Whatever it throws is kept on the row, and the message comes again later, except
 * after a Refusal.
 */
export interface Consumer<Prepared = unknown> {
  readonly topic: string;
  /**
   * Slow work before the transaction: rendering, asking another server. May run more than once for one
   * message, so it leaves nothing behind that matters, or something that can be recognised as the same.
   */
  prepare?(message: Message): Promise<Prepared>;
  /**
   * The effect, in the one transaction that also closes the row: it happens exactly once. What it returns is
   * noted on the row as its outcome, for the operator's page.
   */
  consume(tx: Tx, message: Message, prepared: Prepared): Promise<string | void>;
}

/** The consumers of the product, one for a topic. Modules add theirs while they start. */
export class Consumers {
  private readonly byTopic = new Map<string, Consumer>();

  constructor(consumers: readonly Consumer[] = []) {
    for (const consumer of consumers) this.add(consumer);
  }

  /** Throws when the topic has a consumer already. */
  add(consumer: Consumer): void {
    if (this.byTopic.has(consumer.topic)) throw new Error(`a second consumer for ${consumer.topic}`);
    this.byTopic.set(consumer.topic, consumer);
  }

  /** Throws when nobody consumes the topic: the message stays open and is shown to the operator. */
  of(topic: string): Consumer {
    const consumer = this.byTopic.get(topic);
    if (!consumer) throw new Error(`nobody consumes ${topic}`);
    return consumer;
  }
}
