import { APP_ROLE, openDataSource, UnitOfWork } from '@libs/db';
import { systemActor } from '@libs/permissions';
import { Temporal } from 'temporal-polyfill';
import type { DataSource } from 'typeorm';
import { type RegisterRow, type RegisterSearch, searchRegister } from '../src/municipalities';
import { searchStatement } from '../src/municipalities/register.views';
import { asOwner, cloneDatabase, type TestDatabase } from './support/database';

const on = Temporal.PlainDate.from('2025-09-01');

let database: TestDatabase;
let dataSource: DataSource;
let work: UnitOfWork;

// 12,000 municipalities in 20 districts: as many as all Länder have, and a few by name.
const register = `
  INSERT INTO municipality (ags, ars, name, official_name, kind, district_ags, population, valid_from, valid_to)
  SELECT '150' || lpad((10 + i % 20)::text, 2, '0') || lpad((i / 20)::text, 3, '0'), '150100000000',
    'Ort ' || lpad(i::text, 5, '0'), 'Ort ' || lpad(i::text, 5, '0'), 'municipality',
    '150' || lpad((10 + i % 20)::text, 2, '0'), i, date '2020-01-01', NULL
  FROM generate_series(0, 11999) AS i;
  INSERT INTO municipality (ags, ars, name, official_name, kind, district_ags, valid_from, valid_to) VALUES
    ('16061', '160610000000', 'Landkreis Eichsfeld', 'Eichsfeld', 'district', '16061', '1994-07-01', NULL),
    ('16061119', '160615051119', 'Uder', 'Uder', 'municipality', '16061', '2024-01-01', NULL),
    ('16061097', '160615012097', 'Uder', 'Uder', 'municipality', '16061', '2020-01-01', '2024-01-01'),
    ('16064046', '160640046046', 'Mühlhausen/Thüringen', 'Mühlhausen/Thüringen, Stadt', 'town', '16064', '2020-01-01', NULL),
    ('16068009', '160685050009', 'Elxleben', 'Elxleben', 'municipality', '16068', '2020-01-01', NULL),
    ('16070013', '160705009013', 'Elxleben', 'Elxleben', 'municipality', '16070', '2020-01-01', NULL),
    ('16051000', '160510000000', 'Erfurt', 'Erfurt, Stadt', 'independent_city', '16051', '1994-07-01', NULL),
    ('16074000', '160740000000', 'Stadtroda', 'Stadtroda, Stadt', 'town', '16074', '2020-01-01', NULL);
  ANALYZE municipality;
`;

beforeAll(async () => {
  database = await cloneDatabase();
  await asOwner((owner) => owner.query(register), new URL(database.url).pathname.slice(1));
  dataSource = await openDataSource({ url: database.url, role: APP_ROLE });
  work = new UnitOfWork(dataSource);
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const found = (search: Partial<RegisterSearch>) =>
  work.run(systemActor, (tx) => searchRegister(tx, { on, ...search }));
const keys = ({ rows }: { readonly rows: readonly RegisterRow[] }) => rows.map(({ ags }) => ags);

it.each([
  ['the beginning of a name', { text: 'Müh' }, ['16064046']],
  ['small letters', { text: 'mühlhausen' }, ['16064046']],
  ['no umlauts', { text: 'Muhlhausen' }, ['16064046']],
  ['blanks around', { text: ' Erfurt ' }, ['16051000']],
  ['a Landkreis by its title', { text: 'Landkreis Eichs' }, ['16061']],
  ['a name that begins like a title', { text: 'Stadt' }, ['16074000']],
  ['a name that exists twice', { text: 'Elxleben' }, ['16068009', '16070013']],
  ['a name within a district', { text: 'Elxleben', district: '16070' }, ['16070013']],
  ['a kind', { kind: 'independent_city' as const }, ['16051000']],
  ['a wildcard', { text: 'O%' }, []],
  [
    'an ended entry on a day when it was in force',
    { text: 'Uder', on: Temporal.PlainDate.from('2023-12-31') },
    ['16061097'],
  ],
  [
    'its successor from the next day',
    { text: 'Uder', on: Temporal.PlainDate.from('2024-01-01') },
    ['16061119'],
  ],
])('finds by %s', async (_, search, ags) => expect(keys(await found(search))).toEqual(ags));

it('names the district', async () => {
  expect((await found({ text: 'Uder' })).rows).toMatchObject([{ districtName: 'Landkreis Eichsfeld' }]);
});

it('goes on between two of the same name', async () => {
  const first = await found({ text: 'Elxleben', limit: 1 });
  const second = await found({ text: 'Elxleben', limit: 1, after: first.next! });
  expect([...keys(first), ...keys(second)]).toEqual(['16068009', '16070013']);
  expect(second.next).toBeNull();
});

it('pages through everything once, in the order of a German list', async () => {
  const seen: RegisterRow[] = [];
  let after: RegisterSearch['after'];
  do {
    const page = await found({ after, limit: 2500 });
    seen.push(...page.rows);
    after = page.next ?? undefined;
  } while (after);
  expect(seen).toHaveLength(12_007);
  expect(new Set(seen.map(({ ags }) => ags)).size).toBe(12_007);
  expect(seen.map(({ name }) => name).filter((name) => !name.startsWith('Ort'))).toEqual([
    'Landkreis Eichsfeld',
    'Elxleben',
    'Elxleben',
    'Erfurt',
    'Mühlhausen/Thüringen',
    'Stadtroda',
    'Uder',
  ]);
});

it.each([
  ['by name', { text: 'Ort 07' }, 'municipality_search_index'],
  ['the next page', { after: { searchName: 'ort 06000', ags: '15010300' } }, 'municipality_search_index'],
  ['within a district', { district: '15012' }, 'municipality_district_index'],
])('finds %s through an index, without sorting', async (_, search, index) => {
  const [sql, parameters] = searchStatement({ on, limit: 50, ...search });
  const plan = await work.run(systemActor, (tx) =>
    tx.query(`EXPLAIN (ANALYZE, FORMAT TEXT) ${sql}`, parameters),
  );
  const text = plan.map((row: Record<string, string>) => row['QUERY PLAN']).join('\n');
  expect(text).toContain(index);
  expect(text).not.toMatch(/Seq Scan on municipality entry|Sort/);
});
