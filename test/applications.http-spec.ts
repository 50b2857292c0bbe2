import { PDF, startApplications, type Applications, upload } from './applications.app';
import { completeSections } from './applications.fixture';
import type { Visitor } from './support/visitor';

let product: Applications;
let mia: Visitor;
let lara: Visitor;

beforeAll(async () => {
  product = await startApplications();
  mia = await product.as(product.mia);
  lara = await product.as(product.lara);
});
afterAll(() => product?.stop());

/** What a hidden field of a page holds. */
const hidden = (body: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? '';

const applicantFields = {
  strasse: 'Musterstraße 1',
  plz: '37308',
  ort: 'Heilbad Heiligenstadt',
  vertretung: 'Lara Beispiel',
  funktion: 'Landrätin',
  ansprechperson: 'Mia Muster',
  telefon: '03606 000-0',
  email: 'mia.muster@landkreis.example',
  iban: 'DE89 3704 0044 0532 0130 00',
  kontoinhaber: 'Landkreis Eichsfeld',
  vorsteuer: 'nein',
  haushaltssicherung: 'nein',
  rpa: 'ja',
};
const projectFields = {
  titel: 'Einführung der E-Akte',
  kurzbeschreibung: 'Die Akten der Verwaltung werden elektronisch geführt.',
  begruendung: 'Kürzere Wege,\r\nweniger Papier.',
  wirtschaftlichkeit: 'Drei Angebote verglichen.',
  landesdienst: 'keiner bekannt',
  von: '01.05.2020',
  bis: '30.06.2021',
  vertrag: '',
  partner: 'Gemeinde A\r\n\r\nGemeinde B',
};

describe('the way from nothing to a submitted application', () => {
  let href: string;
  const at = (path: string) => `${href}/${path}`;
  const save = async (path: string, fields: Record<string, string>) => {
    const { body } = await mia.get(at(path));
    const answer = await mia.post(at(path), { version: hidden(body, 'version'), ...fields });
    expect([answer.statusCode, answer.body]).toEqual([303, '']);
    return answer.headers.location;
  };

  it('begins with what can be funded today', async () => {
    const { body } = await mia.get('/antraege/neu');
    expect(body).toContain('Online-Antragsverfahren');
    expect(body).toContain('bis zu 80\u00a0%');
    const answer = await mia.post('/antraege', { gegenstand: 'b', kennung: hidden(body, 'kennung') });
    expect(answer.statusCode).toBe(303);
    href = String(answer.headers.location);
    const page = await mia.get(href);
    expect(page.body).toContain('0 von 6 Teilen sind fertig');
    expect(page.body.match(/Noch nicht begonnen/g)).toHaveLength(6);
  });

  it('starts the first part with what the master data know', async () => {
    const { body } = await mia.get(at('antragsteller'));
    expect(body).toContain('Landkreis Eichsfeld');
    expect(body).toContain('value="Heilbad Heiligenstadt"');
    expect(await save('antragsteller', { ...applicantFields, weiter: 'ja' })).toBe(at('vorhaben'));
  });

  it('asks for the dates before it asks for amounts', async () => {
    for (const path of ['ausgaben', 'ausgaben/neu', 'finanzierung'])
      expect((await mia.get(at(path))).body).toContain('Geben Sie zuerst an, wann Ihr Vorhaben beginnt');
    expect(await save('vorhaben', { ...projectFields, weiter: 'ja' })).toBe(at('ausgaben'));
  });

  it('takes the expenditure line by line, an amount per year', async () => {
    const { body } = await mia.get(at('ausgaben/neu'));
    expect(body).toContain('Betrag 2020');
    expect(body).toContain('Betrag 2021');
    for (const [bezeichnung, kategorie, year, amount] of [
      ['Lizenzen', 'licence', '2020', '60.000,00'],
      ['Einführung', 'service', '2021', '40000'],
    ] as const) {
      const form = (await mia.get(at('ausgaben/neu'))).body;
      await save('ausgaben/neu', {
        zeile: hidden(form, 'zeile'),
        bezeichnung,
        kategorie,
        foerderung: 'ja',
        [`betrag.${year}`]: amount,
        bemerkung: '',
      });
    }
    const list = (await mia.get(at('ausgaben'))).body;
    expect(list).toContain('100.000,00\u00a0€');
    expect(list).toContain('80.000,00\u00a0€');
  });

  it('saves a plan that does not balance, and says so', async () => {
    await save('finanzierung', { 'eigen.2020': '10.000', 'eigen.2021': '8.000' });
    expect((await mia.get(at('finanzierung'))).body).toContain('2020 fehlen 50.000,00\u00a0€.');
  });

  it('takes the requested grant from the reckoning', async () => {
    expect(
      await save('finanzierung', { 'eigen.2020': '12.000', 'eigen.2021': '8.000', berechnen: 'ja' }),
    ).toBe(at('finanzierung'));
    const { body } = await mia.get(at('finanzierung'));
    expect(body).toMatch(/name="beantragt.2020"[^>]*value="48.000,00"/);
    expect(body).toMatch(/name="beantragt.2021"[^>]*value="32.000,00"/);
    expect(body).toContain('Ausgaben und Finanzierung 2021 stimmen überein.');
  });

  it('lists on one page what is missing, each with its place', async () => {
    const { body } = await mia.get(at('pruefen'));
    expect(body).toContain('Der Teil „Anlagen“ ist noch nicht ausgefüllt.');
    expect(body).toContain(`href="${at('erklaerungen')}"`);
    await save('erklaerungen', { 'erklaerung.vat': 'ja' });
    const { body: later } = await mia.get(at('pruefen'));
    expect(later).toContain(`href="${at('erklaerungen')}#erklaerung-not_begun"`);
    expect(body).not.toContain('Verbindlich einreichen');
  });

  it('takes declarations and files', async () => {
    const made = completeSections.declarations.made;
    await save('erklaerungen', Object.fromEntries(made.map((id) => [`erklaerung.${id}`, 'ja'])));
    for (const art of ['cost_calculation', 'project_description']) {
      const answer = await upload(product, mia, at('anlagen'), {
        fields: { art },
        name: 'Übersicht.pdf',
        bytes: PDF,
      });
      expect([answer.statusCode, answer.headers.location]).toEqual([303, at('anlagen')]);
    }
    const { body } = await mia.get(at('anlagen'));
    expect(body.match(/Übersicht\.pdf/g)!.length).toBeGreaterThanOrEqual(2);
    const file = /href="(\/antraege\/[^"]+\/anlagen\/[0-9a-f-]{36})"/.exec(body)![1]!;
    const download = await mia.get(file);
    expect(download.rawPayload.equals(PDF)).toBe(true);
    expect(download.headers['content-type']).toBe('application/pdf');
    expect(download.headers['content-disposition']).toContain('attachment');
  });

  it('lets only a signatory submit, and tells the others who that is', async () => {
    const { body } = await mia.get(at('pruefen'));
    expect(body).toContain('Einreichen kann nur, wer Ihre Organisation vertritt: Lara Beispiel');
    expect(
      (await mia.post(at('einreichung'), { version: '1', inhalt: '0', bestaetigung: 'ja' })).statusCode,
    ).toBe(403);
  });

  it('wants the confirmation', async () => {
    const { body } = await lara.get(at('pruefen'));
    const fields = { version: hidden(body, 'version'), inhalt: hidden(body, 'inhalt') };
    const answer = await lara.post(at('einreichung'), fields);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Bestätigen Sie, dass Sie den Antrag verbindlich einreichen.');
  });

  it('submits: number, snapshot, deadline, event, audit', async () => {
    const { body } = await lara.get(at('pruefen'));
    const fields = { version: hidden(body, 'version'), inhalt: hidden(body, 'inhalt'), bestaetigung: 'ja' };
    const answer = await lara.post(at('einreichung'), fields);
    expect([answer.statusCode, answer.headers.location]).toEqual([303, at('eingereicht')]);
    const confirmation = (await lara.get(at('eingereicht'))).body;
    expect(confirmation).toContain('EGOV-2020-0001');
    expect(confirmation).toContain('Beginnen Sie nicht vor der Bewilligung');

    const caseId = href.slice('/antraege/'.length);
    const [submission] = await product.query(`SELECT * FROM application_submission WHERE case_id = $1`, [
      caseId,
    ]);
    expect(submission).toMatchObject({
      revision: 1,
      total_cents: 10_000_000,
      eligible_cents: 10_000_000,
      requested_cents: 8_000_000,
      grant_cents: 8_000_000,
    });
    expect(submission.sections.project.partners).toEqual(['Gemeinde A', 'Gemeinde B']);
    expect(submission.sections.project.reasons).toBe('Kürzere Wege,\nweniger Papier.');
    expect(submission.sections.applicant.iban).toBe('DE89370400440532013000');
    const [deadline] = await product.query(`SELECT * FROM deadline WHERE case_id = $1`, [caseId]);
    expect(deadline).toMatchObject({ kind: 'decision', side: 'staff', due_on: '2020-05-11' });
    const [message] = await product.query(`SELECT * FROM outbox WHERE topic = 'application.submitted'`);
    expect(message.payload).toEqual({ caseId, revision: 1 });
    const trail = await product.query(`SELECT event FROM audit_entry WHERE subject_id = $1 ORDER BY id`, [
      caseId,
    ]);
    expect(trail.map(({ event }) => event)).toEqual(
      expect.arrayContaining([
        'case.start',
        'application.section_saved',
        'application.file_attached',
        'application.submitted',
      ]),
    );
  });

  it('shows afterwards where it stands, and lets nobody write any more', async () => {
    const { body } = await mia.get(href);
    expect(body).toContain('Eingereicht');
    expect(body).toContain('Ihr Antrag ist eingegangen.');
    expect(body).toContain('Wie es weitergeht');
    expect((await mia.get(at('vorhaben'))).headers.location).toBe(href);
    const answer = await mia.post(at('vorhaben'), { version: '1', ...projectFields, titel: 'Anders' });
    expect(answer.statusCode).toBe(409);
  });

  it('stands in the list under its number', async () => {
    const { body } = await mia.get('/antraege?suche=e-akte');
    expect(body).toContain('EGOV-2020-0001');
    expect(body).toContain('80.000,00\u00a0€');
  });
});
