import {
  choicesStatement,
  type GrantSort,
  grantSorts,
  grantsStatement,
  previousStatement,
} from '../src/publication/granted';
import { pageLink, rowsOf, textOf } from './reports-page';
import { type Product, startProductApp } from './support/product';
import { readsOf } from './support/plans';
import { queriesDuring } from './support/queries';
import type { Visitor } from './support/visitor';

const LIST = '/bewilligungen';
const SETTINGS = `${LIST}/veroeffentlichung`;
const CAPTION = 'Bewilligte Vorhaben';
const DEMO = ' (Vorführvorhaben)';

let product: Product;
let head: Visitor;
beforeAll(async () => {
  product = await startProductApp();
});
beforeAll(async () => {
  await product.aCase({ state: 'approved', title: 'Elektronische Akte', cost: 100_000 });
  await product.aCase({ state: 'approved', title: 'Online-Antrag', cost: 40_000, item: 'c' });
  await product.aCase({
    state: 'approved',
    title: '=Formel & <Akte>',
    cost: 20_000,
    applicant: product.neighbour,
  });
  await product.aCase({ state: 'proposed', title: 'Noch nicht entschieden' });
});
afterAll(() => product?.stop());

const open = async (query = '', visitor = product.visitor()) => visitor.get(`${LIST}${query}`);
const measures = async (query = ''): Promise<string[]> =>
  rowsOf((await open(query)).body, CAPTION).flatMap(([, , measure]) => measure?.replace(DEMO, '') ?? []);
const setting = (fields: Readonly<Record<string, string>>) =>
  head.post(SETTINGS, {
    veroeffentlicht: 'ja',
    mindestbetrag: '',
    lizenz: 'dl-de/by-2-0',
    gueltig: '15.02.2020',
    begruendung: 'Beschluss der Hausleitung',
    ...fields,
  });

it('waits until the recipient has the letter', async () => {
  expect(textOf((await open()).body)).toContain(
    'Es gibt noch keine Bewilligung, die veröffentlicht werden darf.',
  );
  product.clock.forward({ hours: 5 * 24 });
  head = await product.as(product.staff.head);
  expect(await measures()).toHaveLength(3);
});

describe('the list', () => {
  it('shows who gets how much for what, and nothing undecided', async () => {
    const page = (await open()).body;
    expect(rowsOf(page, CAPTION, 'thead')[0]).toEqual([
      ...['Empfänger', 'Landkreis', 'Maßnahme', 'Fördergegenstand', 'Bewilligt am', 'Jahr'],
      ...['Bewilligt', 'Aktueller Stand', 'Aktenzeichen'],
    ]);
    const [row] = rowsOf(page, CAPTION).filter(([, , measure]) => measure?.startsWith('Elektronische'));
    expect(row).toEqual([
      product.applicant.organisation.name,
      expect.any(String),
      `Elektronische Akte${DEMO}`,
      expect.stringContaining('(2018 b)'),
      '10.02.2020',
      '2020',
      '80.000,00 €',
      '80.000,00 €',
      'EGOV-2020-0001',
    ]);
    expect(page).not.toContain('Noch nicht entschieden');
    expect(textOf(page)).toContain('Summe aller 3 Bewilligungen');
  });

  it('names no person', async () => {
    const page = (await open()).body + (await open('.json')).body + (await open('.csv')).body;
    for (const { name } of await product.query(`SELECT name FROM person`)) expect(page).not.toContain(name);
  });

  it.each([
    ['?suche=akte', ['=Formel & <Akte>', 'Elektronische Akte']],
    ['?suche=%25', []],
    ['?suche=%00&jahr=x', ['=Formel & <Akte>', 'Online-Antrag', 'Elektronische Akte']],
    ['?gegenstand=2018/c', ['Online-Antrag']],
    ['?jahr=2019', []],
    ['?jahr=2020&suche=0001', ['Elektronische Akte']],
    ['?sortierung=bewilligt', ['=Formel & <Akte>', 'Online-Antrag', 'Elektronische Akte']],
    ['?sortierung=-bewilligt', ['Elektronische Akte', 'Online-Antrag', '=Formel & <Akte>']],
    ['?sortierung=number;DROP', ['=Formel & <Akte>', 'Online-Antrag', 'Elektronische Akte']],
  ])('answers %s', async (query, expected) => expect(await measures(query)).toEqual(expected));

  it('filters by Landkreis', async () => {
    const rows = rowsOf((await open()).body, CAPTION);
    const district = rows.find(([, , measure]) => measure?.startsWith('=Formel'))![1]!;
    expect(await measures(`?kreis=${encodeURIComponent(district)}`)).toEqual(['=Formel & <Akte>']);
  });

  it('asks the database a fixed number of times', async () => {
    const visitor = product.visitor();
    expect((await queriesDuring(product, () => open('', visitor))).length).toBeLessThanOrEqual(10);
  });

  it('slows down a flood from one address', async () => {
    const visitor = product.visitor();
    const codes = new Set<number>();
    for (let n = 0; n < 65; n += 1) codes.add((await open('?suche=nichts', visitor)).statusCode);
    expect([...codes]).toEqual([200, 429]);
  });
});

describe('the files', () => {
  it('have the rows of the page, with the filter of the address', async () => {
    const csv = await open('.csv?sortierung=bewilligt');
    expect(csv.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'cache-control': 'public, max-age=300',
      'content-disposition': 'attachment; filename="bewilligungen-2020-02-15.csv"',
    });
    const lines = csv.body.slice(1).split('\r\n');
    expect(lines[0]).toMatch(/^Empfänger;Landkreis;Maßnahme;/);
    expect(lines[1]).toContain(`;'=Formel & <Akte>${DEMO};`);
    expect(lines).toHaveLength(5);
    const json = (await open('.json?suche=Elektronische')).json() as {
      anzahl: number;
      bewilligungen: { bewilligt: number }[];
    };
    expect([json.anzahl, json.bewilligungen[0]!.bewilligt]).toEqual([1, 80_000]);
  });
});

describe('the setting', () => {
  it('belongs to the head', async () => {
    expect((await head.get(LIST)).body).toContain(`href="${SETTINGS}"`);
    for (const who of ['caseworker', 'approver', 'budgetOfficer'] as const) {
      const other = await product.as(product.staff[who]);
      expect((await other.get(LIST)).body).not.toContain(SETTINGS);
      expect((await other.get(SETTINGS)).statusCode).toBe(403);
    }
  });

  it.each([
    ['veroeffentlicht', { veroeffentlicht: 'vielleicht' }],
    ['mindestbetrag', { mindestbetrag: '-5' }],
    ['mindestbetrag', { mindestbetrag: 'viel' }],
    ['lizenz', { lizenz: 'frei' }],
    ['gueltig', { gueltig: '30.02.2020' }],
    ['gueltig', { gueltig: '14.02.2020' }],
    ['begruendung', { begruendung: 'so' }],
  ])('refuses a wrong %s: %j', async (field, fields) => {
    const answer = await setting(fields);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(`id="${field}-fehler"`);
    expect(await product.query(`SELECT FROM publication_setting`)).toEqual([]);
  });

  it('hides small grants from the day on', async () => {
    expect((await setting({ mindestbetrag: '30.000' })).headers.location).toBe(LIST);
    expect(await measures()).toEqual(['Online-Antrag', 'Elektronische Akte']);
    expect(textOf((await open()).body)).toContain('ab 30.000,00 €');
    await setting({ gueltig: '01.03.2020' });
    expect(await measures()).toHaveLength(2);
  });

  it('closes page and files, and says so', async () => {
    await setting({ veroeffentlicht: 'nein', begruendung: 'Rechtliche Prüfung läuft' });
    const page = await open();
    expect([page.statusCode, textOf(page.body)]).toEqual([
      200,
      expect.stringContaining('wird zurzeit nicht veröffentlicht'),
    ]);
    expect(page.body).not.toContain('Elektronische Akte');
    for (const file of ['.csv', '.json']) {
      const answer = await open(file);
      expect([answer.statusCode, answer.headers['cache-control']]).not.toContain('public, max-age=300');
      expect(answer.statusCode).toBe(404);
    }
    expect(textOf((await head.get(SETTINGS)).body)).toContain('Rechtliche Prüfung läuft');
  });

  it('stands in the trail', async () =>
    expect(
      await product.query(
        `SELECT data ->> 'published' AS published FROM audit_entry WHERE event = 'publication.set' ORDER BY id`,
      ),
    ).toEqual([{ published: 'true' }, { published: 'true' }, { published: 'false' }]));
});

/** Granted projects in great number, all of one decision. */
const manyGrants = (year: number, count: number) =>
  product.asOwner(
    `WITH source AS (SELECT * FROM decision ORDER BY decided_at, id LIMIT 1), ids AS (
       SELECT n, gen_random_uuid() AS id FROM generate_series(1, $2::int) n), cases AS (
       INSERT INTO grant_case (id, number, programme_id, directive_version, item, organisation_id, title, state, version,
                               created_at, submitted_at, state_since)
       SELECT ids.id, 'EGOV-' || $1 || '-' || lpad(n::text, 5, '0'), c.programme_id, c.directive_version, c.item,
              c.organisation_id, 'Vorhaben ' || n, c.state, c.version, c.created_at, c.submitted_at, c.state_since
         FROM ids, grant_case c WHERE c.id = (SELECT case_id FROM source)), duties AS (
       INSERT INTO case_duty (case_id, person_id, duty)
       SELECT ids.id, y.person_id, y.duty FROM ids, case_duty y WHERE y.case_id = (SELECT case_id FROM source)), steps AS (
       INSERT INTO case_step (case_id, version, step, from_state, to_state, duty, person_id, at)
       SELECT ids.id, t.version, t.step, t.from_state, t.to_state, t.duty, t.person_id, t.at
         FROM ids, case_step t WHERE t.case_id = (SELECT case_id FROM source))
     INSERT INTO decision (case_id, case_version, proposal_id, letter_id, grant_cents, budget_year, decided_by,
                           decided_at, responsibility, assumed_rules)
     SELECT ids.id, s.case_version, s.proposal_id, s.letter_id, 100 * n, s.budget_year, s.decided_by, s.decided_at,
            s.responsibility, s.assumed_rules FROM ids, source s`,
    [year, count],
  );

describe('many grants', () => {
  beforeAll(async () => {
    await setting({});
    await manyGrants(2019, 120);
    product.clock.forward({ minutes: 5 });
  });

  /** The file numbers of each page from one address on, and where the last one is. */
  async function walk(from: string, way: 'next' | 'prev') {
    const pages: string[][] = [];
    let last = from;
    for (let at: string | undefined = from; at !== undefined;) {
      const { body } = await open(at);
      pages.push(rowsOf(body, CAPTION).map((row) => row.at(-1)!));
      last = at;
      at = pageLink(body, way)?.slice(LIST.length);
    }
    return { pages, last };
  }

  it.each(Object.keys(grantSorts).flatMap((sort) => [sort, `-${sort}`]))(
    'are turned page by page by %s, each once, and back again',
    async (sort) => {
      const { pages, last } = await walk(`?sortierung=${sort}`, 'next');
      expect(pages.map(({ length }) => length)).toEqual([50, 50, 23]);
      expect(new Set(pages.flat()).size).toBe(123);
      expect((await walk(last, 'prev')).pages.reverse()).toEqual(pages);
    },
  );

  it('stay on their page when new ones come before', async () => {
    const first = (await open('?sortierung=-aktenzeichen')).body;
    const next = pageLink(first, 'next')!.slice(LIST.length);
    const second = rowsOf((await open(next)).body, CAPTION);
    await manyGrants(2021, 3);
    expect(rowsOf((await open(next)).body, CAPTION)).toEqual(second);
  });

  it('are searched and filtered over all pages', async () => {
    expect(await measures('?suche=vorhaben+117')).toEqual(['Vorhaben 117']);
    expect(textOf((await open('?suche=vorhaben')).body)).toContain('Summe aller 126 Bewilligungen');
    expect((await walk('?suche=VORHABEN&sortierung=massnahme', 'next')).pages.flat()).toHaveLength(126);
  });

  it('are all in the files', async () => {
    const { anzahl } = (await open('.json')).json() as { anzahl: number };
    expect([anzahl, (await open('.csv')).body.split('\r\n').length]).toEqual([126, 128]);
  });

  it('are added up once in five minutes', async () => {
    const sums = async () => /Summe aller ([\d.]+) Bewilligungen/.exec(textOf((await open()).body))![1];
    product.clock.forward({ minutes: 5 });
    expect(await sums()).toBe('126');
    await manyGrants(2022, 1);
    expect(await sums()).toBe('126');
    product.clock.forward({ minutes: 5 });
    expect(await sums()).toBe('127');
  });

  it.each([
    ['a page in any order', (sort: GrantSort) => grantsStatement({ sort, descending: true })],
    ['the way back', (sort: GrantSort) => previousStatement({ sort, descending: false })],
  ])('cost no more: %s', async (_, statement) => {
    const cost = () =>
      Promise.all(
        (Object.keys(grantSorts) as GrantSort[]).map(async (sort) => {
          const parameters = [...[product.programmeId, 0, product.clock.now(), null, null, '', '']];
          const place = [...parameters, 'EGOV-2019-00060', 50];
          return (await readsOf(product, 'granted_project', statement(sort), place)).rows;
        }),
      );
    await manyGrants(2023 + (await product.query('SELECT FROM granted_project')).length, 2000);
    await product.asOwner('ANALYZE granted_project, decision, letter');
    expect(Math.max(...(await cost()))).toBeLessThan(60);
  });

  it('are chosen from without reading them', async () => {
    const parameters = [product.programmeId, 0, product.clock.now()];
    const { rows } = await readsOf(product, 'granted_project', choicesStatement, parameters);
    expect(rows).toBeLessThan(20);
  });
});
