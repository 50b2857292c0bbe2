import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import { type MailRow, mailWithId, recentMails } from '@libs/outbox';

const MAILS_PER_PAGE = 50;

export interface MailList {
  readonly mails: readonly MailRow[];
  /** The last mail of this page when there are more. */
  readonly last: MailRow | null;
}

/** A page of mails, the newest first. */
export async function mailsPage(tx: Tx, before: Parameters<typeof recentMails>[1]): Promise<MailList> {
  const found = await recentMails(tx, before, MAILS_PER_PAGE + 1);
  const mails = found.slice(0, MAILS_PER_PAGE);
  return { mails, last: found.length > mails.length ? mails.at(-1)! : null };
}

/** One mail with its text. Throws not_found. */
export async function mailWithText(tx: Tx, id: string): Promise<MailRow> {
  const mail = await mailWithId(tx, id);
  if (!mail) throw new DomainError('not_found');
  return mail;
}
