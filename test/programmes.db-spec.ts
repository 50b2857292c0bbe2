import { setTimeout } from 'node:timers/promises';
import { APP_ROLE, openDataSource, UnitOfWork } from '@libs/db';
import { type Actor, systemActor } from '@libs/permissions';
import { Temporal } from 'temporal-polyfill';
import { Directives, loadDeliveredDirectives } from '../src/programmes';
import { aFile, type Programmes, startProgrammes } from './programmes.fixture';

const day = (date: string) => Temporal.PlainDate.from(date);
const named = (versions: readonly { version: string }[]) => versions.map(({ version }) => version);
const DELIVERED = ['2018', '2021', '2024', '2025'];

let rulebook: Programmes;
beforeAll(async () => {
  rulebook = await startProgrammes();
});
afterEach(() => rulebook.reset());
afterAll(() => rulebook?.stop());

const release = (actor: Actor, id: string, validFrom: string) =>
  rulebook.as(actor, (tx) => rulebook.imports.release(tx, actor, rulebook.clock.now(), id, day(validFrom)));
const setEnd = (version: string, endsOn: string, reason = 'Haushalt 2027') =>
  rulebook.as(rulebook.anton, (tx) =>
    rulebook.imports.setEnd(tx, rulebook.anton, rulebook.clock.now(), {
      version,
      endsOn: day(endsOn),
      reason,
    }),
  );
const discard = (id: string) =>
  rulebook.as(rulebook.hanna, (tx) => rulebook.imports.discard(tx, rulebook.hanna, rulebook.clock.now(), id));
const bring = (yaml: string, actor = rulebook.hanna) =>
  rulebook.as(actor, (tx) => rulebook.imports.import(tx, actor, rulebook.clock.now(), yaml));
const change = (
  step: 'pause' | 'reopen',
  letter: string,
  {
    actor = rulebook.hanna,
    since = '2026-11-23',
    version = '2025',
    reason = 'Die Mittel sind gebunden.',
  } = {},
) =>
  rulebook.as(actor, (tx) =>
    rulebook.states[step](tx, actor, rulebook.clock.now(), { version, letter, since: day(since), reason }),
  );
const confirm = (letter: string | null, rule: string, { actor = rulebook.hanna, version = '2025' } = {}) =>
  rulebook.as(actor, (tx) =>
    rulebook.confirmations.confirm(tx, actor, rulebook.clock.now(), {
      version,
      letter,
      rule,
      source: 'Schreiben',
    }),
  );
const audited = async () =>
  (await rulebook.query(`SELECT event FROM audit_entry ORDER BY id`)).map(({ event }) => event);
const refusalOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    (error: unknown) => error,
  );
const WAITING = `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
const pausedNow = async (letter: string, actor?: Actor) =>
  (await rulebook.catalogue(actor)).item('2025', letter).paused?.value.reason;

describe('the delivered versions', () => {
  it('are released, by nobody', async () => {
    expect(named((await rulebook.catalogue()).versions)).toEqual(DELIVERED);
    const [first] = await rulebook.query(`SELECT imported_by, released_by FROM directive_version`);
    expect(first).toEqual({ imported_by: null, released_by: null });
  });

  it('come once', async () => {
    const before = await rulebook.query(`SELECT * FROM directive_version ORDER BY id`);
    await rulebook.as(systemActor, (tx) => loadDeliveredDirectives(tx, rulebook.clock.now()));
    expect(await rulebook.query(`SELECT * FROM directive_version ORDER BY id`)).toEqual(before);
  });

  it.each([
    ['after the last release', '2025', DELIVERED],
    ['never before one', '2024', ['2018', '2021', '2025']],
  ])('come %s: without %s there are then %j', async (_, missing, then) => {
    const names = await rulebook.attempt(async (tx) => {
      await tx.query(`DELETE FROM directive_version WHERE name = $1`, [missing]);
      await loadDeliveredDirectives(tx, rulebook.clock.now());
      return tx.query(`SELECT name AS version FROM directive_version ORDER BY valid_from`);
    });
    expect(named(names)).toEqual(then);
  });
});

describe('the catalogue', () => {
  it('takes one statement and brings the texts once', async () => {
    const statements: { sql: string; yaml: number }[] = [];
    const read = (directives: Directives) =>
      rulebook.as(systemActor, (tx) => {
        const query = tx.query.bind(tx);
        tx.query = async (sql: string, parameters?: any) => {
          const rows: any = await query(sql, parameters);
          statements.push({ sql, yaml: rows.filter((row: any) => row.yaml).length });
          return rows;
        };
        return directives.catalogue(tx);
      });
    const directives = new Directives(rulebook.clock);
    const [first, second] = [await read(directives), await read(directives)];
    expect(statements.map(({ yaml }) => yaml)).toEqual([4, 0]);
    expect(second.versions).toEqual(first.versions);
  });

  it('shows an applicant what is released, and nothing else', async () => {
    await rulebook.waiting('2027');
    expect(named((await rulebook.catalogue(rulebook.mia)).versions)).toEqual(DELIVERED);
    const seen = await rulebook.as(rulebook.mia, (tx) => tx.query(`SELECT name FROM directive_version`));
    expect(seen).toHaveLength(4);
    await expect(
      rulebook.as(rulebook.mia, (tx) => tx.query(`SELECT imported_by FROM directive_version`)),
    ).rejects.toThrow(/permission denied/);
  });

  it('is the same in every process at once', async () => {
    const elsewhere = await openDataSource({ url: rulebook.database.url, role: APP_ROLE });
    const [other, directives] = [new UnitOfWork(elsewhere), new Directives(rulebook.clock)];
    const seen = async () => named((await other.run(systemActor, (tx) => directives.catalogue(tx))).versions);
    try {
      expect(await seen()).toEqual(DELIVERED);
      await release(rulebook.anton, await rulebook.waiting('2027'), '2027-01-01');
      expect(await seen()).toEqual([...DELIVERED, '2027']);
    } finally {
      await elsewhere.destroy();
    }
  });
});

describe('an import', () => {
  it('waits for its release', async () => {
    await rulebook.waiting('2027');
    expect(named((await rulebook.catalogue()).versions)).toEqual(DELIVERED);
    const [listed] = await rulebook.as(rulebook.anton, (tx) => rulebook.views.versions(tx));
    expect(listed).toMatchObject({ name: '2027', importedBy: 'Hanna Leitung', validFrom: null });
    const file = await rulebook.as(rulebook.anton, (tx) => rulebook.views.file(tx, listed!.id));
    expect(file).toMatchObject({ name: '2027', yaml: aFile('2027'), released: false });
    expect(await audited()).toEqual(['directive.imported']);
  });

  it.each([
    ['no directive', 'Zuwendung', 'invalid_input', /keine Fassung einer Richtlinie[^]*Zeile 1/],
    [
      'a file with a fault',
      aFile('2027').replace('mark: assumed', 'mark: sure'),
      'invalid_input',
      /Zeile \d+/,
    ],
    [
      'another directive',
      aFile('2027').replace('directive: thueregovrl', 'directive: andere'),
      'invalid_input',
      /„andere“.*„thueregovrl“/,
    ],
    ['a name that fits no address', aFile('2027/1'), 'invalid_input', /Bindestriche/],
    ['a name that is taken', aFile('2025'), 'step_not_possible', /2025 gibt es schon/],
  ])('is refused: %s', async (_, yaml, code, message) => {
    await expect(bring(yaml)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
    expect(await audited()).toEqual([]);
  });

  it('is done when the same person sends it twice, refused when another does', async () => {
    await rulebook.waiting('2027');
    await expect(rulebook.waiting('2027')).rejects.toMatchObject({ code: 'already_done' });
    await expect(bring(aFile('2027'), rulebook.anton)).rejects.toMatchObject({ code: 'step_not_possible' });
  });

  it('can be discarded until it is released', async () => {
    const id = await rulebook.waiting('2027');
    await discard(id);
    await expect(discard(id)).rejects.toMatchObject({ code: 'not_found' });
    const released = await rulebook.waiting('2027');
    await release(rulebook.anton, released, '2027-01-01');
    await expect(discard(released)).rejects.toMatchObject({ code: 'step_not_possible' });
    expect(await audited()).toContain('directive.discarded');
  });
});

describe('a release', () => {
  it('ends the version before on the day before', async () => {
    await release(rulebook.anton, await rulebook.waiting('2027'), '2027-03-01');
    const catalogue = await rulebook.catalogue();
    expect(catalogue.version('2025').validTo?.value.toString()).toBe('2027-02-28');
    expect(catalogue.on(day('2027-02-28')).version).toBe('2025');
    expect(catalogue.on(day('2027-03-01')).version).toBe('2027');
    const [listed] = await rulebook.as(rulebook.anton, (tx) => rulebook.views.versions(tx));
    expect(listed).toMatchObject({ validFrom: '2027-03-01', releasedBy: 'Anton Freigeber' });
    expect(await audited()).toEqual(['directive.imported', 'directive.released']);
  });

  it('is not for whoever brought the version in', async () => {
    const id = await rulebook.waiting('2027');
    await expect(release(rulebook.hanna, id, '2027-01-01')).rejects.toMatchObject({ code: 'four_eyes' });
    await expect(
      rulebook.query(
        `UPDATE directive_version SET valid_from = '2027-01-01', released_by = $2, released_at = now() WHERE id = $1`,
        [id, rulebook.hanna.personId],
      ),
    ).rejects.toMatchObject({
      code: 'four_eyes',
      details: { facts: { constraint: 'directive_version_released_by_another' } },
    });
  });

  it.each([
    ['in the past', '2026-11-22', /nicht rückwirkend/],
    ['not after the last one', '2027-01-01', /Fassung 2027 gilt ab dem 01\.01\.2027/],
  ])('is refused %s', async (_, validFrom, message) => {
    await release(rulebook.anton, await rulebook.waiting('2027'), '2027-01-01');
    const next = await rulebook.waiting('2028');
    await expect(release(rulebook.anton, next, validFrom)).rejects.toMatchObject({
      code: 'invalid_input',
      message: expect.stringMatching(message),
    });
  });

  it('is done once', async () => {
    const id = await rulebook.waiting('2027');
    await release(rulebook.anton, id, '2027-01-01');
    await expect(release(rulebook.anton, id, '2027-02-01')).rejects.toMatchObject({ code: 'already_done' });
    await expect(release(rulebook.hanna, id, '2027-02-01')).rejects.toMatchObject({
      code: 'step_not_possible',
    });
  });

  it('wins alone when two are for the same day at once', async () => {
    const [first, second] = [await rulebook.waiting('2027'), await rulebook.waiting('2027-1')];
    const [late] = await rulebook.as(rulebook.anton, async (tx) => {
      const { imports, anton, clock } = rulebook;
      await imports.release(tx, anton, clock.now(), first, day('2027-01-01'));
      const late = refusalOf(release(anton, second, '2027-01-01'));
      while ((await rulebook.owner.query(WAITING)).length === 0) await setTimeout(5);
      return [late];
    });
    expect(await late).toMatchObject({
      code: 'invalid_input',
      message: expect.stringMatching(/2027 gilt ab/),
    });
    expect(named((await rulebook.catalogue()).versions)).toEqual([...DELIVERED, '2027']);
  });
});

describe('an end', () => {
  it('counts for the last version, the last word first', async () => {
    await setEnd('2025', '2027-06-30');
    await setEnd('2025', '2027-12-31');
    expect((await rulebook.catalogue()).version('2025').validTo).toMatchObject({ source: 'Haushalt 2027' });
    const catalogue = await rulebook.catalogue();
    expect(catalogue.on(day('2027-12-31')).version).toBe('2025');
    expect(() => catalogue.on(day('2028-01-01'))).toThrow(/keine Förderrichtlinie/);
    const [{ id }] = await rulebook.query(`SELECT id FROM directive_version WHERE name = '2025'`);
    const { ends } = await rulebook.as(rulebook.hanna, (tx) => rulebook.views.history(tx, id));
    expect(ends).toEqual([
      expect.objectContaining({ endsOn: '2027-12-31', by: 'Anton Freigeber' }),
      expect.objectContaining({ endsOn: '2027-06-30' }),
    ]);
    expect(await audited()).toEqual(['directive.end_set', 'directive.end_set']);
  });

  it.each([
    ['of a version with a follower', '2024', '2027-06-30', 'x', 'step_not_possible'],
    ['in the past', '2025', '2026-11-22', 'x', 'invalid_input'],
    ['without a reason', '2025', '2027-06-30', ' ', 'invalid_input'],
  ])('is refused %s', (_, version, endsOn, reason, code) =>
    expect(setEnd(version, endsOn, reason)).rejects.toMatchObject({ code }),
  );
});

describe('the state of an item', () => {
  it('is seen by the next catalogue, also that of an applicant', async () => {
    expect(await pausedNow('c')).toBeUndefined();
    await change('pause', 'c');
    expect(await pausedNow('c', rulebook.mia)).toBe('Die Mittel sind gebunden.');
    await change('reopen', 'c');
    expect(await pausedNow('c')).toBeUndefined();
    await change('reopen', 'a');
    expect(await pausedNow('a')).toBeUndefined();
    expect(await audited()).toEqual(['item.paused', 'item.reopened', 'item.reopened']);
  });

  it('is published with the change', async () => {
    await change('pause', 'c');
    expect(await rulebook.query(`SELECT topic, payload FROM outbox`)).toEqual([
      {
        topic: 'item.paused',
        payload: {
          programme: 'thueregovrl',
          version: '2025',
          letter: 'c',
          since: '2026-11-23',
          reason: 'Die Mittel sind gebunden.',
        },
      },
    ]);
  });

  it('waits for its day', async () => {
    await change('pause', 'c', { since: '2026-11-24' });
    expect(await pausedNow('c')).toBeUndefined();
    rulebook.clock.forward({ hours: 24 });
    expect(await pausedNow('c')).toBe('Die Mittel sind gebunden.');
  });

  it('is that of the last word', async () => {
    await change('pause', 'c', { since: '2026-11-25' });
    await change('reopen', 'c', { since: '2026-11-24' });
    rulebook.clock.forward({ hours: 72 });
    expect(await pausedNow('c')).toBeUndefined();
  });

  it.each([
    ['an item twice by another person', 'c', {}, 'step_not_possible'],
    ['what the file pauses', 'a', {}, 'step_not_possible'],
    ['from a day in the past', 'f', { since: '2026-11-22' }, 'invalid_input'],
    ['without a reason', 'f', { reason: ' ' }, 'invalid_input'],
    ['an unknown item', 'z', {}, 'not_found'],
    ['an unknown version', 'c', { version: '2027' }, 'not_found'],
  ])('is not changed: pausing %s', async (_, letter, details, code) => {
    await change('pause', 'c');
    await expect(change('pause', letter, { actor: rulebook.anton, ...details })).rejects.toMatchObject({
      code,
    });
    expect(await audited()).toEqual(['item.paused']);
  });

  it('changes once when two press at once', async () => {
    const results = await Promise.allSettled([change('pause', 'c'), change('pause', 'c')]);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'already_done' },
    });
    expect(await rulebook.query(`SELECT id FROM outbox`)).toHaveLength(1);
  });
});

describe('a confirmation', () => {
  it('turns the mark, for all that inherit the rule', async () => {
    await confirm(null, 'legalBasis');
    await confirm(null, 'ancillaryTerms');
    const version = (await rulebook.catalogue()).version('2025');
    expect(version.legalBasis).toMatchObject({ mark: 'confirmed', source: 'Schreiben' });
    expect(version.items.map(({ rules }) => rules.ancillaryTerms.mark)).toEqual(
      version.items.map(() => 'confirmed'),
    );
    const [{ id }] = await rulebook.query(`SELECT id FROM directive_version WHERE name = '2025'`);
    const { confirmations } = await rulebook.as(rulebook.anton, (tx) => rulebook.views.history(tx, id));
    expect(confirmations).toEqual([
      expect.objectContaining({ letter: null, rule: 'ancillaryTerms', by: 'Hanna Leitung' }),
      expect.objectContaining({ rule: 'legalBasis' }),
    ]);
    expect(await audited()).toEqual(['rule.confirmed', 'rule.confirmed']);
  });

  it('is given once', async () => {
    await confirm('a', 'item');
    await expect(confirm('a', 'item')).rejects.toMatchObject({ code: 'already_done' });
    await expect(confirm('a', 'item', { actor: rulebook.anton })).rejects.toMatchObject({
      code: 'step_not_possible',
    });
  });

  it.each([
    ['an unknown rule', null, 'rates', '2025', 'not_found', /„rates“/],
    ['an unknown item', 'z', 'item', '2025', 'not_found', /„item“/],
    ['an end that the next version brings', null, 'validTo', '2024', 'step_not_possible', /Fassung 2025/],
    [
      'a rule of the whole directive at one item',
      'a',
      'ancillaryTerms',
      '2025',
      'step_not_possible',
      /ganze Richtlinie/,
    ],
    ['what a source says already', null, 'authority', '2025', 'step_not_possible', /schon bestätigt/],
  ])('is refused for %s', (_, letter, rule, version, code, message) =>
    expect(confirm(letter, rule, { version })).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    }),
  );
});

describe('the product, whatever it forgets,', () => {
  it.each([
    ['a changed text', `UPDATE directive_version SET yaml = 'x'`, /permission denied/],
    ['a changed name', `UPDATE directive_version SET name = 'x'`, /permission denied/],
    ['a changed hash', `UPDATE directive_version SET sha256 = 'x'`, /permission denied/],
    ['a changed begin', `UPDATE directive_version SET valid_from = '2030-01-01'`, /never changed/],
    [
      'a release taken back',
      `UPDATE directive_version SET valid_from = NULL, released_at = NULL`,
      /never changed/,
    ],
    ['a removed release', `DELETE FROM directive_version`, /never changed/],
    ['a changed end', `UPDATE directive_end SET reason = 'x'`, /permission denied/],
    ['a removed state', `DELETE FROM item_status`, /permission denied/],
    ['a changed confirmation', `UPDATE rule_confirmation SET source = 'x'`, /permission denied/],
    [
      'a release by nobody',
      `UPDATE directive_version SET valid_from = '2030-01-01', released_at = now() WHERE name = '2027'`,
      /directive_version_released_whole/,
    ],
    [
      'a case without its version',
      `INSERT INTO grant_case (programme_id, directive_version, item, organisation_id, state, version, created_at, state_since)
       SELECT p.id, '1999', 'a', o.id, 'draft', 1, now(), now() FROM programme p, organisation o`,
      /grant_case_directive/,
    ],
  ])('cannot write %s', async (_, sql, message) => {
    await rulebook.waiting('2027');
    await expect(rulebook.query(sql)).rejects.toThrow(message);
  });

  it.each([
    `UPDATE directive_version SET yaml = 'x' WHERE released_at IS NULL`,
    `DELETE FROM directive_version WHERE released_at IS NOT NULL`,
    `UPDATE directive_end SET reason = 'x'`,
    `UPDATE item_status SET reason = 'x'`,
    `DELETE FROM rule_confirmation`,
  ])('is held by a trigger where privileges do not: %s', async (sql) => {
    await rulebook.waiting('2027');
    await setEnd('2025', '2027-06-30');
    await change('pause', 'c');
    await confirm('a', 'item');
    await expect(rulebook.owner.query(sql)).rejects.toThrow(/never changed or removed/);
  });
});
