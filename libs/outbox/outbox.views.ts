import type { Tx } from '@libs/db';
import { type Mail, MAIL_TOPIC } from './mail';

export interface OutboxRow {
  readonly id: string;
  readonly topic: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly publishedAt: Date;
  /** When it is handed over, or handed over again. */
  readonly dueAt: Date;
  readonly closedAt: Date | null;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly outcome: string | null;
}

export interface OutboxOverview {
  readonly openCount: number;
  readonly failedCount: number;
  /** Not closed and not failed yet, the oldest first. */
  readonly open: readonly OutboxRow[];
  /** Not closed, tried in vain at least once, the oldest first. They are tried again for ever. */
  readonly failed: readonly OutboxRow[];
  /** Closed, the newest first. */
  readonly recent: readonly OutboxRow[];
}

const LISTED = 50;
const COLUMNS = `id, topic, payload, attempts, last_error AS "lastError", outcome, published_at AS "publishedAt",
  due_at AS "dueAt", closed_at AS "closedAt"`;

const lists = {
  open: { where: 'closed_at IS NULL AND last_error IS NULL', order: 'published_at' },
  failed: { where: 'closed_at IS NULL AND last_error IS NOT NULL', order: 'published_at' },
  recent: { where: 'closed_at IS NOT NULL', order: 'closed_at DESC' },
} as const;
type List = keyof typeof lists;

const listed = (list: List): string =>
  `(SELECT '${list}' AS list, ${COLUMNS} FROM outbox WHERE ${lists[list].where}
    ORDER BY ${lists[list].order} LIMIT ${LISTED})`;
const counted = (list: List): string => `(SELECT count(*) FROM outbox WHERE ${lists[list].where})`;

/** What waits, what fails and what was done, for the operator. */
export async function outboxOverview(tx: Tx): Promise<OutboxOverview> {
  const rows: (OutboxRow & { list: List })[] = await tx.query(
    [listed('open'), listed('failed'), listed('recent')].join(' UNION ALL '),
  );
  const [counts] = await tx.query(
    `SELECT ${counted('open')} AS "openCount", ${counted('failed')} AS "failedCount"`,
  );
  const of = (list: List): OutboxRow[] => rows.filter((row) => row.list === list);
  return { ...counts, open: of('open'), failed: of('failed'), recent: of('recent') };
}

export interface KeptMail extends Mail {
  readonly id: string;
  readonly publishedAt: Date;
  readonly closedAt: Date | null;
  readonly outcome: string | null;
  readonly lastError: string | null;
}

/** The mails, newest first, a page at a time; `before` is the last one of the page before. */
export const recentMails = (
  tx: Tx,
  before: Pick<KeptMail, 'id' | 'publishedAt'> | null,
  limit: number,
): Promise<KeptMail[]> =>
  tx.query(
    `SELECT id, payload->>'to' AS "to", payload->>'subject' AS subject, payload->>'text' AS text,
            published_at AS "publishedAt", closed_at AS "closedAt", outcome, last_error AS "lastError"
     FROM outbox
     WHERE topic = $1 AND ($2::timestamptz IS NULL OR (published_at, id) < ($2, $3))
     ORDER BY published_at DESC, id DESC LIMIT $4`,
    [MAIL_TOPIC, before?.publishedAt, before?.id, limit],
  );
