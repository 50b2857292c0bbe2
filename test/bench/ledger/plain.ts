import { APP_ROLE } from '@libs/db';
import { Client } from 'pg';
import type { Movement } from '../../../src/budget';
import { asOwner } from '../../support/database';
import type { Ledger } from '../../budget-ledger';

/** The product's database and role, without the product: pg alone. */
export async function plainClient(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, options: `-c role=${APP_ROLE} -c timezone=UTC` });
  // The server's end must not hide why it was ended.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

export const urlOf = ({ dataSource }: Pick<Ledger, 'dataSource'>): string =>
  (dataSource.options as { url: string }).url;

/** What the ledger is measured by: one hot row, and a table of the same columns without rules. */
export const createPlain = (database: string): Promise<unknown> =>
  asOwner(
    (client) =>
      client.query(`CREATE TABLE plain_balance (id int PRIMARY KEY, cents bigint NOT NULL) WITH (fillfactor = 20);
                    INSERT INTO plain_balance VALUES (1, 0);
                    CREATE TABLE plain_entry (LIKE budget_entry INCLUDING IDENTITY, PRIMARY KEY (id));
                    GRANT ALL ON plain_balance, plain_entry TO ${APP_ROLE}`),
    database,
  );

export const UPDATE = 'UPDATE plain_balance SET cents = cents + $1 WHERE id = 1';

export const INSERT = `INSERT INTO plain_entry (programme_id, kind, budget_year, due_year, title, category, case_id,
    amount_cents, person_ids, reason, made_on, booked_on, idempotency_key)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::timestamptz, $11::timestamptz::date, $12)`;

export const columnsOf = (entry: Movement): unknown[] => [
  entry.programmeId,
  entry.kind,
  entry.budgetYear,
  entry.dueYear,
  entry.title,
  entry.category,
  entry.caseId,
  entry.amount,
  entry.personIds,
  entry.reason,
  entry.madeOn,
  entry.idempotencyKey,
];
