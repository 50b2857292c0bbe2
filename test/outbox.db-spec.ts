import { APP_ROLE, openDataSource, type Tx, UnitOfWork } from '@libs/db';
import {
  type Consumer,
  Consumers,
  mailKeeper,
  type Message,
  outboxOverview,
  Processor,
  publish,
  recentMails,
  Refusal,
  Relay,
} from '@libs/outbox';
import { type Actor, systemActor } from '@libs/permissions';
import type { DataSource } from 'typeorm';
import { asOwner, cloneDatabase, type TestDatabase } from './support/database';

const NOW = new Date('2020-02-10T08:30:00Z');
const later = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1000);
const applicant: Actor = {
  personId: '11111111-1111-4111-8111-111111111111',
  name: 'Mia Muster',
  roles: ['applicant_editor'],
  organisationId: '22222222-2222-4222-8222-222222222222',
  organisationName: 'Musterstadt',
};

let database: TestDatabase;
let dataSource: DataSource;
let work: UnitOfWork;

beforeAll(async () => {
  database = await cloneDatabase();
  await owner(`CREATE TABLE effect (message_id uuid NOT NULL); GRANT ALL ON effect TO ${APP_ROLE}`);
  dataSource = await openDataSource({ url: database.url, role: APP_ROLE });
  work = new UnitOfWork(dataSource);
});
beforeEach(() => owner('DELETE FROM effect; DELETE FROM consumed_message; DELETE FROM outbox'));
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const owner = (sql: string) =>
  asOwner((client) => client.query(sql), new URL(database.url).pathname.slice(1));

/** Leaves one row in `effect` for a message, after failing as often as asked for. */
class Leaver implements Consumer {
  readonly topic = 'test.leave';
  private failures = 0;
  constructor(private readonly failuresBefore = 0) {}

  async consume(tx: Tx, { id }: Message): Promise<void> {
    await tx.query('INSERT INTO effect VALUES ($1)', [id]);
    if ((this.failures += 1) <= this.failuresBefore) throw new Error(`failure ${this.failures}`);
  }
}

const processorWith = (...consumers: Consumer[]): Processor => new Processor(work, new Consumers(consumers));

async function published(topic = 'test.leave', payload: object = { case: 7 }): Promise<string> {
  await work.run(systemActor, (tx) => publish(tx, NOW, topic, payload));
  return (await dataSource.query('SELECT id FROM outbox'))[0].id;
}

const state = async (): Promise<unknown> =>
  (
    await dataSource.query(
      `SELECT attempts, last_error AS error, closed_at IS NOT NULL AS closed,
              (SELECT count(*) FROM effect)::int AS effects FROM outbox`,
    )
  )[0];

/** A queue that keeps what it is handed. */
function relayInto(handed: string[]): Relay {
  return new Relay(work, (ids) => Promise.resolve(void handed.push(...ids)));
}

describe('publishing', () => {
  it('goes with the change that failed', async () => {
    const failing = work.run(systemActor, async (tx) => {
      await publish(tx, NOW, 'test.leave', {});
      throw new Error('no money');
    });
    await expect(failing).rejects.toThrow('no money');
    expect(await state()).toBeUndefined();
  });

  it('leaves one message for one key', async () => {
    for (const key of ['a', 'a', 'b'])
      await work.run(applicant, (tx) => publish(tx, NOW, 'test.leave', {}, { key }));
    expect(await dataSource.query('SELECT key FROM outbox ORDER BY key')).toEqual([
      { key: 'a' },
      { key: 'b' },
    ]);
  });

  it('is all that an applicant may do with it', () =>
    expect(work.run(applicant, (tx) => tx.query('SELECT * FROM outbox'))).rejects.toThrow(
      /permission denied/,
    ));

  it.each(['UPDATE outbox SET payload = payload', 'DELETE FROM outbox'])(
    'stays as it was written: %s',
    (sql) => expect(work.run(systemActor, (tx) => tx.query(sql))).rejects.toThrow(/permission denied/),
  );
});

describe('the processor', () => {
  it('closes the row when the effect exists', async () => {
    const id = await published();
    await processorWith(new Leaver()).process(id, later(1));
    expect(await state()).toEqual({ attempts: 1, error: null, closed: true, effects: 1 });
  });

  it('leaves nothing of a consumer that fails but its error, and one effect when it succeeds', async () => {
    const id = await published();
    const processor = processorWith(new Leaver(2));
    await processor.process(id, later(1));
    expect(await state()).toEqual({ attempts: 1, error: 'failure 1', closed: false, effects: 0 });
    await processor.process(id, later(3));
    expect(await state()).toEqual({ attempts: 2, error: 'failure 2', closed: false, effects: 0 });
    await processor.process(id, later(9));
    expect(await state()).toEqual({ attempts: 3, error: 'failure 2', closed: true, effects: 1 });
  });

  it('has one effect for deliveries after and beside each other', async () => {
    const id = await published();
    let waiting = 4;
    let allOpen: () => void;
    const together = new Promise<void>((resolve) => (allOpen = resolve));
    const meeting: Consumer = {
      topic: 'test.leave',
      prepare: () => {
        if ((waiting -= 1) === 0) allOpen();
        return together;
      },
      consume: (tx, message) => new Leaver().consume(tx, message),
    };
    const processors = [1, 2, 3, 4].map(() => processorWith(meeting));
    await Promise.all(processors.map((processor) => processor.process(id, NOW)));
    await processors[0]!.process(id, NOW);
    expect(await state()).toEqual({ attempts: 1, error: null, closed: true, effects: 1 });
  });

  it('sets a message aside that its consumer refuses, until it is asked for again', async () => {
    const id = await published();
    const refusing: Consumer = {
      topic: 'test.leave',
      consume: () => Promise.reject(new Refusal('no such mailbox')),
    };
    await processorWith(refusing).process(id, later(1));
    await processorWith(new Leaver()).process(id, later(2));
    expect(await state()).toEqual({ attempts: 1, error: 'no such mailbox', closed: false, effects: 0 });
    expect(await relayInto([]).relay(later(86_400))).toBe(0);
    expect(await work.run(systemActor, outboxOverview)).toMatchObject({
      ...{ openCount: 0, failedCount: 0, refusedCount: 1, failed: [] },
      refused: [{ id, lastError: 'no such mailbox', refusedAt: later(1) }],
    });
    await dataSource.query(`UPDATE outbox SET refused_at = NULL`);
    expect(await relayInto([]).relay(later(86_400))).toBe(1);
    await processorWith(new Leaver()).process(id, later(86_400));
    expect(await state()).toMatchObject({ attempts: 2, closed: true, effects: 1 });
  });

  it('cannot crash between effect and closing', async () => {
    const id = await published();
    const crashing: Consumer = {
      topic: 'test.leave',
      consume: async (tx, message) => {
        await new Leaver().consume(tx, message);
        await owner(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE state = 'idle in transaction'
          AND datname = current_database()`);
      },
    };
    await processorWith(crashing).process(id, NOW);
    expect(await state()).toMatchObject({ closed: false, effects: 0 });
    await processorWith(new Leaver()).process(id, NOW);
    expect(await state()).toMatchObject({ closed: true, effects: 1 });
  });

  it('prepares outside of the transaction', async () => {
    const id = await published();
    const slow: Consumer<string> = {
      topic: 'test.leave',
      prepare: async () => {
        const open = await owner(`SELECT 1 FROM pg_stat_activity WHERE state = 'idle in transaction'
          AND datname = current_database()`);
        return `${open.rowCount} open`;
      },
      consume: (_tx, _message, prepared) => Promise.resolve(prepared),
    };
    await processorWith(slow).process(id, NOW);
    expect(await dataSource.query('SELECT outcome FROM outbox')).toEqual([{ outcome: '0 open' }]);
  });

  it('keeps a message that nobody consumes', async () => {
    const id = await published();
    await processorWith().process(id, NOW);
    expect(await state()).toMatchObject({ error: 'nobody consumes test.leave', closed: false });
  });

  it('refuses a second consumer for a topic', () =>
    expect(() => processorWith(new Leaver(), new Leaver())).toThrow('a second consumer for test.leave'));
});

describe('the relay', () => {
  it('hands each row once, also when two run at once', async () => {
    await work.run(systemActor, async (tx) => {
      for (let i = 0; i < 250; i += 1) await publish(tx, NOW, 'test.leave', { i });
    });
    const handed: string[] = [];
    await Promise.all([relayInto(handed).relay(NOW), relayInto(handed).relay(NOW)]);
    expect(handed).toHaveLength(250);
    expect(new Set(handed).size).toBe(250);
    expect(await relayInto(handed).relay(NOW)).toBe(0);
  });

  it('hands a row again that the queue lost, and none that is closed', async () => {
    const id = await published();
    const handed: string[] = [];
    const relay = relayInto(handed);
    await relay.relay(NOW);
    await relay.relay(later(59));
    expect(handed).toEqual([id]);
    await relay.relay(later(60));
    expect(handed).toEqual([id, id]);
    await processorWith(new Leaver()).process(id, later(61));
    expect(await relay.relay(later(1000))).toBe(0);
  });

  it('hands a failed row again when its pause is over', async () => {
    const id = await published();
    const relay = relayInto([]);
    await relay.relay(NOW);
    await processorWith(new Leaver(1)).process(id, later(1));
    expect(await relay.relay(later(2))).toBe(0);
    expect(await relay.relay(later(3))).toBe(1);
  });

  it('leaves a row due that the queue did not take', async () => {
    await published();
    const failing = new Relay(work, () => Promise.reject(new Error('queue away')));
    await expect(failing.relay(NOW)).rejects.toThrow('queue away');
    expect(await relayInto([]).relay(NOW)).toBe(1);
  });
});

describe('the operator sees', () => {
  it('what is open, what fails and what was done', async () => {
    const closed = await published();
    await processorWith(new Leaver()).process(closed, later(1));
    await work.run(systemActor, (tx) => publish(tx, later(2), 'test.fail', { case: 8 }));
    const [failed] = await dataSource.query(`SELECT id FROM outbox WHERE topic = 'test.fail'`);
    await processorWith().process(failed.id, later(3));
    await work.run(systemActor, (tx) => publish(tx, later(4), 'test.wait', {}));
    const overview = await work.run(systemActor, outboxOverview);
    expect(overview).toMatchObject({
      openCount: 1,
      failedCount: 1,
      open: [{ topic: 'test.wait' }],
      failed: [
        { topic: 'test.fail', payload: { case: 8 }, lastError: 'nobody consumes test.fail', dueAt: later(5) },
      ],
      recent: [{ topic: 'test.leave', attempts: 1, closedAt: later(1) }],
    });
  });

  it('the mails that were kept, a page at a time', async () => {
    const mail = (n: number) => ({ to: `mia${n}@example.org`, subject: `Nachricht ${n}`, text: 'Guten Tag' });
    for (const n of [1, 2, 3])
      await work.run(systemActor, (tx) => publish(tx, later(n), 'mail.send', mail(n)));
    const processor = processorWith(mailKeeper);
    for (const { id } of await dataSource.query('SELECT id FROM outbox'))
      await processor.process(id, later(9));
    const newest = await work.run(systemActor, (tx) => recentMails(tx, null, 2));
    expect(newest).toMatchObject([
      { ...mail(3), outcome: 'kept', closedAt: later(9) },
      { ...mail(2), outcome: 'kept' },
    ]);
    expect(await work.run(systemActor, (tx) => recentMails(tx, newest[1]!, 2))).toMatchObject([mail(1)]);
  });
});
