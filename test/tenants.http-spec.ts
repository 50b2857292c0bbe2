import { type Permission, permissions, PUBLIC } from '@libs/permissions';
import { PDF, upload } from './applications.app';
import { startProductApp, type Product } from './support/product';
import { type Route, routesOf } from './support/routes';
import type { Visitor } from './support/visitor';

const TITLE = 'Ein geheimes Vorhaben';
const LINE = 'd0000000-0000-4000-8000-000000000001';
const states = ['draft', 'submitted', 'returned', 'waiting', 'approved'] as const;

/** The ids that an address may name, all of one case. */
type Records = Readonly<Record<':id' | ':file' | ':line' | ':letter', string>>;

let product: Product;
let own: Visitor;
let foreign: Visitor;
const cases = new Map<(typeof states)[number], Records>();

beforeAll(async () => {
  product = await startProductApp();
  for (const state of states) cases.set(state, await recordsOf(await product.aCase({ state, title: TITLE })));
  own = await product.as(product.applicant.actor);
  foreign = await product.as(product.neighbour.actor);
});
afterAll(() => product?.stop());

async function recordsOf(caseId: string): Promise<Records> {
  const [file] = await product.query(`SELECT id FROM application_attachment WHERE case_id = $1`, [caseId]);
  const [letter] = await product.query(`SELECT id FROM letter WHERE case_id = $1`, [caseId]);
  return { ':id': caseId, ':file': file.id, ':line': LINE, ':letter': letter?.id ?? caseId };
}

const forApplicants = ({ access }: Route): boolean =>
  access !== PUBLIC && (permissions[access as Permission] as readonly string[]).includes('applicant_editor');

/** Every route on which a municipality names a record: a new one is walked without being listed here. */
const routes = (method: Route['method']): Route[] =>
  routesOf(product.app).filter(
    (route) =>
      route.method === method &&
      route.path.includes(':') &&
      (forApplicants(route) || route.access === 'application.submit'),
  );

const urlOf = ({ path }: Route, records: Records): string =>
  path.replace('/schreiben/:id', '/schreiben/:letter').replace(/:\w+/g, (name) => records[name as ':id']);

/** Fields that every form accepts, so that a refusal is about whose case it is. */
const fields = {
  version: '1',
  bescheid: LINE,
  vertretung: 'ja',
  verzicht: 'ja',
  inhalt: '0',
  bestaetigung: 'ja',
  grund: 'Das Vorhaben wird nicht mehr gebraucht.',
  zeile: LINE,
  bezeichnung: 'Schulungstage',
  kategorie: 'training',
  foerderung: 'ja',
  titel: 'Übernommen',
  antrag: LINE,
  ab: '01.03.2020',
  nichtBegonnen: 'ja',
  anhoerung: LINE,
  stellungnahme: 'Wir widersprechen.',
};

const send = (visitor: Visitor, route: Route, url: string) => {
  if (route.method === 'GET') return visitor.get(url);
  if (!url.endsWith('/anlagen')) return visitor.post(url, fields);
  return upload(product, visitor, url, { fields: { art: 'other' }, name: 'a.pdf', bytes: PDF });
};

/** Everything that could have been changed. */
const stored = async () => {
  const tables = [
    'grant_case',
    'case_step',
    'application_section',
    'application_attachment',
    'letter',
    'early_start_request',
    'hearing_answer',
  ];
  const contents = tables.map(
    (table) => `(SELECT jsonb_agg(t ORDER BY t::text) FROM ${table} t) AS ${table}`,
  );
  return (await product.query(`SELECT ${contents.join(', ')}`))[0];
};

describe.each(states)('a neighbour at a case that is %s', (state) => {
  it.each(['GET', 'POST'] as const)('finds nothing with %s', async (method) => {
    const before = await stored();
    for (const route of routes(method)) {
      const url = urlOf(route, cases.get(state)!);
      const { statusCode, body } = await send(foreign, route, url);
      expect([url, statusCode]).toEqual([url, 404]);
      expect(body).not.toMatch(/geheimes Vorhaben|Ilmenau|EGOV-/);
    }
    expect(await stored()).toEqual(before);
  });

  it('is not sent astray: its own people find these pages', async () => {
    for (const route of routes('GET')) {
      if (route.path.startsWith('/schreiben') && state !== 'approved') continue;
      const url = urlOf(route, cases.get(state)!);
      const { statusCode } = await send(own, route, url);
      expect([url, [200, 303, 409].includes(statusCode) || statusCode]).toEqual([url, true]);
    }
  });
});

describe('a neighbour with a case of their own', () => {
  it('reaches no record of another through it', async () => {
    const theirs = await product.aCase({ state: 'draft', applicant: product.neighbour });
    const before = await stored();
    for (const method of ['GET', 'POST'] as const)
      for (const route of routes(method).filter(({ path }) => path.includes(':file'))) {
        const url = urlOf(route, { ...cases.get('draft')!, ':id': theirs });
        // Removing what is not there is done already: the second of two clicks.
        const expected = method === 'POST' ? 303 : 404;
        expect([url, (await send(foreign, route, url)).statusCode]).toEqual([url, expected]);
      }
    expect(await stored()).toEqual(before);
  });

  it('sees none of the others in lists', async () => {
    const { body } = await foreign.get('/antraege');
    expect(body).not.toMatch(/geheimes Vorhaben|Ilmenau/);
  });
});

it('walks every form of the application', () => expect(routes('POST').length).toBeGreaterThanOrEqual(12));
