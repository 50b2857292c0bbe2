import type { Tx } from '@libs/db';

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
  /** Since then it is not tried again by itself. */
  readonly refusedAt: Date | null;
  readonly outcome: string | null;
}

export interface OutboxOverview {
  readonly openCount: number;
  readonly failedCount: number;
  readonly refusedCount: number;
  /** Not closed and not failed yet, the oldest first. */
  readonly open: readonly OutboxRow[];
  /** Not closed, tried in vain at least once, the oldest first. They are tried again for ever. */
  readonly failed: readonly OutboxRow[];
  /** Refused for good, the oldest first. They wait for the operator. */
  readonly refused: readonly OutboxRow[];
  /** Closed, the newest first. */
  readonly recent: readonly OutboxRow[];
}

const LISTED = 50;
const COLUMNS = `id, topic, payload, attempts, last_error AS "lastError", outcome, published_at AS "publishedAt",
  due_at AS "dueAt", refused_at AS "refusedAt", closed_at AS "closedAt"`;

const lists = {
  open: { where: 'closed_at IS NULL AND last_error IS NULL', order: 'published_at' },
  failed: {
    where: 'closed_at IS NULL AND refused_at IS NULL AND last_error IS NOT NULL',
    order: 'published_at',
  },
  refused: { where: 'refused_at IS NOT NULL', order: 'refused_at' },
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
    (Object.keys(lists) as List[]).map(listed).join(' UNION ALL '),
  );
  const [counts] = await tx.query(
    `SELECT ${counted('open')} AS "openCount", ${counted('failed')} AS "failedCount",
            ${counted('refused')} AS "refusedCount"`,
  );
  const of = (list: List): OutboxRow[] => rows.filter((row) => row.list === list);
  return { ...counts, open: of('open'), failed: of('failed'), refused: of('refused'), recent: of('recent') };
}
