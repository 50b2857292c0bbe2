import { formatDate } from '@libs/dates';
import { cents } from '@libs/money';
import { Clock } from '@libs/clock';
import { type SectionName, startLink } from '../src/applications';
import { ItemStates } from '../src/programmes';
import { type Applications, PDF, startApplications, upload } from './applications.app';
import { completeSections } from './applications.fixture';
import { RICH_VERSION, richDirective } from './applications.rich-item';
import { queriesDuring } from './support/queries';
import type { Visitor } from './support/visitor';

let product: Applications;
let mia: Visitor;
let lara: Visitor;

beforeAll(async () => {
  product = await startApplications();
  await product.plant(
    `INSERT INTO directive_version (programme_id, name, yaml, sha256, imported_at, valid_from, released_at)
     SELECT id, $1, $2, encode(sha256(convert_to($2, 'UTF8')), 'hex'), $3, '2020-02-10', $3 FROM programme`,
    [RICH_VERSION, richDirective(), product.clock.now()],
  );
  mia = await product.as(product.mia);
  lara = await product.as(product.lara);
});
afterAll(() => product?.stop());

const hidden = (body: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? '';

/** Begins an application for an item and returns its address. */
async function begin(item = 'b', address = '/antraege/neu'): Promise<string> {
  const { body } = await mia.get(address);
  const action = /<form[^>]* action="([^"]*)"/.exec(body.slice(body.indexOf('<main')))![1]!;
  const answer = await mia.post(action.replaceAll('&amp;', '&'), {
    gegenstand: item,
    kennung: hidden(body, 'kennung'),
  });
  expect(answer.statusCode).toBe(303);
  return String(answer.headers.location);
}

async function save(href: string, fields: Record<string, string>) {
  const { body } = await mia.get(href);
  const answer = await mia.post(href, { version: hidden(body, 'version'), ...fields });
  expect([answer.statusCode, answer.body]).toEqual([303, '']);
  return answer.headers.location;
}

const idOf = (href: string): string => href.slice('/antraege/'.length);
const sectionOf = async (href: string, section: SectionName) =>
  (
    await product.query(`SELECT data FROM application_section WHERE case_id = $1 AND section = $2`, [
      idOf(href),
      section,
    ])
  )[0]?.data;

const project = { titel: 'Verbund', von: '01.05.2020', bis: '30.06.2021' };

describe('the part about the item', () => {
  it('asks what the item asks, and nothing of another', async () => {
    const body = (await mia.get(`${await begin('b')}/gegenstand`)).body;
    for (const name of ['federfuehrung', 'personen', 'antwort.rural', 'antwort.commercial'])
      expect(body).toContain(`name="${name}"`);
    for (const name of ['einwohner', 'lizenzen', 'antwort.approved_budget'])
      expect(body).not.toContain(`name="${name}"`);
    expect(body).toContain('Nr. 5.1 (angenommen)');
    const counting = (await mia.get(`${await begin('c')}/gegenstand`)).body;
    for (const name of ['federfuehrung', 'einwohner', 'lizenzen'])
      expect(counting).toContain(`name="${name}"`);
    expect(counting).not.toContain('name="antwort.');
  });

  it('is not there for an item that asks nothing', async () => {
    const href = await begin('a');
    expect((await mia.get(href)).body).toContain('0 von 6 Teilen sind fertig');
    expect((await mia.get(`${href}/gegenstand`)).headers.location).toBe(href);
    expect((await mia.post(`${href}/gegenstand`, { version: '0', personen: '1' })).statusCode).toBe(404);
    expect(await save(`${href}/vorhaben`, { ...project, weiter: 'ja' })).toBe(`${href}/ausgaben`);
  });

  it('comes after the project and keeps the questions in their words', async () => {
    const href = await begin('b');
    expect((await mia.get(href)).body).toContain('0 von 7 Teilen sind fertig');
    expect(await save(`${href}/vorhaben`, { ...project, weiter: 'ja' })).toBe(`${href}/gegenstand`);
    const fields = { personen: '2', 'antwort.rural': 'ja', 'antwort.commercial': 'nein', 'antwort.x': 'ja' };
    expect(await save(`${href}/gegenstand`, fields)).toBe(href);
    expect(await sectionOf(href, 'specifics')).toEqual({
      ...{ leads: null, jointInhabitants: null, cooperationYears: null, persons: 2, licences: null },
      answers: [
        { id: 'rural', text: 'Ländlicher Raum', holds: true },
        { id: 'commercial', text: 'Das Vorhaben dient einem Gewerbe.', holds: false },
      ],
    });
  });

  it('says what is still open at its field, once it has been begun', async () => {
    const href = await begin('b');
    expect((await mia.get(`${href}/gegenstand`)).body).not.toContain('Diese Frage ist noch offen');
    await save(`${href}/gegenstand`, { 'antwort.commercial': 'ja' });
    const { body } = await mia.get(`${href}/gegenstand`);
    expect(body).toMatch(/id="antwort-rural-fehler".{0,300}Diese Frage ist noch offen/s);
    expect(body).toMatch(
      /id="antwort-commercial-fehler".{0,300}schließt die Förderung aus.{0,200}\(Nr\. 5\.3\)/s,
    );
    expect(body).toContain(`href="${href}/gegenstand#antwort-rural"`);
    expect(body).toContain('Gefördert wird nur hier: Ländlicher Raum, Mittelgebirge.');
  });

  it('shows what was typed with the errors of typing alone', async () => {
    const href = await begin('b');
    await save(`${href}/gegenstand`, { personen: '9' });
    const answer = await mia.post(`${href}/gegenstand`, { version: '1', personen: 'zwei' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Geben Sie eine ganze Zahl ein');
    expect(answer.body).not.toContain('Diese Frage ist noch offen');
  });
});

describe('a warning', () => {
  it('stands at its field and is no error', async () => {
    const href = await begin('b');
    await save(`${href}/vorhaben`, project);
    const { body } = await mia.get(`${href}/vorhaben`);
    // Too few partners under a Soll-Vorschrift.
    expect(body).toMatch(
      /id="partner-hinweis".*Warnung.*Beteiligt ist 1 beteiligte Körperschaft.*\(Nr\. 4\.2\)/s,
    );
    expect(body).not.toContain('id="partner-fehler"');
    expect(body).toContain('id="titel"');
    expect(body).toContain('id="kurzbeschreibung-fehler"');
  });
});

describe('costs', () => {
  it('ask for months and tax where the item counts them', async () => {
    const [asking, plain] = [await begin('b'), await begin('a')];
    for (const href of [asking, plain]) await save(`${href}/vorhaben`, project);
    expect((await mia.get(`${plain}/ausgaben/neu`)).body).not.toMatch(/name="(monate|umsatzsteuer)"/);
    const form = (await mia.get(`${asking}/ausgaben/neu`)).body;
    expect(form).toContain('Nötig bei: Lizenzen');
    const zeile = hidden(form, 'zeile');
    const cost = {
      zeile,
      bezeichnung: 'E-Akte',
      kategorie: 'licence',
      foerderung: 'ja',
      'betrag.2020': '36.000',
    };
    await save(`${asking}/ausgaben/neu`, { ...cost, monate: '36', umsatzsteuer: '1900' });
    expect((await sectionOf(asking, 'costs')).lines[0]).toMatchObject({ months: 36, vatRate: 1900 });
    const { body } = await mia.get(`${asking}/ausgaben/${zeile}`);
    expect(body).toMatch(/id="monate-hinweis".*Warnung.*Von 36 Monaten werden 12 anerkannt/s);
    expect((await mia.get(`${asking}/ausgaben`)).body).toContain(`/ausgaben/${zeile}#monate`);
  });
});

describe('papers', () => {
  it('are needed by what is applied for', async () => {
    const href = await begin('b');
    expect((await mia.get(`${href}/anlagen`)).body).toContain(
      'Nein, nur bei mindestens 2 beteiligten Körperschaften',
    );
    expect((await mia.get(`${href}/erklaerungen`)).body).not.toContain('name="erklaerung.on_behalf"');
    await save(`${href}/vorhaben`, { ...project, partner: 'Stadt Beispiel' });
    expect((await mia.get(`${href}/anlagen`)).body).toContain(
      'Ja, bei mindestens 2 beteiligten Körperschaften',
    );
    expect((await mia.get(`${href}/erklaerungen`)).body).toContain('name="erklaerung.on_behalf"');
  });
});

describe('the version', () => {
  it('stands on every page of the case', async () => {
    const href = await begin('b');
    await save(`${href}/vorhaben`, project);
    const parts = ['antragsteller', 'vorhaben', 'gegenstand', 'ausgaben', 'ausgaben/neu', 'finanzierung'];
    const further = ['erklaerungen', 'anlagen', 'pruefen', 'verwerfen'];
    for (const url of [href, ...[...parts, ...further].map((path) => `${href}/${path}`)])
      expect((await mia.get(url)).body).toContain(
        `Fassung ${RICH_VERSION}, gültig 10.02.2020 bis 31.12.2020`,
      );
  });
});

describe('earlier grants', () => {
  const grantOf = async (href: string) =>
    /Zu erwartende Zuwendung<\/dt>.*?([\d.,]+)\u00a0€/s.exec((await mia.get(href)).body)?.[1];

  it('are taken from the cap, only those of the own organisation, with one query', async () => {
    const href = await begin('b');
    await save(`${href}/vorhaben`, project);
    const zeile = hidden((await mia.get(`${href}/ausgaben/neu`)).body, 'zeile');
    await save(`${href}/ausgaben/neu`, {
      ...{ zeile, bezeichnung: 'Server', kategorie: 'purchase', foerderung: 'ja' },
      ...{ 'betrag.2020': '500.000', umsatzsteuer: '0' },
    });
    const before = await queriesDuring(product, () => mia.get(href));
    expect(await grantOf(href)).toBe('100.000,00');
    await granted(product.mia.organisationId!, 30_000_00);
    await granted(product.nora.organisationId!, 50_000_00);
    expect(await grantOf(href)).toBe('70.000,00');
    expect((await queriesDuring(product, () => mia.get(href))).length).toBe(before.length);
    expect((await mia.get(href)).body).toContain('abzüglich früherer Zuwendungen 30.000,00\u00a0€');
  });

  /** An award as the view of applications has it; its way there is not what this is about. */
  async function granted(organisationId: string, amount: number): Promise<void> {
    await product.plant(
      `INSERT INTO grant_case (programme_id, directive_version, item, organisation_id, state, version, number,
         created_at, submitted_at, state_since)
       SELECT p.id, '2018', 'a', $1::uuid, 'approved', 9, 'EGOV-' || $1::text, now(), now(), now() FROM programme p`,
      [organisationId],
    );
    await product.plant(
      `INSERT INTO decision (case_id, case_version, proposal_id, letter_id, grant_cents, budget_year, decided_by,
         decided_at, assumed_rules)
       SELECT c.id, 9, gen_random_uuid(), gen_random_uuid(), $2, 2020, $3, now(), '[]'
         FROM grant_case c WHERE c.number = 'EGOV-' || $1::text`,
      [organisationId, amount, product.klara.personId],
    );
  }
});

describe('answers from before', () => {
  const link = startLink({
    ...{ item: 'b', title: 'Verbund & Akte', from: '2020-05-01', to: '2021-06-30', partners: 3 },
    ...{ leads: true, persons: 2, holds: ['rural'], thirdParty: cents(500_00) },
    costs: [
      { category: 'licence', year: 2020, amount: cents(36_000_00), months: 12, vatRate: 0, label: 'E-Akte' },
    ],
  });

  it('survive signing in', async () => {
    const guest = product.visitor();
    const asked = await guest.get(link);
    expect(asked.statusCode).toBe(303);
    const target = new URL(String(asked.headers.location), 'http://here.invalid').searchParams.get('weiter')!;
    const answer = await guest.post('/demo/anmeldung', { person: product.mia.personId, weiter: target });
    expect(answer.headers.location).toBe(link);
    const { body } = await guest.get(String(answer.headers.location));
    expect(body).toContain('Ihre Angaben aus dem Förder-Check werden übernommen.');
    expect(body).toMatch(/value="b" checked/);
  });

  it('fill the sections, once', async () => {
    const href = await begin('b', link);
    expect((await sectionOf(href, 'project')).title).toBe('Verbund & Akte');
    expect((await sectionOf(href, 'project')).partners).toEqual([
      'Name des Partners 1',
      'Name des Partners 2',
    ]);
    expect(await sectionOf(href, 'specifics')).toMatchObject({ leads: true, persons: 2 });
    expect((await sectionOf(href, 'costs')).lines).toMatchObject([{ label: 'E-Akte', months: 12 }]);
    expect((await sectionOf(href, 'funding')).years).toMatchObject([{ year: 2020, thirdParty: 50_000 }]);
    expect((await mia.get(`${href}/vorhaben`)).body).toContain('Nennen Sie alle Partner mit ihrem Namen.');
  });

  it('for an item without those questions are left out', async () => {
    const href = await begin('a', link);
    expect(await sectionOf(href, 'specifics')).toBeUndefined();
    expect((await sectionOf(href, 'costs')).lines).toHaveLength(1);
  });

  it('are only spoken of when there are some', async () => {
    const { body } = await mia.get('/antraege/neu?gegenstand=b');
    expect(body).toMatch(/value="b" checked/);
    expect(body).not.toContain('Ihre Angaben aus dem Förder-Check');
  });

  it.each(['?gegenstand=zz', '?gegenstand[]=b&von=x', '?gegenstand=b&ausgabe=x&ausgabe=%00', '?x=1'])(
    'that make no sense do no harm: %s',
    async (query) => expect((await mia.get(`/antraege/neu${query}`)).statusCode).toBe(200),
  );
});

describe('an application with answers', () => {
  let href: string;

  beforeAll(async () => {
    href = await begin('b');
    const { applicant } = completeSections;
    await product.service.saveSection(product.mia, product.clock.now(), {
      ...{ caseId: idOf(href), section: 'applicant', data: applicant, seenVersion: 0 },
    });
    await save(`${href}/vorhaben`, {
      ...project,
      ...{ kurzbeschreibung: 'a', begruendung: 'b', wirtschaftlichkeit: 'c', landesdienst: 'd' },
      partner: 'Stadt Beispiel\nStadt Muster',
    });
    await save(`${href}/gegenstand`, {
      ...{ federfuehrung: 'ja', personen: '2', 'antwort.rural': 'ja', 'antwort.mountains': 'nein' },
      ...{ 'antwort.consolidation': 'nein', 'antwort.coordinated': 'ja', 'antwort.commercial': 'nein' },
    });
    const zeile = hidden((await mia.get(`${href}/ausgaben/neu`)).body, 'zeile');
    await save(`${href}/ausgaben/neu`, {
      ...{ zeile, bezeichnung: 'Server', kategorie: 'purchase', foerderung: 'ja' },
      ...{ 'betrag.2020': '100.000', umsatzsteuer: '1900' },
    });
    await save(`${href}/finanzierung`, { 'eigen.2020': '30.000', 'beantragt.2020': '70.000' });
    await save(`${href}/erklaerungen`, { 'erklaerung.complete': 'ja', 'erklaerung.on_behalf': 'ja' });
    for (const art of ['cost_calculation', 'feasibility', 'agreement'])
      await upload(product, mia, `${href}/anlagen`, { fields: { art }, name: `${art}.pdf`, bytes: PDF });
  });

  it('is complete, shows its reckoning step by step and is submitted with its facts', async () => {
    const { body } = await lara.get(`${href}/pruefen`);
    expect(body).not.toContain('Vor dem Einreichen noch zu klären');
    expect(body).toContain('Das Vorhaben ist mit dem Landkreis abgestimmt.');
    expect(body).toContain('So wird gerechnet');
    expect(body).toContain('Zuschläge zum Fördersatz');
    const answer = await lara.post(`${href}/einreichung`, {
      ...{ version: hidden(body, 'version'), inhalt: hidden(body, 'inhalt'), bestaetigung: 'ja' },
    });
    expect(answer.headers.location).toBe(`${href}/eingereicht`);
    const [{ facts, sections }] = await product.query(
      `SELECT facts, sections FROM application_submission WHERE case_id = $1`,
      [idOf(href)],
    );
    expect(facts).toMatchObject({
      partners: 3,
      leads: true,
      persons: 2,
      inputTax: 'no',
      holds: ['rural', 'coordinated'],
    });
    expect(sections.specifics.persons).toBe(2);
    const page = (await mia.get(href)).body;
    expect(page).toContain('Ländlicher Raum');
    expect(page).toContain('Höchstbetrag je Empfänger');
    expect((await mia.get(`${href}/eingereicht`)).body).toContain(`Fassung ${RICH_VERSION}`);
  });
});

describe('an item that is paused', () => {
  it('takes no new submission and keeps the draft', async () => {
    const href = await begin('d');
    const { app, work, clock, klara } = product;
    const pausing = { ...klara, roles: ['head' as const] };
    const since = Clock.dayOf(clock.now());
    await work.run(pausing, (tx) =>
      app.get(ItemStates, { strict: false }).pause(tx, pausing, clock.now(), {
        ...{ version: RICH_VERSION, letter: 'd', since, reason: 'Die Mittel sind gebunden.' },
      }),
    );
    const { body } = await mia.get(href);
    expect(body).toContain(`wird seit dem ${formatDate(since)} nicht bewilligt: Die Mittel sind gebunden.`);
    expect((await mia.get(`${href}/pruefen`)).body).toContain('Die Mittel sind gebunden.');
    const form = (await mia.get('/antraege/neu')).body;
    expect(form).not.toMatch(/value="d"/);
    const again = await mia.post('/antraege', { gegenstand: 'd', kennung: hidden(form, 'kennung') });
    expect(again.statusCode).toBe(422);
    expect((await mia.get(`${href}/vorhaben`)).statusCode).toBe(200);
  });
});
