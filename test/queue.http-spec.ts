import { pageLink, rowsOf, textOf } from './reports-page';
import { startProductApp, type Product } from './support/product';
import { queriesDuring } from './support/queries';
import type { Visitor } from './support/visitor';

const CASES = 55;
const TITLES = ['Digitaler Bauantrag', 'Schulung zu 100 % online', 'Akte_neu'];

let product: Product;
let sina: Visitor;
let ids: string[];

beforeAll(async () => {
  product = await startProductApp();
  const applicants = [product.applicant, product.neighbour];
  for (let started = 0; started < CASES; started += 5) {
    // Five of one moment: only their ids tell them apart.
    await Promise.all(
      Array.from({ length: 5 }, (_, i) =>
        product.aCase({
          title: TITLES[i % 3]!,
          item: i === 4 ? 'd' : 'b',
          cost: 10_000 + 1000 * i,
          applicant: applicants[i % 2]!,
        }),
      ),
    );
    product.clock.forward({ hours: 1 });
  }
  ids = (await product.query(`SELECT id FROM grant_case ORDER BY number`)).map(({ id }) => id);
  for (const id of ids.slice(0, 3)) await product.steps.take(id);
  await product.aCase({ state: 'draft', title: 'Noch ein Entwurf' });
  sina = await product.as(product.staff.caseworker);
});
afterAll(() => product?.stop());

const idsOn = (html: string): string[] =>
  [...html.matchAll(/href="\/vorgaenge\/([0-9a-f-]{36})"/g)].map(([, id]) => id!);
const list = async (query: Record<string, string> = {}): Promise<string> =>
  (await sina.get(`/vorgaenge?${new URLSearchParams(query)}`)).body;

describe('the list', () => {
  it('shows what came in last, and no drafts', async () => {
    const html = await list();
    const rows = rowsOf(html, 'Vorgänge');
    expect(rows).toHaveLength(25);
    expect(rows[0]).toEqual([
      expect.stringMatching(/^EGOV-2020-00\d\d$/),
      expect.stringMatching(/Ilmenau|Auma-Weidatal/),
      expect.stringContaining('(Vorführvorhaben)'),
      expect.stringMatching(/^Nr. 2 [bd]$/),
      expect.stringMatching(/^\d+\.\d00,00 €$/),
      'Eingegangen',
      expect.stringMatching(/^1\d\.02\.2020$/),
      '–',
      expect.stringMatching(/^\d\d\.05\.2020$/),
    ]);
    expect(html).not.toContain('Noch ein Entwurf');
  });

  it('counts what waits for whom', async () => {
    const counted = async (visitor: Visitor) => textOf((await visitor.get('/vorgaenge')).body);
    expect(await counted(sina)).toMatch(
      /Eingegangen 52 .* Bei mir in Prüfung 3 nächste Frist 11.05.2020 · Meine Fristen Zur Entscheidung 0/,
    );
    expect(await counted(await product.as(product.staff.secondCaseworker))).toContain('Bei mir in Prüfung 0');
  });

  it.each([
    [{ zustand: 'in_review' }, 3],
    [{ zustand: 'approved' }, 0],
    [{ zustaendig: 'mine' }, 3],
    [{ zustaendig: 'mine', zustand: 'submitted' }, 0],
    [{ gegenstand: 'd' }, 11],
    [{ suche: 'EGOV-2020-0007' }, 1],
    [{ suche: 'bauANTRAG' }, 22],
    [{ suche: 'auma' }, 22],
    [{ suche: '%' }, 22],
    [{ suche: '_' }, 11],
    [{ suche: '\\' }, 0],
    [{ suche: `'; DROP TABLE grant_case` }, 0],
    [{ suche: 'Noch ein Entwurf' }, 0],
  ])('filtered by %j has %i cases', async (query, expected) => {
    const found = await walk(query);
    expect(found).toHaveLength(expected);
  });

  it.each([
    [{ zustand: 'erfunden' }],
    [{ sortierung: 'password_hash' }],
    [{ suche: 'x'.repeat(101) }],
    [{ ab: 'nichts' }],
    [{ ab: crypto.randomUUID(), nach: 'gestern' }],
    [{ ab: crypto.randomUUID(), nach: '2020-02-31 10:00:00+00' }],
    [{ ab: crypto.randomUUID(), nach: 'viel', sortierung: 'requested' }],
    [{ ab: crypto.randomUUID(), nach: '9'.repeat(30), sortierung: 'requested' }],
  ])('falls back to its beginning over %#', async (query) => {
    expect(rowsOf(await list(query), 'Vorgänge')).toHaveLength(25);
  });
});

/** Follows the links to the next page until there is none. */
async function walk(query: Record<string, string>): Promise<string[]> {
  const seen: string[] = [];
  let next: string | undefined = `/vorgaenge?${new URLSearchParams(query)}`;
  while (next) {
    const { body }: { body: string } = await sina.get(next);
    seen.push(...idsOn(body));
    next = pageLink(body, 'next');
  }
  return seen;
}

describe.each([
  ['received', 'c.submitted_at'],
  ['number', 'number'],
  ['organisation', 'o.name'],
  ['requested', 'requested_cents'],
  ['state', 'c.state'],
])('sorted by %s', (sort, column) => {
  it.each([
    ['up', sort, 'ASC'],
    ['down', `-${sort}`, 'DESC'],
  ])('%s, page by page, every case comes once', async (_, sortierung, direction) => {
    const expected = await product.query(
      `SELECT c.id FROM grant_case c JOIN organisation o ON o.id = c.organisation_id
         JOIN application_submission s ON s.case_id = c.id ORDER BY ${column} ${direction}, c.id ${direction}`,
    );
    expect(await walk({ sortierung })).toEqual(expected.map(({ id }) => id));
  });
});

it('asks the database as often for a page as for a single case', async () => {
  const queries = async (query: string) =>
    (await queriesDuring(product, () => sina.get(`/vorgaenge?${query}`))).length;
  const many = await queries('');
  expect(await queries('suche=EGOV-2020-0007')).toBe(many);
  expect(many).toBeLessThan(12);
});
