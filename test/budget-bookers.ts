import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { commitmentEntries } from '../src/budget';
import { aBudget, anAward, aRow, type Ledger } from './budget-ledger';
import { asOwner } from './support/database';

/** One way to approve grants against one limit; the check does not know which. Amounts in cents. */
export interface Booker {
  /** Begins anew with this limit. */
  open(limit: number): Promise<void>;
  /** Books or throws; the same key is the same approval, sent again. */
  approve(amount: number, key?: string): Promise<unknown>;
  /** The sum of what was booked. */
  spent(): Promise<number>;
}

/** The product's own way. */
export function productBooker(ledger: Ledger): Booker {
  let programme: string;
  return {
    open: async (limit) => {
      programme = await ledger.programme();
      await ledger.book(aBudget(programme, limit, limit, limit));
    },
    approve: (amount, keyPrefix = randomUUID()) =>
      ledger.book(commitmentEntries(anAward(programme, [aRow(amount)], { keyPrefix, caseId: keyPrefix }))),
    spent: () => committedOf(ledger, programme),
  };
}

/** What the entries add up to, whatever the balances say. */
const committedOf = async ({ dataSource }: Ledger, programme: string): Promise<number> => {
  const [{ spent }] = await dataSource.query<[{ spent: number }]>(
    `SELECT coalesce(sum(committed_cents), 0)::bigint AS spent FROM ledger_move
      WHERE programme_id = $1 AND kind = 'ceiling'`,
    [programme],
  );
  return spent;
};

interface Mistake {
  readonly isolation: 'READ COMMITTED' | 'REPEATABLE READ';
  /** What is left, as this way believes. */
  readonly ask: string;
  /** Books $1 cents, $2 having been left. */
  readonly tell: string;
}

const insert =
  'INSERT INTO unguarded_entry (amount) SELECT $1::bigint WHERE $1::bigint <= $2::bigint RETURNING 1';
const limitLessSum =
  'SELECT balance - (SELECT coalesce(sum(amount), 0) FROM unguarded_entry)::bigint AS remaining FROM unguarded_envelope';

/** Ways that read well and overspend. */
export const mistakes: Readonly<Record<string, Mistake>> = {
  'sums, then inserts': { isolation: 'READ COMMITTED', ask: limitLessSum, tell: insert },
  'sums, then inserts, in a snapshot': { isolation: 'REPEATABLE READ', ask: limitLessSum, tell: insert },
  'reads the balance, then writes it': {
    isolation: 'READ COMMITTED',
    ask: 'SELECT balance AS remaining FROM unguarded_envelope',
    tell: `WITH written AS (UPDATE unguarded_envelope SET balance = $2::bigint - $1::bigint WHERE $1::bigint <= $2::bigint)
           ${insert}`,
  },
  'locks and sums in one statement': {
    isolation: 'READ COMMITTED',
    ask: `${limitLessSum} FOR UPDATE`,
    tell: insert,
  },
};

/** Tables without constraint or trigger, for the mistakes. */
export const createUnguarded = (database: string): Promise<unknown> =>
  asOwner(
    (client) =>
      client.query(`CREATE TABLE unguarded_envelope (balance bigint NOT NULL);
                    CREATE TABLE unguarded_entry (amount bigint NOT NULL);
                    GRANT ALL ON unguarded_envelope, unguarded_entry TO foerderwerk_app`),
    database,
  );

export const mistakenBooker = (dataSource: DataSource, { isolation, ask, tell }: Mistake): Booker => ({
  open: async (limit) => {
    await dataSource.query('DELETE FROM unguarded_entry');
    await dataSource.query('DELETE FROM unguarded_envelope');
    await dataSource.query('INSERT INTO unguarded_envelope VALUES ($1)', [limit]);
  },
  approve: (amount) =>
    dataSource.transaction(isolation, async (tx) => {
      const [{ remaining }] = await tx.query<[{ remaining: number }]>(ask);
      const booked = await tx.query<unknown[]>(tell, [amount, remaining]);
      if (booked.length === 0) throw new Error('refused');
    }),
  spent: async () => {
    const [{ spent }] = await dataSource.query<[{ spent: number }]>(
      'SELECT coalesce(sum(amount), 0)::bigint AS spent FROM unguarded_entry',
    );
    return spent;
  },
});
