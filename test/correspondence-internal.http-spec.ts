import { cents } from '@libs/money';
import { ChangesService, ChangeSigning } from '../src/decisions';
import { checks } from '../src/review';
import { startProductApp, type Product } from './support/product';
import { RESPONSIBILITY } from './support/product-cases';
import type { Visitor } from './support/visitor';

let product: Product;
let caseworker: Visitor;

beforeAll(async () => {
  product = await startProductApp();
  caseworker = await product.as(product.staff.caseworker);
});
afterAll(() => product?.stop());

const note = (caseId: string, art: string, visitor = caseworker) =>
  visitor.post(`/vorgaenge/${caseId}/schreiben/vermerk`, { art });
const lettersOf = (caseId: string, kind: string) =>
  product.query(`SELECT id, snapshot FROM letter WHERE case_id = $1 AND kind = $2 ORDER BY created_at`, [
    caseId,
    kind,
  ]);

describe('a Prüfvermerk', () => {
  it('holds all topics with their answers, the costs and who took part', async () => {
    const caseId = await product.aCase({ state: 'proposed', cost: 40_000 });
    expect((await note(caseId, 'check_note')).headers.location).toBe(`/vorgaenge/${caseId}/schreiben`);
    const [{ id, snapshot }] = await lettersOf(caseId, 'check_note');
    expect(snapshot.topics).toHaveLength(7);
    expect(snapshot.topics[0].points[0].result).toBe('Erfüllt');
    expect(snapshot.costsTotal.amount).toBe(40_000_00);
    expect(snapshot.result).toContain('Vorgeschlagen ist eine Zuwendung von');
    expect(snapshot.stateAid).toBe(`Erfüllt: ${checks.state_aid.question}`);
    expect(snapshot.people.map(({ name }: { name: string }) => name)).toContain('Sina Sorgfalt');
    const file = await caseworker.get(`/schreiben/${id}`);
    expect(file.headers['content-type']).toBe('application/pdf');
  });

  it('is not made twice while nothing has changed', async () => {
    const caseId = await product.aCase({ state: 'in_review' });
    await Promise.all([note(caseId, 'check_note'), note(caseId, 'check_note')]);
    expect(await lettersOf(caseId, 'check_note')).toHaveLength(1);
    await product.steps.check(caseId);
    await note(caseId, 'check_note');
    expect(await lettersOf(caseId, 'check_note')).toHaveLength(2);
  });

  it('never reaches the applicant', async () => {
    const caseId = await product.aCase({ state: 'in_review' });
    await note(caseId, 'check_note');
    const [{ id }] = await lettersOf(caseId, 'check_note');
    const applicant = await product.as(product.applicant.actor);
    expect((await applicant.get(`/schreiben/${id}`)).statusCode).toBe(404);
    expect((await applicant.get(`/antraege/${caseId}`)).body).not.toContain('Prüfvermerk');
  });
});

it('a Berechnungsblatt shows every step of the reckoning', async () => {
  const caseId = await product.aCase({ state: 'in_review' });
  await note(caseId, 'calculation');
  const [{ snapshot }] = await lettersOf(caseId, 'calculation');
  expect(snapshot.trace.length).toBeGreaterThan(2);
  expect(snapshot.grant).toBeGreaterThan(0);
});

it('a Berechnungsblatt after the decision says who answers for what is assumed, when and why', async () => {
  const caseId = await product.aCase({ state: 'approved' });
  await product.deliver('decision.signed');
  const [{ snapshot }] = await lettersOf(caseId, 'calculation');
  expect(snapshot.assumedRules.length).toBeGreaterThan(0);
  expect(snapshot.responsibility).toEqual({
    name: product.staff.approver.name,
    reason: RESPONSIBILITY,
    at: product.clock.now().toISOString(),
  });
});

it('both lie in the file after a decision, once', async () => {
  const caseId = await product.aCase({ state: 'approved' });
  await product.deliver('decision.signed');
  await product.deliver('decision.signed');
  expect(await lettersOf(caseId, 'check_note')).toHaveLength(1);
  expect(await lettersOf(caseId, 'calculation')).toHaveLength(1);
});

it('both lie in the file after a change of the award, and say what it came to', async () => {
  const caseId = await product.aCase({ state: 'approved', cost: 40_000 });
  await product.deliver('decision.signed');
  product.clock.forward({ seconds: 1 });
  const { caseworker: drafter, approver } = product.staff;
  const shares = (await product.shares(caseId)).map((share) => ({ ...share, amount: cents(10_000_00) }));
  await product.find(ChangesService).draft(
    drafter,
    product.clock.now(),
    { caseId, seenStand: 1 },
    {
      kind: 'amendment',
      content: {
        purpose: 'Der Zweck des Vorhabens',
        from: '2020-06-01',
        to: '2020-12-31',
        shares: shares.slice(0, 1),
        requestedOn: '2020-02-01',
        provision: null,
        reasons: 'Die Kosten sind gesunken.',
        refused: '',
      },
    },
    true,
  );
  await product
    .find(ChangeSigning)
    .sign(approver, product.clock.now(), { caseId, seenStand: 3 }, RESPONSIBILITY);
  await product.deliver('decision.signed');
  const [{ documentId }] = await product.query(
    `SELECT document_id AS "documentId" FROM letter WHERE case_id = $1 AND kind = 'amendment'`,
    [caseId],
  );
  const [, note] = await lettersOf(caseId, 'check_note');
  expect(note.snapshot.result).toContain(`(${documentId}): Bewilligt sind seitdem 10.000,00\u00a0€.`);
  const [before, after] = await lettersOf(caseId, 'calculation');
  expect(before.snapshot.changes).toEqual([]);
  expect(after.snapshot.changes).toEqual([
    { documentId, title: 'Änderungsbescheid', date: '2020-02-10', grant: 10_000_00, reclaimed: 0 },
  ]);
});

it('nobody else notes anything', async () => {
  const caseId = await product.aCase({ state: 'in_review' });
  const approver = await product.as(product.staff.approver);
  expect((await note(caseId, 'check_note', approver)).statusCode).toBe(403);
  expect((await note(caseId, 'award')).statusCode).toBe(422);
});
