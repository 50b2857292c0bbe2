import { sumCents } from '@libs/money';
import { Temporal } from 'temporal-polyfill';
import { BudgetService } from '../src/budget';
import { textOf } from './reports-page';
import { startProductApp, type Product } from './support/product';
import { REFUSAL, RESPONSIBILITY } from './support/product-cases';
import type { Visitor } from './support/visitor';

const FORM = {
  sachverhalt: REFUSAL.facts,
  rechtsgrundlage: REFUSAL.legalBasis,
  ermessen: REFUSAL.discretion,
  alternativen: '',
  angehoert: 'nein',
  anhoerung: REFUSAL.hearing,
};

let product: Product;
let sina: Visitor;
let enno: Visitor;
let lena: Visitor;
beforeAll(async () => {
  product = await startProductApp();
  sina = await product.as(product.staff.caseworker);
  enno = await product.as(product.staff.approver);
  lena = await product.as(product.staff.head);
});
afterAll(() => product?.stop());

const at = (id: string, path = '') => `/vorgaenge/${id}/ablehnung${path}`;
const propose = async (id: string, fields: Record<string, string> = {}) =>
  sina.post(at(id), { ...FORM, version: String(await product.version(id)), ...fields });
const sign = async (id: string, visitor = enno, fields: Record<string, string> = {}) =>
  visitor.post(at(id, '/entscheidung'), {
    version: String(await product.version(id)),
    geprueft: 'ja',
    verantwortung: RESPONSIBILITY,
    ...fields,
  });
const rows = (sql: string, id: string) => product.query(sql, [id]);
const refusals = (id: string) =>
  rows(`SELECT * FROM refusal WHERE case_id = $1 ORDER BY proposed_version`, id);
const reserved = async (id: string) =>
  (
    await rows(
      `SELECT coalesce(sum(reserved_sign * amount_cents), 0)::bigint AS cents
         FROM budget_entry JOIN entry_kind USING (kind) WHERE case_id = $1`,
      id,
    )
  )[0].cents;

describe('a proposal to refuse', () => {
  it('keeps what was written and waits for a signature', async () => {
    const id = await product.aCase({ state: 'in_review' });
    const { statusCode, headers } = await propose(id);
    expect([statusCode, headers.location]).toEqual([303, `/vorgaenge/${id}`]);
    expect(await product.stateOf(id)).toBe('refusal_proposed');
    expect(await refusals(id)).toEqual([
      expect.objectContaining({
        facts: REFUSAL.facts,
        legal_basis: REFUSAL.legalBasis,
        heard: false,
        proposed_by: product.staff.caseworker.personId,
        decided_by: null,
      }),
    ]);
  });

  it('begins with the provisions that are not met', async () => {
    const id = await product.aCase({ state: 'in_review' });
    const finding = {
      severity: 'blocking',
      paragraph: 'Nr. 4.2',
      message: 'Das Vorhaben ist begonnen.',
      remedy: '',
    };
    await product.asOwner(
      `ALTER TABLE application_submission DISABLE TRIGGER USER;
       UPDATE application_submission SET evaluation = jsonb_set(evaluation, '{findings}', '${JSON.stringify([finding])}')
        WHERE case_id = '${id}';
       ALTER TABLE application_submission ENABLE TRIGGER USER`,
    );
    const { body } = await sina.get(at(id));
    expect(textOf(body)).toContain('Ablehnung vorschlagen');
    expect(/<textarea[^>]*name="rechtsgrundlage"[^>]*>([^<]*)/.exec(body)![1]).toBe(
      'Nr. 4.2: Das Vorhaben ist begonnen.',
    );
  });

  it('gives back what was held for the case', async () => {
    const id = await product.aCase({ state: 'waiting' });
    const shares = await product.shares(id);
    await product.work.run(product.staff.caseworker, async (tx) => {
      await product.find(BudgetService).reserve(
        tx,
        {
          programmeId: product.programmeId,
          caseId: id,
          budgetYear: 2020,
          rows: shares.map((share) => ({ ...share, category: 'b' })),
          personIds: [product.staff.caseworker.personId],
          reason: 'Angebot',
          madeOn: product.clock.now(),
          keyPrefix: `test/${id}`,
        },
        Temporal.PlainDate.from('2020-05-01'),
      );
    });
    await sina.post(`/vorgaenge/${id}/warteliste/ende`, { version: String(await product.version(id)) });
    expect(await reserved(id)).toBe(sumCents(shares.map(({ amount }) => amount)));
    expect(textOf((await sina.get(at(id))).body)).toContain('Mit dem Vorschlag werden sie frei.');
    expect((await propose(id)).statusCode).toBe(303);
    expect(await reserved(id)).toBe(0);
    expect(await product.difference()).toBe(0);
  });

  it.each([
    ['sachverhalt', { sachverhalt: 'kurz' }, 'Schildern Sie den Sachverhalt'],
    ['rechtsgrundlage', { rechtsgrundlage: '' }, 'Nennen Sie die Nummern der Richtlinie'],
    ['ermessen', { ermessen: '' }, 'Begründen Sie die Ausübung des Ermessens'],
    ['angehoert', { angehoert: 'vielleicht' }, 'Geben Sie an, ob eine Anhörung stattgefunden hat.'],
    ['anhoerung', { anhoerung: '' }, 'Schreiben Sie, warum keine Anhörung nötig ist.'],
  ])('with a wrong %s says so and keeps what was typed', async (_, fields, message) => {
    const id = await product.aCase({ state: 'in_review' });
    const { statusCode, body } = await propose(id, { alternativen: 'Ein anderes Programm.', ...fields });
    expect([statusCode, textOf(body)]).toEqual([422, expect.stringContaining(message)]);
    expect(body).toContain('Ein anderes Programm.');
    expect(await product.stateOf(id)).toBe('in_review');
  });

  it('from an old page is refused and keeps what was typed', async () => {
    const id = await product.aCase({ state: 'in_review' });
    const { statusCode, body } = await propose(id, { version: '2' });
    expect([statusCode, body]).toEqual([409, expect.stringContaining(REFUSAL.facts)]);
    expect(await refusals(id)).toEqual([]);
  });

  it('shows its letter before it is made, and stores nothing', async () => {
    const id = await product.aCase({ state: 'in_review' });
    const { statusCode, headers, rawPayload } = await sina.post(at(id, '/vorschau'), {
      ...FORM,
      version: '3',
    });
    expect([statusCode, headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect(await refusals(id)).toEqual([]);
    expect(
      (await sina.post(at(id, '/vorschau'), { ...FORM, sachverhalt: '', version: '3' })).statusCode,
    ).toBe(422);
  });

  it('can be taken back and made anew with what it said', async () => {
    const id = await product.aCase({ state: 'refusal_proposed' });
    const version = String(await product.version(id));
    expect((await sina.post(at(id, '/ruecknahme'), { version })).statusCode).toBe(303);
    expect(await product.stateOf(id)).toBe('in_review');
    expect((await sina.get(at(id))).body).toContain(REFUSAL.discretion);
    await propose(id, { ermessen: 'Das Ermessen ist nun anders ausgeübt.' });
    expect(await refusals(id)).toHaveLength(2);
    await sign(id);
    const [first, second] = await refusals(id);
    expect([first.decided_at, second.decided_by]).toEqual([null, product.staff.approver.personId]);
  });
});

describe('the signature of a refusal', () => {
  it('is step, letter, deadline, trail and message at once', async () => {
    const id = await product.aCase({ state: 'refusal_proposed' });
    const page = textOf((await enno.get(at(id, '/entscheidung'))).body);
    for (const said of [REFUSAL.facts, REFUSAL.legalBasis, REFUSAL.hearing]) expect(page).toContain(said);
    const { statusCode, headers } = await sign(id);
    expect([statusCode, headers.location]).toEqual([303, `/vorgaenge/${id}`]);
    expect(await product.stateOf(id)).toBe('refused');
    const [letter] = await rows(
      `SELECT id, snapshot FROM letter WHERE case_id = $1 AND kind = 'refusal'`,
      id,
    );
    expect(letter.snapshot).toMatchObject({
      facts: REFUSAL.facts,
      grounds: REFUSAL.legalBasis,
      alternatives: null,
      signatory: { name: product.staff.approver.name },
    });
    const answers = { responsible: letter.snapshot.signatory, reason: RESPONSIBILITY };
    expect(letter.snapshot.assumptions).toContainEqual(
      expect.objectContaining({ field: 'costDecision', ...answers }),
    );
    expect(await refusals(id)).toEqual([
      expect.objectContaining({ letter_id: letter.id, decided_by: product.staff.approver.personId }),
    ]);
    expect(await rows(`SELECT kind FROM deadline WHERE case_id = $1 AND met_at IS NULL`, id)).toEqual([]);
    const trail = await product.query(
      `SELECT event FROM audit_entry WHERE subject_id IN ($1, $2) ORDER BY id DESC LIMIT 3`,
      [id, letter.id],
    );
    expect(trail.map(({ event }) => event)).toEqual(['refusal.signed', 'letter.issued', 'case.refuse']);
  });

  it('needs a second person, a tick, and a reason for what it assumes', async () => {
    const id = await product.aCase({ state: 'refusal_proposed' });
    expect((await sign(id, enno, { geprueft: '' })).statusCode).toBe(422);
    const unanswered = await sign(id, enno, { verantwortung: '' });
    expect([unanswered.statusCode, unanswered.body.includes('href="#verantwortung"')]).toEqual([422, true]);
    await product.asOwner(`INSERT INTO person_role (person_id, role) VALUES ($1, 'approver')`, [
      product.staff.caseworker.personId,
    ]);
    const { statusCode, body } = await sign(id, sina);
    await product.asOwner(`DELETE FROM person_role WHERE person_id = $1 AND role = 'approver'`, [
      product.staff.caseworker.personId,
    ]);
    expect([statusCode, textOf(body)]).toEqual([409, expect.stringContaining('andere Person')]);
    expect(await product.stateOf(id)).toBe('refusal_proposed');
  });

  it('counts once when two sign at the same time', async () => {
    const id = await product.aCase({ state: 'refusal_proposed' });
    const version = String(await product.version(id));
    const answers = await Promise.all([sign(id, enno, { version }), sign(id, lena, { version })]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([303, 409]);
    expect(await rows(`SELECT id FROM letter WHERE case_id = $1 AND kind = 'refusal'`, id)).toHaveLength(1);
  });

  it('gives the proposal back with a reason', async () => {
    const id = await product.aCase({ state: 'refusal_proposed' });
    const version = String(await product.version(id));
    const back = (grund: string) => enno.post(at(id, '/entscheidung/rueckgabe'), { version, grund });
    expect((await back('nein')).statusCode).toBe(422);
    expect((await back('Bitte den Sachverhalt ergänzen.')).statusCode).toBe(303);
    expect(await product.stateOf(id)).toBe('in_review');
  });

  it('shows the letter as a draft', async () => {
    const id = await product.aCase({ state: 'refusal_proposed' });
    const { headers } = await enno.get(at(id, '/entscheidung/vorschau'));
    expect(headers['content-type']).toBe('application/pdf');
  });

  it('is shown on the page of the case', async () => {
    const id = await product.aCase({ state: 'refused' });
    const page = textOf((await sina.get(`/vorgaenge/${id}`)).body);
    expect(page).toContain('Abgelehnt');
    expect(page).toContain(REFUSAL.facts);
    expect(page).toContain('Ablehnungsbescheid');
  });
});

it.each([
  ['caseworker', '/entscheidung', 403],
  ['approver', '', 403],
  ['auditor', '', 403],
  ['auditor', '/entscheidung', 403],
] as const)('keeps the role %s away from ablehnung%s', async (role, path, status) => {
  const id = await product.aCase({ state: 'refusal_proposed' });
  const visitor = await product.as(product.staff[role]);
  expect((await visitor.get(at(id, path))).statusCode).toBe(status);
});
