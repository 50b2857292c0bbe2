import type { Consumer } from './consumer';

export const MAIL_TOPIC = 'mail.send';
/** Outcome of a mail that nobody was asked to carry: it is read on the operator's page. */
export const KEPT = 'kept';
/** Outcome of a mail that the mail server has taken. */
export const SENT = 'sent';

/** Payload of `mail.send`. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
}

/** Without a mail server: the mail stays in the outbox, where the operator's page shows it. */
export const mailKeeper: Consumer = { topic: MAIL_TOPIC, consume: () => Promise.resolve(KEPT) };
