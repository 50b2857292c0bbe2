import { systemActor } from '@libs/permissions';
import { Temporal } from 'temporal-polyfill';
import { loadDeliveredTemplates } from '../src/letters';
import { LetterTemplates } from '../src/letters/templates';
import { type Letters, startLetters } from './letters.fixture';
import { templateInForce } from './support/templates';

let letters: Letters;
let author: string;
let other: string;

beforeAll(async () => {
  letters = await startLetters();
  author = await letters.add({ email: 'anna.autorin@staat.example', name: 'Anna Autorin' });
  other = await letters.add({ email: 'otto.anders@staat.example', name: 'Otto Anders' });
});
afterAll(() => letters?.stop());

/** Past the triggers, which would refuse. */
afterEach(() =>
  letters.asOwner(`
    BEGIN;
    SET LOCAL session_replication_role = replica;
    DELETE FROM letter_template WHERE version > 1;
    UPDATE letter_template SET delivered_sha256 = repeat('0', 64) WHERE kind = 'award' AND delivered_sha256 IS NULL;
    COMMIT`),
);

const draft = (version = 2): Promise<unknown> =>
  letters.query(
    `INSERT INTO letter_template (kind, version, text, drafted_by, drafted_at, edited_by, changed_at, submitted_at)
     VALUES ('award', $2, 'eigene', $1, now(), ARRAY[$1]::uuid[], now(), now())`,
    [author, version],
  );
const release = (day: string, by = other, version = 2): Promise<unknown> =>
  letters.query(
    `UPDATE letter_template SET released_by = $1, released_at = now(), valid_from = $2
      WHERE kind = 'award' AND version = $3`,
    [by, day, version],
  );
const of = (day: string) =>
  letters.work.run(systemActor, (tx) =>
    letters.app.get(LetterTemplates).of(tx, 'award', Temporal.PlainDate.from(day)),
  );
const load = () => letters.work.run(systemActor, (tx) => loadDeliveredTemplates(tx, letters.clock.now()));
const versions = () =>
  letters.query(
    `SELECT version, valid_from, released_at IS NOT NULL AS released, released_by, submitted_at IS NOT NULL AS submitted
       FROM letter_template WHERE kind = 'award' ORDER BY version`,
  );
/** As if what was delivered before had been another text. */
const forgetDelivered = () =>
  letters.asOwner(`
    BEGIN;
    SET LOCAL session_replication_role = replica;
    UPDATE letter_template SET delivered_sha256 = repeat('1', 64) WHERE kind = 'award' AND version = 1;
    COMMIT`);

describe('the version in force', () => {
  it('is the last that has begun, on the first day too', async () => {
    await draft();
    await release('2020-03-01');
    expect((await of('2020-02-29')).version).toBe(1);
    expect(await of('2020-03-01')).toEqual({ name: 'zuwendungsbescheid.md', version: 2, text: 'eigene' });
    expect((await of('2000-01-01')).version).toBe(1);
  });

  it('is the newer of two that begin on the same day', async () => {
    await draft();
    await release('2020-03-01');
    await draft(3);
    await release('2020-03-01', other, 3);
    expect((await of('2020-03-01')).version).toBe(3);
  });

  it('is never a draft', async () => {
    await draft();
    expect((await of('2030-01-01')).version).toBe(1);
  });
});

describe('a version', () => {
  it('never changes once it is released or discarded, not even by the owner', async () => {
    const change = (set: string) => letters.asOwner(`UPDATE letter_template SET ${set} WHERE kind = 'award'`);
    await expect(change(`text = 'anders'`)).rejects.toThrow(/never changed/);
    await expect(change(`valid_from = '2020-01-01'`)).rejects.toThrow(/never changed/);
    await draft();
    await letters.query(
      `UPDATE letter_template SET discarded_by = $1, discarded_at = now() WHERE kind = 'award' AND version = 2`,
      [author],
    );
    await expect(change(`discarded_at = NULL, discarded_by = NULL`)).rejects.toThrow(/never changed/);
    await expect(letters.asOwner('DELETE FROM letter_template')).rejects.toThrow(/never changed/);
  });

  it('keeps its kind, number and author while it is a draft', async () => {
    await draft();
    for (const set of [`kind = 'receipt'`, 'version = 9', `drafted_by = '${other}'`])
      await expect(
        letters.asOwner(`UPDATE letter_template SET ${set} WHERE kind = 'award' AND version = 2`),
      ).rejects.toThrow(/never changed/);
  });

  it('is released by another person only, and only when it was handed in', async () => {
    await draft();
    await expect(release('2020-03-01', author)).rejects.toThrow(/letter_template_released_by_another/);
    await letters.query(
      `UPDATE letter_template SET submitted_at = NULL WHERE kind = 'award' AND version = 2`,
    );
    await expect(release('2020-03-01')).rejects.toThrow(/letter_template_released_whole/);
  });

  it('is the only draft of its kind', async () => {
    await draft();
    await expect(draft(3)).rejects.toThrow(/letter_template_one_draft/);
  });

  it('is nothing for municipalities', () =>
    expect(
      letters.work.run(letters.mia, (tx) => tx.query('SELECT version FROM letter_template')),
    ).rejects.toThrow(/permission denied/));
});

describe('what the product delivers', () => {
  it('is taken in once', async () => {
    const before = await letters.query('SELECT count(*) FROM letter_template');
    await load();
    expect(await letters.query('SELECT count(*) FROM letter_template')).toEqual(before);
  });

  it('stands in the database without version and begin, which have columns', async () => {
    const text = await letters.work.run(systemActor, (tx) => templateInForce(tx, 'award'));
    expect(text).toMatch(/^---\nkind: zuwendungsbescheid\n/);
    expect(text).not.toMatch(/^(version|validFrom):/m);
  });

  it('follows by itself where the authority has changed nothing, never before today', async () => {
    await forgetDelivered();
    await load();
    expect(await versions()).toMatchObject([
      { version: 1, valid_from: '-infinity' },
      { version: 2, valid_from: '2026-01-01', released: true, released_by: null },
    ]);
    expect((await of('2020-02-10')).version).toBe(1);
  });

  it('waits as a draft where the authority has a text of its own', async () => {
    await draft();
    await release('2020-02-10');
    await forgetDelivered();
    await load();
    await load();
    expect((await versions()).slice(2)).toMatchObject([
      { version: 3, released: false, submitted: true, released_by: null },
    ]);
    await release('2020-02-11', author, 3);
    expect((await of('2020-02-11')).version).toBe(3);
  });

  it('waits until no other draft is open', async () => {
    await draft();
    await forgetDelivered();
    await load();
    expect(await versions()).toHaveLength(2);
  });

  it('is taken in once by two that start at the same moment', async () => {
    await forgetDelivered();
    await Promise.all([load(), load()]);
    expect(await versions()).toHaveLength(2);
  });
});
