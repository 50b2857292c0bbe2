import { randomUUID } from 'node:crypto';
import { startProductApp, type Product } from './support/product';
import { RESPONSIBILITY } from './support/product-cases';
import type { Visitor } from './support/visitor';

const SIGNED = { geprueft: 'ja', verantwortung: RESPONSIBILITY };

let product: Product;
let applicant: Visitor;
let editor: Visitor;
let caseworker: Visitor;

beforeAll(async () => {
  product = await startProductApp();
  applicant = await product.as(product.applicant.actor);
  const [{ id }] = await product.query(`SELECT id FROM person WHERE email = $1`, [
    'bearbeitung@16070029.kommune.example',
  ]);
  editor = await product.as({ personId: id });
  caseworker = await product.as(product.staff.caseworker);
});
afterAll(() => product?.stop());

const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

it('reads in the receipt until when the authority wants to decide', async () => {
  const caseId = await product.aCase({ state: 'submitted' });
  await product.deliver('application.submitted');
  const [{ expected, due }] = await product.query(
    `SELECT l.snapshot->>'expectedBy' AS expected, d.due_on AS due
       FROM letter l JOIN deadline d ON d.case_id = l.case_id AND d.kind = 'decision'
      WHERE l.case_id = $1 AND l.kind = 'receipt'`,
    [caseId],
  );
  expect([expected, due]).toEqual([due, '2020-05-11']);
});

describe('asking for an early start', () => {
  const complete = () => ({
    antrag: randomUUID(),
    ab: '01.03.2020',
    grund: 'Der Preis gilt nur bis Ende März.',
    nichtBegonnen: 'ja',
  });
  const ask = (caseId: string, fields: object = complete(), visitor = applicant) =>
    visitor.post(`/antraege/${caseId}/vorzeitiger-beginn`, { ...fields });
  const requestsOf = (caseId: string) =>
    product.query(`SELECT begin_on AS "from", decision FROM early_start_request WHERE case_id = $1`, [
      caseId,
    ]);

  it('is offered on the page of the application and stands there afterwards', async () => {
    const caseId = await product.aCase({ state: 'submitted' });
    expect((await applicant.get(`/antraege/${caseId}`)).body).toContain(
      'Vorzeitigen Vorhabensbeginn beantragen',
    );
    expect((await ask(caseId)).statusCode).toBe(303);
    expect(await requestsOf(caseId)).toEqual([{ from: '2020-03-01', decision: null }]);
    expect(textOf((await applicant.get(`/antraege/${caseId}`)).body)).toMatch(
      /Vorzeitiger Vorhabensbeginn Beantragt/,
    );
    expect((await caseworker.get(`/vorgaenge/${caseId}`)).body).toContain(
      'Vorzeitiger Vorhabensbeginn beantragt',
    );
    const queue = await caseworker.get('/vorgaenge?anliegen=early_start');
    expect(queue.body).toContain(`/vorgaenge/${caseId}`);
  });

  it.each([
    ['ab', { ab: 'bald' }],
    ['grund', { grund: '' }],
    ['nichtBegonnen', { nichtBegonnen: '' }],
  ])('shows what is wrong at %s and keeps the rest', async (name, wrong) => {
    const caseId = await product.aCase({ state: 'submitted' });
    const answer = await ask(caseId, { ...complete(), ...wrong });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(`href="#${name}"`);
    expect(answer.body).toContain(
      name === 'grund' ? 'value="01.03.2020"' : 'Der Preis gilt nur bis Ende März.',
    );
    expect(await requestsOf(caseId)).toEqual([]);
  });

  it('happens once, whoever clicks how often', async () => {
    const caseId = await product.aCase({ state: 'submitted' });
    const fields = complete();
    const clicks = await Promise.all([ask(caseId, fields), ask(caseId, fields)]);
    expect(clicks.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
    expect((await ask(caseId)).statusCode).toBe(409);
    expect(await requestsOf(caseId)).toHaveLength(1);
  });

  it.each(['draft', 'approved'] as const)('is not possible for a case that is %s', async (state) => {
    const caseId = await product.aCase({ state });
    expect((await applicant.get(`/antraege/${caseId}/vorzeitiger-beginn`)).body).toContain(
      'nur zwischen Einreichung und Entscheidung',
    );
    expect((await ask(caseId)).statusCode).toBe(409);
  });

  it('is a matter of who represents the municipality', async () => {
    const caseId = await product.aCase({ state: 'submitted' });
    expect((await editor.get(`/antraege/${caseId}/vorzeitiger-beginn`)).body).toContain(
      'stellt die vertretungsberechtigte Person',
    );
    expect((await ask(caseId, complete(), editor)).statusCode).toBe(403);
  });

  it('counts in the reckoning once it is approved', async () => {
    const caseId = await product.aCase({ state: 'in_review' });
    await ask(caseId);
    const id = randomUUID();
    await caseworker.post(`/vorgaenge/${caseId}/schreiben/neu/genehmigung-vorzeitiger-beginn`, {
      ...{ version: '1', art: 'early_start', entwurf: id },
      ...{ 'inhalt.ab': '01.03.2020', 'inhalt.bis': '30.06.2020', 'inhalt.gruende': 'Der Preis gilt kurz.' },
    });
    const draft = `/vorgaenge/${caseId}/schreiben/entwuerfe/${id}`;
    await caseworker.post(`${draft}/vorlage`, { version: '1' });
    const approver = await product.as(product.staff.approver);
    expect((await approver.get('/vorgaenge?anliegen=to_sign')).body).toContain(`/vorgaenge/${caseId}`);
    expect((await approver.post(`${draft}/zeichnung`, { ...SIGNED, version: '2' })).statusCode).toBe(303);
    const page = textOf((await applicant.get(`/antraege/${caseId}/vorzeitiger-beginn`)).body);
    expect(page).toContain('Genehmigt ab 01.03.2020');
    const own = textOf((await applicant.get(`/antraege/${caseId}`)).body);
    expect(own).toContain('Der vorzeitige Beginn ist ab dem 01.03.2020 genehmigt.');
    expect(own).not.toContain('Beginnen Sie nicht vor der Bewilligung');
    await product.steps.askBack(caseId);
    await product.steps.submit(caseId);
    const [{ facts }] = await product.query(
      `SELECT facts FROM application_submission WHERE case_id = $1 ORDER BY revision DESC LIMIT 1`,
      [caseId],
    );
    expect(facts.earlyStartFrom).toBe('2020-03-01');
  });
});

describe('taking the request for an early start back', () => {
  const page = (caseId: string) => `/antraege/${caseId}/vorzeitiger-beginn`;
  const standsAs = async (caseId: string) =>
    (
      await product.query(
        `SELECT decision, withdrawn_by FROM early_start_request WHERE case_id = $1 ORDER BY requested_at`,
        [caseId],
      )
    ).map(({ decision, withdrawn_by }) => decision ?? (withdrawn_by ? 'withdrawn' : 'open'));

  async function ask(caseId: string): Promise<string> {
    const antrag = randomUUID();
    const fields = { ab: '01.03.2020', grund: 'Der Preis gilt nur kurz.', nichtBegonnen: 'ja' };
    expect((await applicant.post(page(caseId), { antrag, ...fields })).statusCode).toBe(303);
    return antrag;
  }
  async function asked(state: 'submitted' | 'in_review' = 'submitted') {
    const caseId = await product.aCase({ state });
    return { caseId, antrag: await ask(caseId) };
  }
  const withdraw = (caseId: string, antrag: string, visitor = applicant) =>
    visitor.post(`${page(caseId)}/ruecknahme`, { antrag });

  /** The address of an approval that waits for its signature. */
  async function anApproval(caseId: string): Promise<string> {
    const id = randomUUID();
    await caseworker.post(`/vorgaenge/${caseId}/schreiben/neu/genehmigung-vorzeitiger-beginn`, {
      ...{ version: '1', art: 'early_start', entwurf: id },
      ...{ 'inhalt.ab': '01.03.2020', 'inhalt.bis': '30.06.2020', 'inhalt.gruende': 'Der Preis gilt kurz.' },
    });
    const draft = `/vorgaenge/${caseId}/schreiben/entwuerfe/${id}`;
    await caseworker.post(`${draft}/vorlage`, { version: '1' });
    return draft;
  }
  const signIt = async (draft: string) =>
    (await product.as(product.staff.approver)).post(`${draft}/zeichnung`, { ...SIGNED, version: '2' });

  it('is asked for once more before it happens, and then stands everywhere', async () => {
    const { caseId, antrag } = await asked();
    expect((await applicant.get(page(caseId))).body).toContain(`${page(caseId)}/ruecknahme`);
    const confirm = await applicant.get(`${page(caseId)}/ruecknahme`);
    expect([confirm.statusCode, confirm.body.includes(antrag)]).toEqual([200, true]);
    expect((await withdraw(caseId, antrag)).headers.location).toContain(page(caseId));
    expect(await standsAs(caseId)).toEqual(['withdrawn']);
    expect(textOf((await applicant.get(page(caseId))).body)).toMatch(/Zurückgezogen am 10\.02\.2020/);
    const staff = textOf((await caseworker.get(`/vorgaenge/${caseId}`)).body);
    expect(staff).toMatch(/Vorzeitiger Vorhabensbeginn: Zurückgezogen am 10\.02\.2020/);
    expect(staff).not.toContain('Vorzeitiger Vorhabensbeginn beantragt');
    expect((await caseworker.get('/vorgaenge?anliegen=early_start')).body).not.toContain(caseId);
    const trail = await product.query(
      `SELECT FROM audit_entry WHERE event = 'early_start.withdrawn' AND subject_id = $1`,
      [caseId],
    );
    expect(trail).toHaveLength(1);
  });

  it('happens once, whoever clicks how often', async () => {
    const { caseId, antrag } = await asked();
    const clicks = await Promise.all([withdraw(caseId, antrag), withdraw(caseId, antrag)]);
    expect(clicks.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
    expect((await applicant.get(`${page(caseId)}/ruecknahme`)).statusCode).toBe(409);
  });

  it('is a matter of who represents the municipality, and of nobody else', async () => {
    const { caseId, antrag } = await asked();
    expect((await editor.get(page(caseId))).body).not.toContain('ruecknahme');
    expect((await withdraw(caseId, antrag, editor)).statusCode).toBe(403);
    const neighbour = await product.as(product.neighbour.actor);
    expect((await neighbour.get(`${page(caseId)}/ruecknahme`)).statusCode).toBe(404);
    expect((await withdraw(caseId, antrag, neighbour)).statusCode).toBe(404);
    const other = await asked();
    expect((await withdraw(caseId, other.antrag)).statusCode).toBe(404);
    expect(await standsAs(caseId)).toEqual(['open']);
  });

  it('is too late once it is decided', async () => {
    const { caseId, antrag } = await asked('in_review');
    await signIt(await anApproval(caseId));
    expect((await applicant.get(page(caseId))).body).not.toContain('ruecknahme');
    expect((await withdraw(caseId, antrag)).statusCode).toBe(409);
    expect(await standsAs(caseId)).toEqual(['early_start']);
  });

  it('is decided on or taken back, never both', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { caseId, antrag } = await asked('in_review');
      const draft = await anApproval(caseId);
      const answers = await Promise.all([withdraw(caseId, antrag), signIt(draft)]);
      expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([303, 409]);
      const [stand] = await standsAs(caseId);
      expect(stand).toBe(answers[0]!.statusCode === 303 ? 'withdrawn' : 'early_start');
      const letters = await product.query(`SELECT FROM letter WHERE case_id = $1 AND kind = 'early_start'`, [
        caseId,
      ]);
      expect(letters).toHaveLength(stand === 'withdrawn' ? 0 : 1);
    }
  });

  it('leaves a draft that answers nothing any more, also not what is asked for anew', async () => {
    const { caseId, antrag } = await asked('in_review');
    const draft = await anApproval(caseId);
    await withdraw(caseId, antrag);
    expect(textOf((await caseworker.get(`${draft}/vorschau`)).body)).toContain('Verwerfen Sie den Entwurf.');
    const refused = await signIt(draft);
    expect([refused.statusCode, textOf(refused.body)]).toEqual([
      409,
      expect.stringContaining('Verwerfen Sie den Entwurf.'),
    ]);
    product.clock.forward({ minutes: 5 });
    await ask(caseId);
    expect((await signIt(draft)).statusCode).toBe(409);
    expect(await standsAs(caseId)).toEqual(['withdrawn', 'open']);
  });
});

describe('answering a hearing', () => {
  /** The id of the letter that asks. */
  async function aHearing(caseId: string): Promise<string> {
    const id = randomUUID();
    await caseworker.post(`/vorgaenge/${caseId}/schreiben/neu/anhoerung`, {
      ...{ version: '1', art: 'hearing', entwurf: id, 'inhalt.absicht': 'refusal', 'inhalt.wochen': '4' },
      ...{
        'inhalt.entscheidung': 'Wir wollen ablehnen.',
        'inhalt.sachverhalt': 'Das Vorhaben hat begonnen.',
      },
    });
    await caseworker.post(`/vorgaenge/${caseId}/schreiben/entwuerfe/${id}/ausgabe`, { version: '1' });
    return (await product.query(`SELECT letter_id FROM letter_draft WHERE id = $1`, [id]))[0].letter_id;
  }
  const answer = (caseId: string, fields: Record<string, string>, visitor = applicant) =>
    visitor.post(`/antraege/${caseId}/stellungnahme`, fields);
  const answersOf = (caseId: string) =>
    product.query(`SELECT waived, text FROM hearing_answer WHERE case_id = $1`, [caseId]);

  it('is due until a day, goes to the file and meets the deadline', async () => {
    const caseId = await product.aCase({ state: 'in_review' });
    const anhoerung = await aHearing(caseId);
    expect(textOf((await applicant.get(`/antraege/${caseId}`)).body)).toContain(
      'Stellungnahme zur Anhörung Wartet auf Sie',
    );
    expect((await applicant.get(`/antraege/${caseId}/stellungnahme`)).body).toContain('09.03.2020');
    const done = await answer(caseId, { anhoerung, stellungnahme: 'Der Vertrag war eine Planung.' });
    expect(done.statusCode).toBe(303);
    expect(await answersOf(caseId)).toEqual([{ waived: false, text: 'Der Vertrag war eine Planung.' }]);
    const open = await product.query(
      `SELECT FROM deadline WHERE case_id = $1 AND kind = 'hearing' AND met_at IS NULL`,
      [caseId],
    );
    expect(open).toHaveLength(0);
    expect((await caseworker.get(`/vorgaenge/${caseId}/schreiben`)).body).toContain(
      'Der Vertrag war eine Planung.',
    );
    expect((await caseworker.get(`/vorgaenge/${caseId}`)).body).toContain('Stellungnahme liegt vor');
  });

  it('can be a waiver, but not both and not nothing', async () => {
    const caseId = await product.aCase({ state: 'in_review' });
    const anhoerung = await aHearing(caseId);
    expect((await answer(caseId, { anhoerung })).statusCode).toBe(422);
    const both = await answer(caseId, { anhoerung, stellungnahme: 'Doch.', verzicht: 'ja' });
    expect([both.statusCode, both.body.includes('>Doch.</textarea>')]).toEqual([422, true]);
    expect((await answer(caseId, { anhoerung, verzicht: 'ja' })).statusCode).toBe(303);
    expect(await answersOf(caseId)).toEqual([{ waived: true, text: '' }]);
  });

  it('is given once', async () => {
    const caseId = await product.aCase({ state: 'in_review' });
    const anhoerung = await aHearing(caseId);
    const fields = { anhoerung, stellungnahme: 'Einmal.' };
    const clicks = await Promise.all([answer(caseId, fields), answer(caseId, fields)]);
    expect(clicks.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
    expect((await answer(caseId, { anhoerung, stellungnahme: 'Anders.' })).statusCode).toBe(409);
    expect(await answersOf(caseId)).toEqual([{ waived: false, text: 'Einmal.' }]);
  });

  it('goes to no hearing of another case, nor by who may not', async () => {
    const [caseId, other] = [
      await product.aCase({ state: 'in_review' }),
      await product.aCase({ state: 'in_review' }),
    ];
    const anhoerung = await aHearing(caseId);
    expect((await answer(other, { anhoerung, stellungnahme: 'Hier?' })).statusCode).toBe(404);
    expect((await answer(caseId, { anhoerung, stellungnahme: 'Ich?' }, editor)).statusCode).toBe(403);
    const neighbour = await product.as(product.neighbour.actor);
    expect((await answer(caseId, { anhoerung, stellungnahme: 'Wir?' }, neighbour)).statusCode).toBe(404);
    expect(await answersOf(caseId)).toEqual([]);
  });
});
