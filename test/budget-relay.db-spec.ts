import { UnitOfWork } from '@libs/db';
import { publish, Relay } from '@libs/outbox';
import { systemActor } from '@libs/permissions';
import type { QueryRunner } from 'typeorm';
import { type Ledger, openLedger } from './budget-ledger';
import { asOwner } from './support/database';

const WRITERS = 8;
const NOW = new Date('2020-05-04T08:00:00Z');
let ledger: Ledger;

beforeAll(async () => {
  ledger = await openLedger({ poolSize: WRITERS + 2 });
  await asOwner(
    (client) =>
      client.query(`CREATE TABLE numbered_message (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, number int);
                    GRANT ALL ON numbered_message TO foerderwerk_app`),
    ledger.name,
  );
});
afterAll(() => ledger.close());

/** One way to get messages out of the database; the check does not know which. */
interface Post {
  publish(tx: QueryRunner, number: number): Promise<unknown>;
  /** Hands over what is due; returns its numbers. */
  relay(): Promise<number[]>;
}

/** The check: writers whose transactions end in another order than they wrote; is a message never handed over? */
async function loses(post: Post): Promise<boolean> {
  const writers = Array.from({ length: WRITERS }, () => ledger.dataSource.createQueryRunner());
  for (const [number, writer] of writers.entries()) {
    await writer.startTransaction();
    await post.publish(writer, number);
  }
  const handed: number[] = [];
  for (const number of [3, 0, 7, 1, 6, 2, 5, 4]) {
    await writers[number]!.commitTransaction();
    await writers[number]!.release();
    handed.push(...(await post.relay()));
  }
  handed.push(...(await post.relay()));
  return new Set(handed).size < WRITERS;
}

/** The product's own way. */
function productPost(): Post {
  const work = new UnitOfWork(ledger.dataSource);
  return {
    publish: (writer, number) => publish(writer.manager, NOW, 'test.relay', { number }),
    async relay() {
      const ids: string[] = [];
      await new Relay(work, (batch) => Promise.resolve(void ids.push(...batch))).relay(NOW);
      const rows = await work.run(systemActor, (tx) =>
        tx.query<{ number: number }[]>(
          `SELECT (payload->>'number')::int AS number FROM outbox WHERE id = ANY ($1)`,
          [ids],
        ),
      );
      return rows.map(({ number }) => number);
    },
  };
}

/** Remembers the last id it has handed over, and asks for those above it. */
function cursorPost(): Post {
  let last = 0;
  return {
    publish: (writer, number) => writer.query('INSERT INTO numbered_message (number) VALUES ($1)', [number]),
    async relay() {
      const rows = await ledger.dataSource.query<{ id: number; number: number }[]>(
        'SELECT id, number FROM numbered_message WHERE id > $1 ORDER BY id',
        [last],
      );
      last = rows.at(-1)?.id ?? last;
      return rows.map(({ number }) => number);
    },
  };
}

describe('the check', () => {
  it('catches a relay by last id', async () => expect(await loses(cursorPost())).toBe(true));
  it('does not catch the product', async () => expect(await loses(productPost())).toBe(false));
});
