import { readFileSync } from 'node:fs';
import { templatePath } from '@libs/config';
import { shareField } from '../src/review/domain/shares';
import { textOf } from './reports-page';
import { startProductApp, type Product } from './support/product';
import { REASONS, RESPONSIBILITY } from './support/product-cases';
import type { Visitor } from './support/visitor';

const investive = shareField(2020, 'investive');
const consumptive = shareField(2020, 'consumptive');
const consent = { 'zustimmung.am': '03.02.2020', 'zustimmung.zeichen': 'H 1200-7/20' };

/** The directive of 2018, had it asked for consent above the half. */
const withConsent = readFileSync(templatePath('directives', 'thueregovrl', '2018.yaml'), 'utf8').replace(
  /^rules:\n/m,
  `rules:
  consentAbove:
    value: 50
    paragraph: Nr. 5.9
    source: Beispiel
    mark: confirmed
`,
);

let product: Product;
let sina: Visitor;
beforeAll(async () => {
  product = await startProductApp();
  await product.asOwner(
    `ALTER TABLE directive_version DISABLE TRIGGER USER;
     UPDATE directive_version
        SET yaml = $yaml$${withConsent}$yaml$, sha256 = encode(sha256(convert_to($yaml$${withConsent}$yaml$, 'UTF8')), 'hex')
      WHERE name = '2018'`,
  );
  sina = await product.as(product.staff.caseworker);
});
afterAll(() => product?.stop());

const propose = (id: string, more: Record<string, string>) =>
  sina.post(`/vorgaenge/${id}/vorschlag`, {
    version: '3',
    begruendung: REASONS,
    auflagen: '',
    'rest.grund': 'mittel',
    ...more,
  });
const proposals = (id: string) =>
  product.query(`SELECT evaluation -> 'consent' AS consent FROM proposal WHERE case_id = $1`, [id]);
const consents = (id: string) =>
  product.query(`SELECT data FROM audit_entry WHERE event = 'case.consent_recorded' AND subject_id = $1`, [
    id,
  ]);

it('is asked for on the page of the proposal, with the limit and its paragraph', async () => {
  const id = await product.aCase({ state: 'checked' });
  const text = textOf((await sina.get(`/vorgaenge/${id}/vorschlag`)).body);
  expect(text).toContain('Zustimmung des Finanzministeriums');
  expect(text).toContain('über 50 % der zuwendungsfähigen Ausgaben');
  expect(text).toContain('Warnung: Die Zuwendung liegt über 50 %');
});

it.each<[string, Record<string, string>, string]>([
  ['nothing', {}, 'Geben Sie an, wann das Finanzministerium zugestimmt hat.'],
  ['no number', { ...consent, 'zustimmung.zeichen': ' ' }, 'Geben Sie das Aktenzeichen der Zustimmung an.'],
  ['no day', { ...consent, 'zustimmung.am': '31.02.2020' }, 'Geben Sie einen Tag an'],
  ['a day to come', { ...consent, 'zustimmung.am': '11.02.2020' }, 'Dieser Tag liegt in der Zukunft.'],
])('keeps a proposal above the limit back with %s', async (_, more, message) => {
  const id = await product.aCase({ state: 'checked' });
  const { statusCode, body } = await propose(id, { [investive]: '24.000', [consumptive]: '', ...more });
  expect([statusCode, textOf(body)]).toEqual([422, expect.stringContaining(message)]);
  expect(body).toContain(REASONS);
  expect([await product.stateOf(id), await proposals(id)]).toEqual(['in_review', []]);
});

it('is not asked for an amount within the limit', async () => {
  const id = await product.aCase({ state: 'checked' });
  expect((await propose(id, { [investive]: '5.000' })).statusCode).toBe(303);
  expect([await proposals(id), await consents(id)]).toEqual([[{ consent: null }], []]);
});

it('is stored, and stands in the case, the trail and the letter', async () => {
  const id = await product.aCase({ state: 'checked' });
  const { statusCode } = await propose(id, { [investive]: '24.000', ...consent });
  expect(statusCode).toBe(303);
  const stored = { on: '2020-02-03', reference: 'H 1200-7/20' };
  expect(await proposals(id)).toEqual([{ consent: stored }]);
  expect(await consents(id)).toEqual([{ data: { proposal: 1, ...stored } }]);
  expect(textOf((await sina.get(`/vorgaenge/${id}`)).body)).toContain(
    'Zustimmung des Finanzministeriums H 1200-7/20 vom 03.02.2020',
  );
  const enno = await product.as(product.staff.approver);
  const form = { version: '4', verantwortung: RESPONSIBILITY, geprueft: 'ja' };
  expect((await enno.post(`/vorgaenge/${id}/entscheidung`, form)).statusCode).toBe(303);
  const [letter] = await product.query(
    `SELECT snapshot -> 'consent' AS consent FROM letter WHERE case_id = $1 AND kind = 'award'`,
    [id],
  );
  expect(letter.consent).toMatchObject({
    date: '2020-02-03',
    reference: 'H 1200-7/20',
    paragraph: 'Nr. 5.9',
  });
});
