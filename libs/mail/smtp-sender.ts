import type { MailSender } from '@libs/config';
import { type Consumer, MAIL_TOPIC, type Message, Refusal, SENT } from '@libs/outbox';
import type { Transporter } from 'nodemailer';
import { composed } from './compose';
import { isFinal } from './refusal';

/** Before the outbox hands the message over again. */
const PATIENCE_MS = 45_000;

/**
 * Sends mails by SMTP, before the transaction, so that no connection to the database waits for the mail server.
 * When the process ends between the two, the mail goes out once more, with the same Message-ID.
 */
export class SmtpSender implements Consumer<void> {
  readonly topic = MAIL_TOPIC;

  constructor(
    private readonly transport: Transporter,
    private readonly from: MailSender,
  ) {}

  async prepare(message: Message): Promise<void> {
    const mail = composed(message, this.from);
    try {
      await this.transport.sendMail({ ...mail, signal: AbortSignal.timeout(PATIENCE_MS) });
    } catch (error) {
      throw isFinal(error) ? new Refusal((error as Error).message) : error;
    }
  }

  consume(): Promise<string> {
    return Promise.resolve(SENT);
  }

  /** Throws what keeps the server from taking mails: address, encryption, sign-in. */
  async check(): Promise<void> {
    await this.transport.verify();
  }

  /** Ends its connections; the queue has waited for the mails under way before. */
  close(): void {
    this.transport.close();
  }
}
