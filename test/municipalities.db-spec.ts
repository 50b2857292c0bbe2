import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { runCommand } from '@libs/cli';
import { APP_ROLE, openDataSource, type Tx, UnitOfWork } from '@libs/db';
import { systemActor } from '@libs/permissions';
import { Temporal } from 'temporal-polyfill';
import type { DataSource } from 'typeorm';
import {
  findOrganisation,
  importRegister,
  loadBuiltInRegister,
  municipalitiesCommand,
  organisationFor,
  previewImport,
  registerFactsOf,
} from '../src/municipalities';
import { parseGv100ad } from '../src/municipalities/domain/gv100ad';
import { parseSuccessions } from '../src/municipalities/domain/successions-csv';
import { file2023, file2025, successors2024 } from './municipalities.fixture';
import { asOwner, cloneDatabase, type TestDatabase } from './support/database';

const now = new Date('2026-01-05T10:00:00Z');
const day = (text: string) => Temporal.PlainDate.from(text);

let database: TestDatabase;
let dataSource: DataSource;
let work: UnitOfWork;
let folder: string;

beforeAll(async () => {
  database = await cloneDatabase();
  dataSource = await openDataSource({ url: database.url, role: APP_ROLE });
  work = new UnitOfWork(dataSource);
  folder = mkdtempSync(path.join(tmpdir(), 'register-'));
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
  rmSync(folder, { recursive: true });
});
beforeEach(() =>
  asOwner(
    (owner) =>
      owner.query(`DELETE FROM municipality; DELETE FROM municipality_successor;
      DELETE FROM register_import; DELETE FROM organisation`),
    new URL(database.url).pathname.slice(1),
  ),
);

const importing = (file: string, successors = '') => ({
  edition: parseGv100ad(file),
  fileSha256: createHash('sha256').update(file).digest('hex'),
  successions: parseSuccessions(successors),
});
const imported = (file: string, successors?: string) =>
  work.run(systemActor, (tx) => importRegister(tx, systemActor, now, importing(file, successors)));
const rows = (sql: string): Promise<Record<string, unknown>[]> => dataSource.query(sql);

const waiters = `SELECT FROM pg_locks JOIN pg_stat_activity USING (pid)
  WHERE NOT granted AND datname = current_database()`;

/** Runs `first`, and before it commits starts `second`, which must wait for it. */
async function overtaken(first: (tx: Tx) => Promise<unknown>, second: () => Promise<unknown>): Promise<void> {
  const [waiting] = await work.run(systemActor, async (tx) => {
    await first(tx);
    const started = second();
    started.catch(() => undefined);
    while ((await rows(waiters)).length === 0) await setTimeout(5);
    return [started];
  });
  await waiting;
}

describe('import', () => {
  it('writes nothing in a preview', async () => {
    const preview = await work.run(systemActor, (tx) => previewImport(tx, importing(file2025)));
    expect(preview.added).toHaveLength(6);
    expect(await rows('SELECT FROM municipality')).toHaveLength(0);
  });

  it('keeps the validity of what ended and records who took over', async () => {
    await imported(file2023);
    await imported(file2025, successors2024);
    expect(
      await rows(`SELECT ags, name, valid_from, valid_to FROM municipality
                  WHERE ags IN ('16061007', '16061119', '16061045') ORDER BY ags, valid_from`),
    ).toEqual([
      { ags: '16061007', name: 'Birkenfelde', valid_from: '2023-11-30', valid_to: '2024-01-01' },
      { ags: '16061045', name: 'Heilbad Heiligenstadt', valid_from: '2023-11-30', valid_to: '2025-08-31' },
      { ags: '16061045', name: 'Heilbad Heiligenstadt', valid_from: '2025-08-31', valid_to: null },
      { ags: '16061119', name: 'Uder', valid_from: '2024-01-01', valid_to: null },
    ]);
    expect(
      await rows(`SELECT new_ags, effective_on FROM municipality_successor WHERE old_ags = '16061007'`),
    ).toEqual([{ new_ags: '16061119', effective_on: '2024-01-01' }]);
  });

  it('lets what a person states take the place of what was inferred', async () => {
    await imported(file2023);
    await imported(file2025);
    await imported(file2025, successors2024);
    expect(await rows('SELECT FROM municipality_successor WHERE inferred')).toHaveLength(0);
    expect(await rows('SELECT FROM municipality_successor')).toHaveLength(5);
    expect(await rows(`SELECT valid_to FROM municipality WHERE ags = '16061007'`)).toEqual([
      { valid_to: '2024-01-01' },
    ]);
  });

  it('changes nothing the second time', async () => {
    const everything = () =>
      rows('SELECT xmin::text, * FROM municipality ORDER BY id').then(async (register) => [
        register,
        await rows('SELECT * FROM register_import'),
        await rows(`SELECT * FROM audit_entry WHERE event = 'register.imported' ORDER BY id`),
      ]);
    await imported(file2025, successors2024);
    const before = await everything();
    expect(await imported(file2025, successors2024)).toMatchObject({
      added: [],
      changed: [],
      ended: [],
      unchanged: 6,
    });
    expect(await everything()).toEqual(before);
  });

  it('corrects a version when the edition of the same day is corrected', async () => {
    await imported(file2025);
    await imported(file2025.replaceAll('Uder ', 'Udern'));
    expect(await rows(`SELECT name, official_name FROM municipality WHERE ags = '16061119'`)).toEqual([
      { name: 'Udern', official_name: 'Udern' },
    ]);
  });

  it('remembers date, file, territory date, counts and person, also in the audit trail', async () => {
    await imported(file2023);
    const [{ id, ...about } = {}] = await rows('SELECT * FROM register_import');
    expect(about).toEqual({
      imported_at: now,
      imported_by: systemActor.personId,
      imported_by_name: 'Förderwerk',
      land: '16',
      territory_date: '2023-11-30',
      file_sha256: importing(file2023).fileSha256,
      added: 10,
      changed: 0,
      ended: 0,
      unchanged: 0,
    });
    expect(await rows(`SELECT event FROM audit_entry WHERE subject_id = '${String(id)}'`)).toEqual([
      { event: 'register.imported' },
    ]);
  });

  it('takes turns: two at once import once', async () => {
    await overtaken(
      (tx) => importRegister(tx, systemActor, now, importing(file2025)),
      () => imported(file2025),
    );
    expect(await rows('SELECT FROM municipality')).toHaveLength(6);
    expect(await rows('SELECT FROM register_import')).toHaveLength(1);
  });

  it('gives organisations the name of the version in force', async () => {
    await imported(file2025);
    const { id } = await work.run(systemActor, (tx) => organisationFor(tx, '16061119', now));
    await imported(file2025.replaceAll('Uder ', 'Udern'));
    expect(await work.run(systemActor, (tx) => findOrganisation(tx, id))).toMatchObject({ name: 'Udern' });
  });
});

describe('constraints', () => {
  const insert = (facts: Partial<Record<'ags' | 'kind' | 'valid_from' | 'valid_to', string>>) => {
    const row = { ags: '16061007', kind: 'municipality', valid_from: '2020-01-01', valid_to: null, ...facts };
    return work.run(systemActor, (tx) =>
      tx.query(
        `INSERT INTO municipality (ags, ars, name, official_name, kind, district_ags, valid_from, valid_to)
         VALUES ($1, '160615012007', 'Birkenfelde', 'Birkenfelde', $2, '16061', $3, $4)`,
        [row.ags, row.kind, row.valid_from, row.valid_to],
      ),
    );
  };

  it.each([
    ['municipality_valid_once', { valid_from: '2023-12-31' }],
    ['municipality_valid_once', { valid_from: '2019-01-01' }],
    ['municipality_ends_after_it_begins', { valid_from: '2024-06-01', valid_to: '2024-06-01' }],
    ['municipality_ags_well_formed', { ags: '1606100' }],
    ['municipality_key_fits_kind', { kind: 'district' }],
    ['municipality_kind_known', { kind: 'village' }],
  ])('%s refuses %o', async (constraint, facts) => {
    await insert({ valid_to: '2024-01-01' });
    await expect(insert(facts)).rejects.toThrow(constraint);
  });

  it('lets versions follow one another, and a district stand beside its first municipality', async () => {
    await insert({ valid_to: '2024-01-01' });
    await insert({ valid_from: '2024-01-01' });
    await insert({ ags: '16061', kind: 'district' });
    expect(await rows('SELECT FROM municipality')).toHaveLength(3);
  });

  it('deletes nothing', () =>
    expect(work.run(systemActor, (tx) => tx.query('DELETE FROM municipality'))).rejects.toThrow(
      /permission denied/,
    ));
});

describe('built-in register', () => {
  const load = () => work.run(systemActor, (tx) => loadBuiltInRegister(tx, now));

  it('holds the Landkreise and kreisfreie Städte with an organisation each, however often it is loaded', async () => {
    await overtaken((tx) => loadBuiltInRegister(tx, now), load);
    await load();
    const kinds = [
      { kind: 'district', count: 17 },
      { kind: 'independent_city', count: 5 },
    ];
    const counted = (table: string) =>
      rows(`SELECT kind, count(*) FROM ${table} GROUP BY kind ORDER BY kind`);
    expect(await counted('municipality')).toEqual(kinds);
    expect(await counted('organisation')).toEqual(kinds);
    expect(await rows(`SELECT name, city, district_ags FROM organisation WHERE ags = '16061'`)).toEqual([
      { name: 'Landkreis Eichsfeld', city: 'Heilbad Heiligenstadt', district_ags: '16061' },
    ]);
  });

  it('gives way to an official file', async () => {
    await imported(file2025);
    await load();
    expect(await rows(`SELECT population FROM municipality WHERE ags = '16051000'`)).toEqual([
      { population: 218793 },
    ]);
  });
});

describe('organisations', () => {
  beforeEach(async () => {
    await imported(file2023);
    await imported(file2025, successors2024);
  });
  const organisation = (ags: string) => work.run(systemActor, (tx) => organisationFor(tx, ags, now));
  const facts = async (ags: string, on: string) => {
    const { id } = await organisation(ags);
    return work.run(systemActor, (tx) => registerFactsOf(tx, id, day(on)));
  };

  it('come into being once', async () => {
    const [one, two] = await Promise.all([organisation('16061119'), organisation('16061119')]);
    expect(one).toMatchObject({
      name: 'Uder',
      kind: 'municipality',
      districtAgs: '16061',
      postalCode: '37318',
    });
    expect(two).toEqual(one);
  });

  it('need a register entry', () =>
    expect(organisation('16099999')).rejects.toMatchObject({ code: 'not_found' }));

  it('are seen by applicants only when they are their own', async () => {
    const [own, other] = [await organisation('16061119'), await organisation('16061045')];
    const applicant = {
      ...systemActor,
      roles: ['applicant_editor' as const],
      organisationId: own.id,
      organisationName: own.name,
    };
    const seen = (id: string) => work.run(applicant, (tx) => findOrganisation(tx, id));
    expect(await seen(own.id)).toEqual(own);
    expect(await seen(other.id)).toBeNull();
    expect(await work.run(applicant, (tx) => registerFactsOf(tx, own.id, day('2025-09-01')))).toMatchObject({
      name: 'Uder',
    });
  });

  it.each([
    ['16061045', '2024-06-01', { population: 17233, districtName: 'Landkreis Eichsfeld', association: null }],
    ['16061045', '2025-08-31', { population: 18230, kind: 'town' }],
    ['16061045', '2020-02-01', { population: 17233, validFrom: day('2023-11-30') }],
    ['16063104', '2025-09-01', { association: 'Verwaltungsgemeinschaft Hainich-Werratal' }],
    ['16061007', '2025-09-01', { name: 'Birkenfelde', validTo: day('2024-01-01') }],
    ['16051000', '2025-09-01', { kind: 'independent_city', districtName: null }],
  ])('know the facts of %s as of %s', async (ags, on, expected) => {
    expect(await facts(ags, on)).toMatchObject(expected);
  });

  it('without a register entry have no facts', async () => {
    expect(
      await work.run(systemActor, (tx) => registerFactsOf(tx, systemActor.personId, day('2025-09-01'))),
    ).toBeNull();
  });
});

describe('municipalities import', () => {
  const written = (name: string, content: string) => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  const called = async (...args: string[]) => {
    const lines: string[] = [];
    const context = { work, actor: systemActor, now, out: (line: string) => lines.push(line) };
    const code = await runCommand([municipalitiesCommand], ['municipalities', ...args], context);
    return { code, lines };
  };
  const held = async () => (await rows('SELECT FROM municipality WHERE valid_to IS NULL')).length;

  it('shows what changes and imports', async () => {
    const { code, lines } = await called('import', written('gv.txt', file2025));
    expect(code).toBe(0);
    expect(lines).toContain('Neu: 6 (1 kreisfreie Stadt, 2 Städte, 1 Gemeinde, 2 Landkreise)');
    expect(lines.at(-1)).toBe('Das Register ist übernommen.');
    expect(await held()).toBe(6);
  });

  it('only shows with --preview', async () => {
    const { lines } = await called('import', '--preview', written('gv.txt', file2025));
    expect(lines.at(-1)).toBe('Nur Vorschau: Nichts wurde geändert.');
    expect(await held()).toBe(0);
  });

  it('says when there is nothing to do', async () => {
    const file = written('gv.txt', file2025);
    await called('import', file);
    expect((await called('import', file)).lines.at(-1)).toMatch(/schon auf diesem Stand/);
  });

  it('reads successors from a second file', async () => {
    await called('import', written('old.txt', file2023));
    const { lines } = await called(
      'import',
      written('gv.txt', file2025),
      '--successors',
      written('s.csv', successors2024),
    );
    expect(lines).toContain('  Birkenfelde (16061007) → Uder (16061119) zum 01.01.2024');
  });

  it.each([
    ['no file', ['import', '/gibt/es/nicht'], 'Fehler: Die Datei „/gibt/es/nicht“ gibt es nicht.'],
    ['a folder', ['import', tmpdir()], `Fehler: Die Datei „${tmpdir()}“ ist ein Ordner.`],
    ['no name of a file', ['import'], 'Fehler: Aufruf: municipalities import DATEI'],
    ['another verb', ['delete', 'x'], 'Fehler: Aufruf: municipalities import DATEI'],
    ['an unknown option', ['import', 'x', '--force'], 'Aufruf:'],
  ])('refuses %s', async (_, args, message) => {
    const { code, lines } = await called(...args);
    expect(code).toBe(1);
    expect(lines[0]).toContain(message);
  });

  it('refuses a file that is none, and leaves the register alone', async () => {
    const { code, lines } = await called('import', written('table.csv', 'ags,name\n16051000,Erfurt\n'));
    expect(code).toBe(1);
    expect(lines).toEqual([expect.stringContaining('Zeile 1, Feld „Satzart“')]);
    expect(await held()).toBe(0);
  });
});
