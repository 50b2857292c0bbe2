import { createHash } from 'node:crypto';
import { record } from '@libs/audit-chain';
import { type Tx, UnitOfWork } from '@libs/db';
import { LetterPress } from '@libs/letters-pdf';
import { type Consumer, Consumers, type Message } from '@libs/outbox';
import { systemActor } from '@libs/permissions';
import { Inject, Injectable, type OnModuleInit, Optional } from '@nestjs/common';
import { attachmentOf, type LetterSource } from './domain/letter-attachment';
import { LETTER_WATCH, type LetterWatch } from './letter-watch';

export const PRINT_TOPIC = 'letter.print';

const letterIn = ({ payload }: Message): string => (payload as { letterId: string }).letterId;

/** Prints issued letters from what is stored with them. The same letter gives the same bytes; the first are kept. */
@Injectable()
export class LetterPrinting implements Consumer<Buffer | null>, OnModuleInit {
  readonly topic = PRINT_TOPIC;

  constructor(
    private readonly work: UnitOfWork,
    private readonly press: LetterPress,
    private readonly consumers: Consumers,
    @Optional() @Inject(LETTER_WATCH) private readonly watch?: LetterWatch,
  ) {}

  onModuleInit(): void {
    this.consumers.add(this as Consumer);
  }

  prepare(message: Message): Promise<Buffer | null> {
    return this.print(letterIn(message));
  }

  async consume(tx: Tx, message: Message, pdf: Buffer | null): Promise<void> {
    if (pdf) await this.keep(tx, message.now, letterIn(message), pdf);
  }

  /** For a reader who comes before the job. Call it only for a person who may read the letter. */
  async ensurePrinted(now: Date, letterId: string): Promise<void> {
    const pdf = await this.print(letterId);
    if (pdf) await this.work.run(systemActor, (tx) => this.keep(tx, now, letterId, pdf));
  }

  /** The pages, made outside of any transaction; null when the letter has them already. */
  private async print(letterId: string): Promise<Buffer | null> {
    const letter = await this.work.run(systemActor, (tx) => unprinted(tx, letterId));
    if (!letter) return null;
    const attachment = attachmentOf(letter);
    return this.press.print(letter.template, letter.snapshot, attachment && { attachment });
  }

  /** Stores the pages unless another printer was first, and puts their hash into the audit trail. */
  private async keep(tx: Tx, now: Date, letterId: string, pdf: Buffer): Promise<void> {
    const sha256 = createHash('sha256').update(pdf).digest();
    const [kept] = await tx.query<[{ id: string }[], number]>(
      `UPDATE letter SET bytes = $2, sha256 = $3, printed_at = $4 WHERE id = $1 AND bytes IS NULL RETURNING id`,
      [letterId, pdf, sha256, now],
    );
    if (kept.length === 0) return;
    const subject = { type: 'letter', id: letterId };
    await record(tx, systemActor, now, 'letter.printed', subject, { sha256: sha256.toString('hex') });
    await this.watch?.printed(tx, now, letterId);
  }
}

const unprinted = async (tx: Tx, letterId: string): Promise<LetterSource | undefined> =>
  (
    await tx.query<LetterSource[]>(
      `SELECT kind, template_text AS template, snapshot FROM letter WHERE id = $1 AND bytes IS NULL`,
      [letterId],
    )
  )[0];
