import { createHash } from 'node:crypto';
import { type Role, systemActor } from '@libs/permissions';
import { importRegister, loadBuiltInRegister, MunicipalitiesModule } from '../src/municipalities';
import { parseGv100ad } from '../src/municipalities/domain/gv100ad';
import { parseSuccessions } from '../src/municipalities/domain/successions-csv';
import { file2023, file2025, successors2024 } from './municipalities.fixture';
import { asOwner } from './support/database';
import { queriesDuring } from './support/queries';
import { type People, startPeople } from './support/sign-in';
import type { Visitor } from './support/visitor';

let product: People;
let caseworker: Visitor;

const staff = async (role: Role): Promise<Visitor> => {
  const id = await product.add({ email: `${role}@staat.example`, name: role, roles: [role], demo: true });
  return product.visitor().signInAs(id);
};
const importFile = (file: string, successors = '') =>
  product.work.run(systemActor, (tx) =>
    importRegister(tx, systemActor, product.clock.now(), {
      edition: parseGv100ad(file),
      fileSha256: createHash('sha256').update(file).digest('hex'),
      successions: parseSuccessions(successors),
    }),
  );
const opened = async (url: string, visitor = caseworker): Promise<string> => {
  const answer = await visitor.get(url);
  expect([url, answer.statusCode]).toEqual([url, 200]);
  return answer.body.replaceAll('&amp;', '&');
};
const keysIn = (body: string): string[] =>
  [...body.matchAll(/<th[^>]*><a[^>]* href="\/register\/(\d+)"/g)].map(([, ags]) => ags!);
const nextIn = (body: string): string | undefined => /href="([^"]+)" rel="next"/.exec(body)?.[1];

beforeAll(async () => {
  product = await startPeople({ demo: true, modules: [MunicipalitiesModule] });
  caseworker = await staff('caseworker');
});
afterAll(() => product?.stop());

it.each(['/register', '/register/16061'])('%s asks strangers to sign in', async (url) => {
  const answer = await product.visitor().get(url);
  expect(answer.statusCode).toBe(303);
  expect(answer.headers.location).toBe(`/anmeldung?weiter=${encodeURIComponent(url)}`);
});

it.each(['/register', '/register/16061'])('%s does not exist for applicants', async (url) =>
  expect((await (await product.signedIn()).get(url)).statusCode).toBe(404),
);

it('says that the register is empty', async () =>
  expect(await opened('/register')).toContain('Kein Eintrag passt zur Suche.'));

describe('with two editions of the official file', () => {
  beforeAll(async () => {
    await product.work.run(systemActor, (tx) => loadBuiltInRegister(tx, product.clock.now()));
    expect(await opened('/register')).toContain('noch nicht übernommen');
    await importFile(file2023);
    await importFile(file2025, successors2024);
    product.clock.forward({ hours: 24 * 365 * 6 });
    caseworker = await staff('head');
  });

  it('names the edition', async () =>
    expect(await opened('/register')).toMatch(/Gebietsstand <time[^>]*>31\.08\.2025<\/time>/));

  it.each([
    ['name=Heil', ['16061045']],
    ['art=independent_city', ['16051000']],
    ['kreis=16061', ['16061', '16061045', '16061119']],
    ['name=Uder&art=municipality&kreis=16061', ['16061119']],
    ['name=Nirgendwo', []],
  ])('filters by %s', async (filter, keys) =>
    expect(keysIn(await opened(`/register?${filter}`))).toEqual(keys),
  );

  it('keeps what was asked in the form', async () => {
    const body = await opened('/register?name=Uder&art=municipality&kreis=16061');
    expect(body).toContain('value="Uder"');
    expect(body).toContain('<option value="municipality" selected>');
    expect(body).toContain('<option value="16061" selected>');
  });

  it.each(['art=dorf', 'kreis=x', 'nach=1&ab=y', 'name=a&name=b'])('survives the address %s', (query) =>
    opened(`/register?${query}`),
  );

  it('shows an entry with its facts, its organisation and where its territory came from', async () => {
    const body = await opened('/register/16061119');
    for (const words of [
      'Uder',
      '16061119',
      'Landkreis Eichsfeld',
      '6.134',
      'Erfüllende Gemeinde Uder',
      'Birkenfelde',
    ])
      expect(body).toContain(words);
    expect(body).toContain('Nein, noch nicht angelegt');
    expect(body).toContain('href="/register/16061097"');
    expect(body).toContain('>Vorgänger<');
    expect(await opened('/register/16061')).toContain('Ja, sie kann Anträge stellen');
  });

  it('shows of an entry that has ended its last version, its end and its successor', async () => {
    const body = await opened('/register/16061097');
    expect(body).toMatch(/Besteht seit dem <time datetime="2024-01-01">01\.01\.2024<\/time> nicht mehr/i);
    expect(body).toContain('href="/register/16061119"');
    expect(body).toContain('>Nachfolger<');
    expect(body).toContain('31.12.2023');
  });

  it('says what changed from version to version', async () => {
    const body = await opened('/register/16061045');
    expect(body).toContain('Einwohner: 17.233 → 18.230');
  });

  it.each(['16099999', '1606', 'abc', "16061'--"])('finds nothing under %s', async (ags) =>
    expect((await caseworker.get(`/register/${encodeURIComponent(ags)}`)).statusCode).toBe(404),
  );
});

describe('with many entries', () => {
  const TOTAL = 137;

  beforeAll(async () => {
    const [{ database }] = await product.query('SELECT current_database() AS database');
    await asOwner(
      (owner) =>
        owner.query(
          `INSERT INTO municipality (ags, ars, name, official_name, kind, district_ags, valid_from)
           SELECT '15001' || lpad(i::text, 3, '0'), '150010000000', name, name, 'municipality', '15001', '2020-01-01'
           FROM generate_series(1, $1) AS i, LATERAL (SELECT 'Ort ' || i / 3 AS name) AS named`,
          [TOTAL],
        ),
      database,
    );
  });

  it('turns the pages over each of them once, and back to the beginning', async () => {
    const seen: string[] = [];
    for (let url: string | undefined = '/register?kreis=15001'; url;) {
      const body = await opened(url);
      seen.push(...keysIn(body));
      url = nextIn(body);
      expect(body.includes('Zum Anfang der Liste')).toBe(seen.length > 50);
    }
    expect(seen).toHaveLength(TOTAL);
    expect(new Set(seen).size).toBe(TOTAL);
  });

  it('asks the database as often as for a short list', async () => {
    const asked = (url: string) => queriesDuring(product, () => opened(url));
    const long = await asked('/register?kreis=15001');
    expect(long).toHaveLength((await asked('/register?name=Nirgendwo')).length);
    expect(long.length).toBeGreaterThan(3);
  });
});
