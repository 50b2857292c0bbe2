import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import { type KeptMail, MAIL_TOPIC, recentMails } from '@libs/outbox';

const MAILS_PER_PAGE = 50;

export interface MailList {
  readonly mails: readonly KeptMail[];
  /** The last mail of this page when there are more. */
  readonly last: KeptMail | null;
}

/** A page of mails, the newest first. */
export async function mailsPage(tx: Tx, before: Parameters<typeof recentMails>[1]): Promise<MailList> {
  const found = await recentMails(tx, before, MAILS_PER_PAGE + 1);
  const mails = found.slice(0, MAILS_PER_PAGE);
  return { mails, last: found.length > mails.length ? mails.at(-1)! : null };
}

/** One mail with its text. Throws not_found. */
export async function mailWithText(tx: Tx, id: string): Promise<KeptMail> {
  const [mail] = await tx.query<KeptMail[]>(
    `SELECT id, payload->>'to' AS "to", payload->>'subject' AS subject, payload->>'text' AS text,
            published_at AS "publishedAt", closed_at AS "closedAt", outcome, last_error AS "lastError"
     FROM outbox WHERE id = $1 AND topic = $2`,
    [id, MAIL_TOPIC],
  );
  if (!mail) throw new DomainError('not_found');
  return mail;
}
