import { startApplications, type Applications } from './applications.app';
import { completeSections } from './applications.fixture';
import { queriesDuring } from './support/queries';
import type { Visitor } from './support/visitor';

let product: Applications;
let mia: Visitor;
let lara: Visitor;

beforeAll(async () => {
  product = await startApplications();
});
// Sessions end with the days that pass here.
beforeEach(async () => {
  mia = await product.as(product.mia);
  lara = await product.as(product.lara);
});
afterAll(() => product?.stop());

const hidden = (body: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? '';

const stateOf = async (caseId: string): Promise<string> =>
  (await product.query(`SELECT state FROM grant_case WHERE id = $1`, [caseId]))[0].state;

describe('an application that was given back', () => {
  let id: string;

  beforeAll(async () => {
    id = await product.submitted();
    await product.returned(id);
  });

  it('shows what staff asked, and may be written again', async () => {
    const { body } = await mia.get(`/antraege/${id}`);
    expect(body).toContain('Die Bewilligungsbehörde braucht noch Angaben von Ihnen');
    expect(body).toContain('Bitte nennen Sie die Partner.');
    expect((await mia.get('/antraege')).body).toContain('Angaben nachreichen: Einführung der E-Akte');
    const form = (await mia.get(`/antraege/${id}/vorhaben`)).body;
    const fields = {
      ...{
        version: hidden(form, 'version'),
        titel: 'Einführung der E-Akte',
        von: '01.05.2020',
        bis: '30.06.2021',
      },
      ...{
        kurzbeschreibung: 'x',
        begruendung: 'x',
        wirtschaftlichkeit: 'x',
        landesdienst: 'x',
        partner: 'Gemeinde A',
      },
    };
    expect((await mia.post(`/antraege/${id}/vorhaben`, fields)).statusCode).toBe(303);
  });

  it('keeps a file that was submitted for staff, also when it is replaced', async () => {
    const [{ id: file }] = await product.query(
      `SELECT id FROM application_attachment WHERE case_id = $1 AND kind = 'cost_calculation'`,
      [id],
    );
    await mia.post(`/antraege/${id}/anlagen/${file}/entfernen`);
    const klara = await product.as(product.klara);
    expect((await klara.get(`/unterlagen/${file}`)).statusCode).toBe(200);
    const bytes = (await klara.get(`/unterlagen/${file}`)).rawPayload;
    await product.service.attach(product.mia, product.clock.now(), {
      ...{ caseId: id, kind: 'cost_calculation', name: 'neu.pdf', bytes },
    });
  });

  it('is submitted again as the next revision, under its number', async () => {
    product.clock.forward({ hours: 24 });
    lara = await product.as(product.lara);
    const { body } = await lara.get(`/antraege/${id}/pruefen`);
    const fields = { version: hidden(body, 'version'), inhalt: hidden(body, 'inhalt'), bestaetigung: 'ja' };
    expect((await lara.post(`/antraege/${id}/einreichung`, fields)).statusCode).toBe(303);
    const revisions = await product.query(
      `SELECT revision, sections -> 'project' -> 'partners' AS partners, facts ->> 'receivedOn' AS received, jsonb_array_length(files) AS files
         FROM application_submission WHERE case_id = $1 ORDER BY revision`,
      [id],
    );
    expect(revisions).toEqual([
      { revision: 1, partners: [], received: '2020-02-10', files: 2 },
      { revision: 2, partners: ['Gemeinde A'], received: '2020-02-10', files: 2 },
    ]);
    expect((await product.query(`SELECT number FROM grant_case WHERE id = $1`, [id]))[0].number).toBe(
      'EGOV-2020-0001',
    );
    const open = await product.query(`SELECT kind FROM deadline WHERE case_id = $1 AND met_at IS NULL`, [id]);
    expect(open).toEqual([{ kind: 'decision' }]);
  });

  it('tells its way without what staff do among themselves', async () => {
    const { body } = await mia.get(`/antraege/${id}`);
    expect(body).toContain('Angaben nachgefordert');
    expect(body).toContain('Mia Muster');
    expect(body).not.toContain('Klara Prüferin');
  });
});

describe('ending an application', () => {
  it('discards a draft after asking', async () => {
    const id = await product.draft({}, false);
    expect((await mia.get(`/antraege/${id}/verwerfen`)).body).toContain(
      'Das lässt sich nicht rückgängig machen.',
    );
    for (let click = 0; click < 2; click++)
      expect((await mia.post(`/antraege/${id}/verwerfen`, { version: '1' })).headers.location).toBe(
        '/antraege',
      );
    expect(await stateOf(id)).toBe('discarded');
    expect((await mia.get(`/antraege/${id}`)).body).toContain('Dieser Entwurf wurde verworfen.');
    expect((await mia.get('/antraege')).body).not.toContain(id);
  });

  it('withdraws what was submitted, with a reason, and only by a signatory', async () => {
    const id = await product.submitted();
    expect((await mia.get(`/antraege/${id}/ruecknahme`)).statusCode).toBe(403);
    const missing = await lara.post(`/antraege/${id}/ruecknahme`, { version: '2', grund: ' ' });
    expect([missing.statusCode, missing.body.includes('Nennen Sie kurz den Grund.')]).toEqual([422, true]);
    const answer = await lara.post(`/antraege/${id}/ruecknahme`, { version: '2', grund: 'Haushalt fehlt' });
    expect(answer.headers.location).toBe(`/antraege/${id}`);
    expect(await stateOf(id)).toBe('withdrawn');
    expect((await mia.get(`/antraege/${id}`)).body).toContain('Haushalt fehlt');
    expect(await product.query(`SELECT FROM deadline WHERE case_id = $1 AND met_at IS NULL`, [id])).toEqual(
      [],
    );
  });

  it.each(['verwerfen', 'ruecknahme'])('offers no %s where the step is not possible', async (path) => {
    const id = path === 'verwerfen' ? await product.submitted() : await product.draft({}, false);
    expect((await lara.get(`/antraege/${id}/${path}`)).statusCode).toBe(409);
    const answer = await lara.post(`/antraege/${id}/${path}`, {
      version: path === 'verwerfen' ? '2' : '1',
      grund: 'x',
    });
    expect(answer.statusCode).toBe(409);
  });
});

describe('a line of the expenditure plan', () => {
  it('is removed after asking', async () => {
    const id = await product.draft();
    const [line] = completeSections.costs.lines;
    const href = `/antraege/${id}/ausgaben/${line!.id}`;
    expect((await mia.get(href)).body).toContain(`value="${line!.label}"`);
    expect((await mia.get(`${href}/entfernen`)).body).toContain(`„${line!.label}“ wirklich entfernen?`);
    expect((await mia.post(`${href}/entfernen`, { version: '9' })).statusCode).toBe(409);
    for (let click = 0; click < 2; click++)
      expect((await mia.post(`${href}/entfernen`, { version: '1' })).statusCode).toBe(303);
    expect((await mia.get(`/antraege/${id}/ausgaben`)).body).not.toContain(line!.label);
    expect((await mia.get(href)).statusCode).toBe(404);
  });
});

describe('the list', () => {
  const titles = (body: string) =>
    [...body.matchAll(/Vorhaben (\d\d)<\/span>/g)].map(([, number]) => Number(number));
  const next = (body: string) => /href="([^"]+)" rel="next"/.exec(body)?.[1]?.replaceAll('&amp;', '&');

  beforeAll(async () => {
    for (let number = 1; number <= 30; number++) {
      product.clock.forward({ minutes: 1 });
      const title = `Vorhaben ${String(number).padStart(2, '0')}`;
      const requested = (number * 100_000) as never;
      const years = [{ ...completeSections.funding.years[0]!, requested }];
      await product.draft({ project: { ...completeSections.project, title }, funding: { years } }, false);
    }
  });

  it.each([
    ['vorhaben', 'asc'],
    ['vorhaben', 'desc'],
    ['betrag', 'asc'],
    ['betrag', 'desc'],
    ['seit', 'asc'],
    ['seit', 'desc'],
  ])('turns its pages by %s %s without losing a row', async (sort, direction) => {
    let url: string | undefined = `/antraege?suche=vorhaben&sortierung=${sort}&richtung=${direction}`;
    const seen: number[] = [];
    for (let turn = 0; url && turn < 5; turn++) {
      const { body }: { body: string } = await mia.get(url);
      seen.push(...titles(/<table[\s\S]*<\/table>/.exec(body)![0]));
      url = next(body);
    }
    const expected = Array.from({ length: 30 }, (_, index) => index + 1);
    expect(seen).toEqual(direction === 'asc' ? expected : expected.toReversed());
  });

  it('filters by what applicants read', async () => {
    const { body } = await mia.get('/antraege?stand=withdrawn');
    expect(body).toContain('Zurückgezogen');
    expect(titles(/<table[\s\S]*<\/table>/.exec(body)![0])).toEqual([]);
    expect((await mia.get('/antraege?suche=gibt+es+nicht')).body).toContain(
      'Kein Antrag passt zu Ihrer Auswahl.',
    );
  });

  it.each([
    '?nach=xxx',
    '?nach[]=1',
    '?sortierung=id;drop',
    '?stand=alles',
    '?suche=%25_%27',
    `?nach=${'a'.repeat(500)}`,
  ])('withstands %s', async (address) => expect((await mia.get(`/antraege${address}`)).statusCode).toBe(200));

  it('needs no more queries for more rows', async () => {
    const nora = await product.as(product.nora);
    const few = await queriesDuring(product, () => nora.get('/antraege'));
    const many = await queriesDuring(product, () => mia.get('/antraege'));
    expect(many.length).toBe(few.length);
    expect(few.length).toBeGreaterThan(2);
  });

  it('needs as many queries for a full application as for an empty one', async () => {
    const [empty, full] = [await product.draft({}, false), await product.draft()];
    const few = await queriesDuring(product, () => mia.get(`/antraege/${empty}`));
    const many = await queriesDuring(product, () => mia.get(`/antraege/${full}`));
    expect(many.length).toBe(few.length);
  });
});
