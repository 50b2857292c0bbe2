import type { Tx } from '@libs/db';
import { type Mail, MAIL_TOPIC } from './mail';

export interface MailRow extends Mail {
  readonly id: string;
  readonly publishedAt: Date;
  readonly closedAt: Date | null;
  readonly outcome: string | null;
  readonly lastError: string | null;
  /** Since then it is not tried again by itself. */
  readonly refusedAt: Date | null;
}

const SELECTED = `SELECT id, payload->>'to' AS "to", payload->>'subject' AS subject, payload->>'text' AS text,
  published_at AS "publishedAt", closed_at AS "closedAt", outcome, last_error AS "lastError",
  refused_at AS "refusedAt" FROM outbox WHERE topic = $1`;

/** The mails, newest first, a page at a time; `before` is the last one of the page before. */
export const recentMails = (
  tx: Tx,
  before: Pick<MailRow, 'id' | 'publishedAt'> | null,
  limit: number,
): Promise<MailRow[]> =>
  tx.query(
    `${SELECTED} AND ($2::timestamptz IS NULL OR (published_at, id) < ($2, $3))
     ORDER BY published_at DESC, id DESC LIMIT $4`,
    [MAIL_TOPIC, before?.publishedAt, before?.id, limit],
  );

export const mailWithId = async (tx: Tx, id: string): Promise<MailRow | undefined> =>
  (await tx.query<MailRow[]>(`${SELECTED} AND id = $2`, [MAIL_TOPIC, id]))[0];
