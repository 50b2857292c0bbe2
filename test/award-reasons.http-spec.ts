import { DecisionsService } from '../src/decisions';
import { amountText, ProposalsService, shareField } from '../src/review';
import { FUNDS_SHORT } from '../src/review/domain/rest';
import { textOf } from './reports-page';
import { startProductApp, type Product } from './support/product';
import { REASONS, RESPONSIBILITY } from './support/product-cases';
import type { Visitor } from './support/visitor';

const investive = shareField(2020, 'investive');
const OTHER = { 'rest.grund': 'anderer', 'rest.text': 'Ein zweites Angebot ist günstiger.' };

let product: Product;
let sina: Visitor;
let petra: Visitor;
beforeAll(async () => {
  product = await startProductApp();
  sina = await product.as(product.staff.caseworker);
  petra = await product.as(product.staff.approver);
});
afterAll(() => product?.stop());

const propose = (id: string, more: Record<string, string>) =>
  sina.post(`/vorgaenge/${id}/vorschlag`, { version: '3', begruendung: REASONS, ...more });
const sign = (id: string, more: Record<string, string> = {}) =>
  petra.post(`/vorgaenge/${id}/entscheidung`, {
    ...{ version: '4', geprueft: 'ja', verantwortung: RESPONSIBILITY },
    ...more,
  });
const refusalIn = async (id: string) =>
  (
    await product.query(
      `SELECT snapshot -> 'refusal' AS refusal FROM letter WHERE case_id = $1 AND kind = 'award'`,
      [id],
    )
  )[0].refusal;

describe('less than the directive allows', () => {
  it('needs the reason, which is kept as it was typed', async () => {
    const id = await product.aCase({ state: 'checked' });
    const { statusCode, body } = await propose(id, { [investive]: '12.000' });
    expect([statusCode, await product.stateOf(id)]).toEqual([422, 'in_review']);
    expect(body).toContain('href="#rest-grund"');
    const short = await propose(id, { [investive]: '12.000', ...OTHER, 'rest.text': 'Darum.' });
    expect([short.statusCode, short.body.includes('href="#rest-text"')]).toEqual([422, true]);
    expect(short.body).toContain('Darum.');
  });

  it.each<[string, Record<string, string>, string]>([
    ['lack of money', { 'rest.grund': 'mittel' }, FUNDS_SHORT],
    ['another reason', OTHER, OTHER['rest.text']],
  ])('says in summary and letter what was said: %s', async (_, rest, reason) => {
    const id = await product.aCase({ state: 'checked' });
    expect((await propose(id, { [investive]: '12.000', ...rest })).statusCode).toBe(303);
    expect(textOf((await petra.get(`/vorgaenge/${id}/entscheidung`)).body)).toContain(
      `Warum der Rest nicht bewilligt wird ${reason}`,
    );
    expect((await sign(id)).statusCode).toBe(303);
    expect((await refusalIn(id)).reason).toBe(reason);
  });

  it('is no matter where all is granted', async () => {
    const id = await product.aCase({ state: 'checked' });
    const shares = await product.shares(id);
    const all = shares.map(({ dueYear, title, amount }) => [shareField(dueYear, title), amountText(amount)]);
    expect((await propose(id, { ...Object.fromEntries(all), ...OTHER })).statusCode).toBe(303);
    const [{ reason }] = await product.query(
      `SELECT rest_reason AS reason FROM proposal WHERE case_id = $1`,
      [id],
    );
    expect(reason).toBeNull();
  });
});

it('is a sum that the directive rounds, or none', async () => {
  const id = await product.aCase({ state: 'checked' });
  const { statusCode, body } = await propose(id, { [investive]: '12.000,55', ...OTHER });
  expect([statusCode, await product.stateOf(id)]).toEqual([422, 'in_review']);
  expect(body).toContain('href="#betrag-2020-investive"');
  expect(textOf(body)).toContain('tragen Sie zusammen 12.000,00 € ein');
});

it('warns of what will not look as it was meant', async () => {
  const id = await product.aCase({ state: 'checked' });
  await propose(id, {
    ...{ [investive]: '12.000', ...OTHER },
    begruendung: 'Für {{ lizenz }} ist das **nötig** 👍.',
    auflagen: 'Vorzulegen sind:\n- Plan\n- Bericht',
  });
  const text = textOf((await petra.get(`/vorgaenge/${id}/entscheidung`)).body);
  for (const sign of ['{{ lizenz }}', '**nötig**', '👍']) expect(text).toContain(`„${sign}“`);
  expect(text).toContain('Es fehlt nichts');
});

describe('a period that begins before the award', () => {
  const later = new Date('2020-11-11T10:00:00+01:00');
  const REASON = 'Die Kommune hat den Beginn nur geplant.';

  it('needs a reason of whoever signs, if the proposal has none', async () => {
    const id = await product.aCase({ state: 'proposed' });
    const signed = (early?: string) =>
      product.find(DecisionsService).approve(product.staff.approver, later, id, 4, RESPONSIBILITY, early);
    await expect(signed()).rejects.toMatchObject({
      code: 'incomplete',
      message: expect.stringContaining('also vor dem Bescheid'),
      details: { fields: { beginn: expect.any(String) } },
    });
    await signed(REASON);
    expect(textOf((await sina.get(`/vorgaenge/${id}/pruefvermerk`)).body)).toContain(REASON);
  });

  it('needs a reason of whoever proposes, and no second one', async () => {
    const id = await product.aCase({ state: 'checked' });
    const shares = await product.shares(id);
    const proposed = (earlyReason?: string) =>
      product.find(ProposalsService).propose(product.staff.caseworker, later, id, 3, {
        ...{ shares, reasons: REASONS, conditions: '', earlyReason },
      });
    await expect(proposed()).rejects.toMatchObject({ details: { fields: { beginn: expect.any(String) } } });
    await proposed(REASON);
    expect(textOf((await petra.get(`/vorgaenge/${id}/entscheidung`)).body)).toContain(REASON);
    await product.find(DecisionsService).approve(product.staff.approver, later, id, 4, RESPONSIBILITY);
    expect(await product.stateOf(id)).toBe('approved');
  });

  it('is shown to both before they act, with a field for the reason', async () => {
    const [checked, proposed] = [
      await product.aCase({ state: 'checked' }),
      await product.aCase({ state: 'proposed' }),
    ];
    product.clock.forward({ hours: 24 * 200 });
    const pages = [
      await (await product.as(product.staff.caseworker)).get(`/vorgaenge/${checked}/vorschlag`),
      await (await product.as(product.staff.approver)).get(`/vorgaenge/${proposed}/entscheidung`),
    ];
    for (const { body } of pages) {
      expect(textOf(body)).toContain('also vor dem Bescheid');
      expect(body).toContain('name="beginn"');
    }
  });
});
