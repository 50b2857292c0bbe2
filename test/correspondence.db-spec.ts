import { randomUUID } from 'node:crypto';
import type { Actor } from '@libs/permissions';
import { EarlyStart, LetterDrafting, LetterIssuing } from '../src/correspondence';
import { needsSignature } from '../src/correspondence/domain/signature';
import { writtenNames } from '../src/correspondence/domain/written-letters';
import { letterKinds } from '../src/letters';
import { Temporal } from 'temporal-polyfill';
import { startProductApp, type Product } from './support/product';

let product: Product;

beforeAll(async () => {
  product = await startProductApp();
});
afterAll(() => product?.stop());

const as = (actor: Actor, sql: string, parameters: unknown[] = []) =>
  product.work.run(actor, (tx) => tx.query(sql, parameters));

async function aDraft(caseId: string, kind: 'interim' | 'early_start' = 'interim'): Promise<string> {
  const draftId = randomUUID();
  const content = { text: 'Wir prüfen noch.', ab: '01.03.2020', gruende: 'Eilig.' };
  const begun = { caseId, draftId, kind, content };
  await product.find(LetterDrafting).begin(product.staff.caseworker, product.clock.now(), begun);
  return draftId;
}

const askForEarlyStart = (caseId: string, requestId = randomUUID()) =>
  product.find(EarlyStart).ask(product.applicant.actor, product.clock.now(), {
    ...{ caseId, requestId, reason: 'Eilig.' },
    beginOn: Temporal.PlainDate.from('2020-03-01'),
  });

/** The name of the constraint or the message that refuses it. */
const refusalOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nobody refused',
    (error) => error.details?.facts?.constraint ?? error.driverError?.constraint ?? error.message,
  );

describe('a draft of a letter', () => {
  it.each(['issue', 'discard'] as const)('never changes after %s', async (step) => {
    const { caseworker } = product.staff;
    const caseId = await product.aCase({ state: 'in_review' });
    const draftId = await aDraft(caseId);
    const request = { caseId, draftId, seenVersion: 1 };
    if (step === 'issue') await product.find(LetterIssuing).issue(caseworker, product.clock.now(), request);
    else await product.find(LetterDrafting).discard(caseworker, product.clock.now(), request);
    for (const sql of [
      `UPDATE letter_draft SET content = '{}' WHERE id = $1`,
      `DELETE FROM letter_draft WHERE id = $1`,
    ])
      expect(await refusalOf(product.asOwner(sql, [draftId]))).toContain('never changed or removed');
  });

  it('is not seen by applicants', async () => {
    await aDraft(await product.aCase({ state: 'in_review' }));
    expect(await refusalOf(as(product.applicant.actor, `SELECT FROM letter_draft`))).toContain(
      'permission denied',
    );
  });

  it('is written by nobody who decides the case', async () => {
    const caseId = await product.aCase({ state: 'approved' });
    const { caseworker, approver } = product.staff;
    const both = { ...approver, roles: [...approver.roles, ...caseworker.roles] };
    const begun = { caseId, draftId: randomUUID(), kind: 'correction', content: {} } as const;
    const [{ id: bezug }] = await product.query(`SELECT id FROM letter WHERE case_id = $1`, [caseId]);
    const work = product
      .find(LetterDrafting)
      .begin(both, product.clock.now(), { ...begun, content: { bezug } });
    expect(await refusalOf(work)).toMatch(/^letter_draft_(changed_on_duty|drafter_reviews)$/);
  });

  it('needs a signature in the database when it does in the table', async () => {
    const [{ generated }] = await product.query(
      `SELECT pg_get_expr(d.adbin, d.adrelid) AS generated FROM pg_attrdef d
         JOIN pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum
        WHERE d.adrelid = 'letter_draft'::regclass AND a.attname = 'needs_signature'`,
    );
    const rows = await product.query(
      `SELECT kind, refers_to_kind AS "refersToKind", ${generated} AS signature
         FROM unnest($1::text[]) kind, unnest($2::text[]) refers_to_kind`,
      [writtenNames, [null, ...Object.keys(letterKinds)]],
    );
    expect(rows).toHaveLength(writtenNames.length * (Object.keys(letterKinds).length + 1));
    for (const { signature, ...draft } of rows)
      expect({ ...draft, signature }).toEqual({ ...draft, signature: needsSignature(draft) });
    const [{ definition }] = await product.query(
      `SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conname = 'letter_draft_kind_known'`,
    );
    for (const kind of writtenNames) expect(definition).toContain(`'${kind}'`);
  });

  it('of an early start is one at a time', async () => {
    const caseId = await product.aCase({ state: 'in_review' });
    await askForEarlyStart(caseId);
    const done = await Promise.allSettled([aDraft(caseId, 'early_start'), aDraft(caseId, 'early_start')]);
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('a request for an early start', () => {
  const insert = `INSERT INTO early_start_request (id, case_id, begin_on, reason, not_begun, requested_by, requested_at)
    VALUES (gen_random_uuid(), $1, '2020-03-01', 'x', true, $2, now())`;

  it('belongs to the municipality of the case', async () => {
    const caseId = await product.aCase({ state: 'submitted' });
    const { actor } = product.neighbour;
    expect(await refusalOf(as(actor, insert, [caseId, actor.personId]))).toMatch(
      /early_start_request_before_decision|row-level security/,
    );
    await askForEarlyStart(caseId);
    expect(await as(actor, `SELECT FROM early_start_request`)).toEqual([]);
  });

  it.each(['draft', 'approved'] as const)(
    'is not made for a case that is %s, past the product',
    async (state) => {
      const caseId = await product.aCase({ state });
      const { actor } = product.applicant;
      expect(await refusalOf(as(actor, insert, [caseId, actor.personId]))).toBe(
        'early_start_request_before_decision',
      );
    },
  );

  it('is decided by staff alone, once', async () => {
    const caseId = await product.aCase({ state: 'submitted' });
    await askForEarlyStart(caseId);
    const decide = `UPDATE early_start_request SET approved_from = '2020-03-01' WHERE case_id = $1`;
    expect(await refusalOf(as(product.applicant.actor, decide, [caseId]))).toContain('permission denied');
    const change = `UPDATE early_start_request SET reason = 'y' WHERE case_id = $1`;
    expect(await refusalOf(product.asOwner(change, [caseId]))).toContain('never changed');
  });

  const withdraw = `UPDATE early_start_request SET withdrawn_by = $2, withdrawn_at = now() WHERE case_id = $1 RETURNING id`;

  it('is taken back by no other municipality, and for good', async () => {
    const caseId = await product.aCase({ state: 'submitted' });
    await askForEarlyStart(caseId);
    const { actor } = product.applicant;
    const by = (who: Actor) => as(who, withdraw, [caseId, who.personId]);
    expect(await by(product.neighbour.actor)).toEqual([[], 0]);
    expect((await by(actor))[1]).toBe(1);
    const undo = `UPDATE early_start_request SET withdrawn_by = NULL, withdrawn_at = NULL WHERE case_id = $1`;
    expect(await refusalOf(product.asOwner(undo, [caseId]))).toContain('never changed');
  });

  it('is not taken back once the case is decided, past the product', async () => {
    const caseId = await product.aCase({ state: 'submitted' });
    await askForEarlyStart(caseId);
    for (const step of ['take', 'proposeRefusal', 'refuse'] as const) await product.steps[step](caseId);
    const { actor } = product.applicant;
    expect(await refusalOf(as(actor, withdraw, [caseId, actor.personId]))).toBe(
      'early_start_request_before_decision',
    );
  });
});
