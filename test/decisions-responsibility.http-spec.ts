import { frameFacts, Directives, RuleConfirmations, WHOLE_ITEM } from '../src/programmes';
import { ProposalsService } from '../src/review';
import { textOf } from './reports-page';
import { startProductApp, type Product } from './support/product';
import { RESPONSIBILITY } from './support/product-cases';
import type { Visitor } from './support/visitor';

const SOURCE = 'Schreiben des Ministeriums vom 07.02.2020';
const item = 'b';

let product: Product;
let enno: Visitor;
beforeAll(async () => {
  product = await startProductApp();
  enno = await product.as(product.staff.approver);
});
afterAll(() => product?.stop());

const sign = (id: string, verantwortung: string) =>
  enno.post(`/vorgaenge/${id}/entscheidung`, { version: '4', verantwortung, geprueft: 'ja' });
const page = async (path: string): Promise<string> => textOf((await enno.get(path)).body);
const decisionOf = async (id: string) =>
  (
    await product.query(
      `SELECT d.responsibility, d.assumed_rules AS rules, p.name FROM decision d JOIN person p ON p.id = d.decided_by
        WHERE d.case_id = $1`,
      [id],
    )
  )[0];
const assumedIn = (id: string) =>
  product.work.run(product.staff.approver, async (tx) => {
    const { evaluation } = await product.find(ProposalsService).proposal(tx, id);
    return evaluation.assumedRules;
  });

/** Confirms a rule where it stands: for the item, for the whole directive, or as the begin of the next version. */
const confirm = (rule: string) =>
  product.work.run(product.staff.operator, async (tx) => {
    const directive = (await product.find(Directives).catalogue(tx)).version('2018');
    const { rules } = directive.items.find(({ letter }) => letter === item)!;
    const shared = (directive.sharedRules as Record<string, unknown>)[rule];
    const own = rule === 'item' || (rules as Record<string, unknown>)[rule] !== shared;
    const letter = own && !(frameFacts as readonly string[]).includes(rule) ? item : null;
    const here = { version: '2018', letter, rule: rule === 'item' ? WHOLE_ITEM : rule, source: SOURCE };
    const fact = rule === 'validTo' ? { ...here, version: '2021', rule: 'validFrom' } : here;
    await product.find(RuleConfirmations).confirm(tx, product.staff.operator, product.clock.now(), fact);
  });

describe('responsibility for assumed rules', () => {
  it('is asked for, and nothing is signed without it', async () => {
    const id = await product.aCase({ state: 'proposed', item });
    const { statusCode, body } = await sign(id, '  ');
    expect([statusCode, body.includes('href="#verantwortung"')]).toEqual([422, true]);
    expect([await product.stateOf(id), await decisionOf(id)]).toEqual(['proposed', undefined]);
  });

  it('stands in the case, in the check note and in the trail, with name, reason, day and rules', async () => {
    const id = await product.aCase({ state: 'proposed', item });
    const assumed = await assumedIn(id);
    expect((await sign(id, RESPONSIBILITY)).statusCode).toBe(303);
    expect(await decisionOf(id)).toEqual({
      responsibility: RESPONSIBILITY,
      rules: assumed,
      name: 'Enno Entscheid',
    });
    for (const path of [`/vorgaenge/${id}`, `/vorgaenge/${id}/pruefvermerk`]) {
      const text = await page(path);
      for (const part of [
        'Verantwortet von Enno Entscheid',
        'Verantwortet am 10.02.2020',
        RESPONSIBILITY,
        ...assumed.map((rule) => rule.text.replace(/\s+/g, ' ')),
      ])
        expect(text).toContain(part);
    }
    const [entry] = await product.query(
      `SELECT person_id AS "personId", data FROM audit_entry WHERE event = 'decision.signed' AND subject_id = $1`,
      [id],
    );
    expect(entry).toMatchObject({
      personId: product.staff.approver.personId,
      data: { responsibility: RESPONSIBILITY, assumedRules: assumed },
    });
  });
});

describe('rules that were confirmed after the proposal', () => {
  it('are not answered for, one by one', async () => {
    const id = await product.aCase({ state: 'proposed', item });
    const before = await assumedIn(id);
    expect(before.map(({ rule }) => rule)).toContain('rounding');
    await confirm('rounding');
    expect(await assumedIn(id)).toEqual(before.filter(({ rule }) => rule !== 'rounding'));
    expect((await sign(id, '')).statusCode).toBe(422);
  });

  it('leave nothing to answer for when all are', async () => {
    const id = await product.aCase({ state: 'proposed', item });
    for (const { rule } of await assumedIn(id)) await confirm(rule);
    expect((await enno.get(`/vorgaenge/${id}/entscheidung`)).body).not.toContain('name="verantwortung"');
    expect(await page(`/vorgaenge/${id}`)).not.toContain('angenommen');
    expect((await sign(id, '')).statusCode).toBe(303);
    expect(await decisionOf(id)).toMatchObject({ responsibility: null, rules: [] });
    expect(await page(`/vorgaenge/${id}`)).toContain('Alle Regeln waren bei der Zeichnung bestätigt.');
  });
});
