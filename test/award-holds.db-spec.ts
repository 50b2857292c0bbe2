import { randomUUID } from 'node:crypto';
import { Clock } from '@libs/clock';
import { DomainError } from '@libs/errors';
import { type Cents, cents, sumCents } from '@libs/money';
import { systemActor } from '@libs/permissions';
import { standOf } from '@libs/stand';
import fc from 'fast-check';
import { BudgetService } from '../src/budget';
import {
  type ChangeDraft,
  ChangesService,
  ChangeSigning,
  DecisionsService,
  ReleasesService,
} from '../src/decisions';
import { DeliveryRecords, type Statements } from '../src/delivery';
import { KeptViews } from '../src/reports/kept.views';
import { ReconciliationViews } from '../src/reports/reconciliation.views';
import type { Share } from '../src/review';
import { startProductApp, type Product } from './support/product';
import { RESPONSIBILITY } from './support/product-cases';

let product: Product;
beforeAll(async () => {
  product = await startProductApp();
});
afterAll(() => product?.stop());

const find = <T>(type: new (...args: never[]) => T): T => product.find(type as never);
const now = () => product.clock.now();

const seen = async (caseId: string) => {
  const [{ stand }] = await product.query(
    `SELECT coalesce(sum(version), 0)::int + 1 AS stand FROM award_change WHERE case_id = $1`,
    [caseId],
  );
  return { caseId, seenStand: stand as number };
};

const sharesNow = (caseId: string): Promise<Share[]> =>
  product.query(
    `SELECT due_year AS "dueYear", title, amount_cents AS amount FROM award_share_now WHERE case_id = $1
      ORDER BY due_year, title`,
    [caseId],
  );
const grantOf = async (caseId: string): Promise<Cents> =>
  sumCents((await sharesNow(caseId)).map(({ amount }) => amount));
const boundFor = async (caseId: string): Promise<Cents> =>
  (
    await product.query(
      `SELECT coalesce(sum(committed_sign * amount_cents), 0)::bigint AS bound
         FROM budget_entry JOIN entry_kind USING (kind) WHERE case_id = $1`,
      [caseId],
    )
  )[0].bound;
const decommits = (caseId: string) =>
  product.query(`SELECT * FROM budget_entry WHERE case_id = $1 AND kind = 'decommit'`, [caseId]);

const amendment = (shares: readonly Share[], requestedOn: string | null): ChangeDraft => ({
  kind: 'amendment',
  content: {
    ...{ purpose: 'Der Zweck des Vorhabens', from: '2020-06-01', to: '2020-12-31' },
    shares: shares.filter(({ amount }) => amount > 0),
    requestedOn,
    provision: requestedOn ? null : '§ 49 Abs. 3',
    reasons: 'Die Kosten haben sich geändert.',
    refused: '',
  },
});

const revocation = (revoked: readonly Share[] | null): ChangeDraft => ({
  kind: 'revocation',
  content: {
    ...{ provision: '§ 49 Abs. 3', effect: 'past', whole: revoked === null, revoked: revoked ?? [] },
    facts: 'Das Vorhaben ist beendet.',
    reliance: 'Ein schutzwürdiges Vertrauen besteht nicht.',
    discretion: 'Das öffentliche Interesse überwiegt.',
    ...{ hearingId: null, withoutHearing: 'Gefahr im Verzug.' },
    knownOn: Clock.dayOf(now()).toString(),
    ...{ afterYear: '', repayBy: '2020-12-31', interestWaived: '' },
  },
});

const restoration = (changeId: string, shares: readonly Share[] = []): ChangeDraft => ({
  kind: 'restoration',
  content: { changeId, shares, reason: 'Das Gericht hat den Bescheid aufgehoben.' },
});

interface Act {
  readonly id: string;
  readonly caseId: string;
  readonly letterId: string;
}

async function propose(caseId: string, draft: ChangeDraft): Promise<void> {
  await find(ChangesService).draft(product.staff.caseworker, now(), await seen(caseId), draft, true);
}

const sign = async (caseId: string) =>
  find(ChangeSigning).sign(product.staff.approver, now(), await seen(caseId), RESPONSIBILITY);

async function change(caseId: string, draft: ChangeDraft): Promise<Act> {
  await propose(caseId, draft);
  await sign(caseId);
  const [act] = await product.query(
    `SELECT id, case_id AS "caseId", letter_id AS "letterId" FROM award_change
      WHERE case_id = $1 AND status = 'signed' ORDER BY number DESC LIMIT 1`,
    [caseId],
  );
  return act;
}

const enter = <S extends keyof Statements>(step: S, { caseId, letterId }: Act, said: Statements[S]) =>
  find(DeliveryRecords).enter(
    product.staff.caseworker,
    now(),
    step,
    { caseId, letterId, seenVersion: null },
    said,
  );

/** Sent by post and arrived, some days later. */
async function notify(act: Act): Promise<void> {
  await enter('anew', act, { channel: 'post', reason: 'Der Empfänger wünscht Papier.' });
  await enter('dispatch', act, { on: Clock.dayOf(now()), reason: '' });
  product.clock.forward({ hours: 7 * 24 });
}

const waive = (act: Act) => enter('waive', act, { name: 'Mika Muster', on: Clock.dayOf(now()) });

const sue = (act: Act) =>
  enter('sue', act, { court: 'Verwaltungsgericht', fileNumber: '1 K 1/20', filedOn: Clock.dayOf(now()) });

const endLawsuit = (act: Act, result: Statements['endLawsuit']['result']) =>
  enter('endLawsuit', act, { on: Clock.dayOf(now()), result, note: 'Urteil liegt vor.' });

const free = () => find(ReleasesService).free(now());

const reconciled = (day?: string) =>
  product.work.run(systemActor, async (tx) => {
    const id = product.programmeId;
    const stand = standOf(day, now());
    if (stand.past)
      await tx.query(`SELECT begin_ledger_day($1, $2)`, [id, stand.day.add({ days: 1 }).toString()]);
    return find(ReconciliationViews).show(tx, id, stand);
  });

const keptNow = (caseId: string) =>
  product.work.run(systemActor, async (tx) => {
    const rows = await find(KeptViews).list(tx, product.programmeId, standOf(undefined, now()));
    return sumCents(rows.filter((row) => row.caseId === caseId).map(({ amount }) => amount));
  });

async function expectReconciled(): Promise<void> {
  expect(await product.difference()).toBe(0);
  expect((await reconciled()).difference).toBe(0);
}

const approved = (item = 'b') => product.aCase({ state: 'approved', item, cost: 40_000 });
const half = (shares: readonly Share[]) =>
  shares.map((share) => ({ ...share, amount: cents(Math.floor(share.amount / 2)) }));

it('keeps what is revoked bound until the act is final, and frees it once', async () => {
  const caseId = await approved();
  const grant = await grantOf(caseId);
  const act = await change(caseId, revocation(null));
  expect([await product.stateOf(caseId), await grantOf(caseId), await boundFor(caseId)]).toEqual([
    'revoked',
    0,
    grant,
  ]);
  expect(await keptNow(caseId)).toBe(grant);
  await notify(act);
  await free();
  expect(await boundFor(caseId)).toBe(grant);
  await expectReconciled();

  await waive(act);
  await Promise.all([free(), free(), free(), free()]);
  await free();
  expect([await boundFor(caseId), await keptNow(caseId)]).toEqual([0, 0]);
  expect(sumCents((await decommits(caseId)).map(({ amount_cents }) => amount_cents))).toBe(grant);
  await expectReconciled();
});

it('frees what became final while nothing ran', async () => {
  const caseId = await approved();
  const act = await change(caseId, revocation(null));
  await notify(act);
  product.clock.forward({ hours: 60 * 24 });
  await free();
  expect(await boundFor(caseId)).toBe(0);
  await expectReconciled();
});

it('leaves the figures of a day before the end of a hold as they were', async () => {
  const caseId = await approved();
  const grant = await grantOf(caseId);
  const act = await change(caseId, revocation(null));
  const { day } = standOf(undefined, now());
  const before = (await reconciled()).decided;
  await notify(act);
  await waive(act);
  await free();
  const asOf = await reconciled(day.toLocaleString('de-DE', { dateStyle: 'medium' }));
  expect([asOf.decided, asOf.difference]).toEqual([before, 0]);
  expect((await reconciled()).decided).toBe(before - grant);
});

it.each<[string, string | null, boolean]>([
  ['asked for', '2020-02-01', false],
  ['of the authority', null, true],
])('an amendment %s that lowers', async (_, requestedOn, keeps) => {
  const caseId = await approved();
  const shares = await sharesNow(caseId);
  const grant = await grantOf(caseId);
  await change(caseId, amendment(half(shares), requestedOn));
  const now = await grantOf(caseId);
  expect([await boundFor(caseId), await keptNow(caseId)]).toEqual(keeps ? [grant, grant - now] : [now, 0]);
  await expectReconciled();
});

describe('an act that is sued over', () => {
  it('frees nothing while the lawsuit is pending, and all of it when it stands', async () => {
    const caseId = await approved();
    const grant = await grantOf(caseId);
    const act = await change(caseId, revocation(null));
    await notify(act);
    await sue(act);
    product.clock.forward({ hours: 24 });
    await free();
    expect(await boundFor(caseId)).toBe(grant);
    await expect(propose(caseId, restoration(act.id))).rejects.toMatchObject({ code: 'invalid_input' });
    await endLawsuit(act, 'withdrawn');
    product.clock.forward({ hours: 40 * 24 });
    await free();
    expect(await boundFor(caseId)).toBe(0);
  });

  it.each(['annulled', 'remedied'] as const)('and %s lives again without new money', async (result) => {
    const caseId = await approved();
    const [shares, grant] = [await sharesNow(caseId), await grantOf(caseId)];
    const act = await change(caseId, revocation(null));
    await notify(act);
    await sue(act);
    await endLawsuit(act, result);
    await free();
    const before = await product.query(`SELECT count(*) FROM budget_entry`);
    await propose(caseId, restoration(act.id));
    await expect(
      find(ChangeSigning).sign(product.staff.caseworker, now(), await seen(caseId), RESPONSIBILITY),
    ).rejects.toMatchObject({ code: 'forbidden' });
    await sign(caseId);
    expect([await product.stateOf(caseId), await sharesNow(caseId)]).toEqual(['approved', shares]);
    expect([await boundFor(caseId), await keptNow(caseId)]).toEqual([grant, 0]);
    expect(await product.query(`SELECT count(*) FROM budget_entry`)).toEqual(before);
    const [step] = await product.query(
      `SELECT step, reason, person_id FROM case_step WHERE case_id = $1 ORDER BY version DESC LIMIT 1`,
      [caseId],
    );
    expect(step).toEqual({
      step: 'restore',
      reason: 'Das Gericht hat den Bescheid aufgehoben.',
      person_id: product.staff.approver.personId,
    });
    const [proof] = await product.query(
      `SELECT count(*)::int AS open FROM deadline WHERE case_id = $1 AND kind = 'proof' AND met_at IS NULL`,
      [caseId],
    );
    expect(proof.open).toBe(1);
    await expectReconciled();
    await expect(propose(caseId, restoration(act.id))).rejects.toMatchObject({ code: 'invalid_input' });
  });

  it('and annulled in part keeps its money until somebody says what lives again; the rest is free then', async () => {
    const caseId = await approved();
    const [shares, grant] = [await sharesNow(caseId), await grantOf(caseId)];
    const act = await change(caseId, revocation(null));
    await notify(act);
    await sue(act);
    await endLawsuit(act, 'partly_annulled');
    product.clock.forward({ hours: 40 * 24 });
    await free();
    expect(await boundFor(caseId)).toBe(grant);
    const more = shares.map((share) => ({ ...share, amount: cents(share.amount + 1) }));
    for (const wrong of [[], more])
      await expect(propose(caseId, restoration(act.id, wrong))).rejects.toMatchObject({
        code: 'invalid_input',
      });
    await change(caseId, restoration(act.id, half(shares)));
    const back = sumCents(half(shares).map(({ amount }) => amount));
    expect([await grantOf(caseId), await boundFor(caseId), await keptNow(caseId)]).toEqual([back, back, 0]);
    await expectReconciled();
  });

  it('cannot be undone once its money was free: the refusal names the ways out', async () => {
    const caseId = await approved();
    const act = await change(caseId, revocation(null));
    await notify(act);
    await waive(act);
    await free();
    await sue(act);
    await endLawsuit(act, 'annulled');
    const refusal = await propose(caseId, restoration(act.id)).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'invalid_input' });
    expect((refusal as DomainError).details.fields!.form).toMatch(/neue Bewilligung.*Warteliste.*Zuweisung/);
    expect([await product.stateOf(caseId), await boundFor(caseId)]).toEqual(['revoked', 0]);
  });

  it('is freed or restored, never both, whoever is faster', async () => {
    const caseId = await approved();
    const grant = await grantOf(caseId);
    const act = await change(caseId, revocation(null));
    await notify(act);
    await sue(act);
    await endLawsuit(act, 'annulled');
    await propose(caseId, restoration(act.id));
    await product.asOwner(`UPDATE delivery SET final_on = '2020-01-01', notified_on = '2020-01-01',
      remedy_ends_on = '2020-01-01' WHERE letter_id = '${act.letterId}'`);
    await Promise.all([sign(caseId), free(), free()]);
    expect([await boundFor(caseId), await grantOf(caseId)]).toEqual([grant, grant]);
    await expectReconciled();
  });
});

it('gives revoked money to nobody before it is final, down to the last cent, and to others afterwards', async () => {
  const revoked = await approved('c');
  const grant = await grantOf(revoked);
  const rival = await product.aCase({ state: 'proposed', item: 'c', cost: 40_000 });
  await product.work.run(product.staff.head, (tx) =>
    find(BudgetService).release(tx, rival, {
      personIds: [product.staff.head.personId],
      reason: 'Abgelaufen',
      madeOn: now(),
    }),
  );
  await product.allocate([
    {
      ...product.allocation,
      ...{ madeOn: now(), kind: 'allocate', envelopeKind: 'category', category: 'c', budgetYear: 2020 },
      // Enough for one of the two.
      ...{ amount: grant, reason: 'Obergrenze', idempotencyKey: randomUUID() },
    } as const,
  ]);
  const act = await change(revoked, revocation(null));
  const approve = async () =>
    find(DecisionsService).approve(
      product.staff.approver,
      now(),
      rival,
      await product.version(rival),
      RESPONSIBILITY,
      'Der Beginn war genehmigt.',
    );
  await expect(approve()).rejects.toMatchObject({ code: 'overdrawn' });
  await notify(act);
  await sue(act);
  await expect(approve()).rejects.toMatchObject({ code: 'overdrawn' });
  await endLawsuit(act, 'dismissed');
  await waive(act);
  await free();
  await approve();
  expect([await boundFor(rival), await boundFor(revoked)]).toEqual([grant, 0]);
  await expectReconciled();
});

type Move =
  | { readonly kind: 'amend'; readonly asked: boolean; readonly percent: readonly number[] }
  | { readonly kind: 'revokePart'; readonly percent: readonly number[] }
  | { readonly kind: 'revoke' | 'free' }
  | { readonly kind: 'final' | 'annul' | 'sue' | 'restore'; readonly which: number };

const percent = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 2 });
const which = fc.nat({ max: 2 });
const one: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ kind: fc.constant('amend' as const), asked: fc.boolean(), percent }),
  fc.record({ kind: fc.constant('revokePart' as const), percent }),
  fc.record({ kind: fc.constantFrom('revoke' as const, 'free' as const) }),
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('final', 'annul', 'sue', 'restore'), which }) },
) as fc.Arbitrary<Move>;
/** What seldom comes in this order by chance. */
const success = which.map((which): Move[] => [
  { kind: 'sue', which },
  { kind: 'annul', which },
  { kind: 'restore', which },
]);
const moves = fc
  .array(fc.oneof({ weight: 5, arbitrary: one.map((move) => [move]) }, success), {
    minLength: 4,
    maxLength: 9,
  })
  .map((parts) => parts.flat());

/** What a person is told: a sequence may ask for what is not possible. */
const foreseen = new Set(['invalid_input', 'step_not_possible', 'overdrawn']);

async function make(caseId: string, first: readonly Share[], acts: Act[], one: Move): Promise<void> {
  const part = (shares: readonly Share[], by: readonly number[]): Share[] =>
    shares.map((share, index) => ({
      ...share,
      amount: cents(Math.floor((share.amount * (by[index] ?? 0)) / 100)),
    }));
  if (one.kind === 'amend')
    acts.push(await change(caseId, amendment(part(first, one.percent), one.asked ? '2020-02-01' : null)));
  if (one.kind === 'revokePart')
    acts.push(
      await change(
        caseId,
        revocation(part(await sharesNow(caseId), one.percent).filter(({ amount }) => amount > 0)),
      ),
    );
  if (one.kind === 'revoke') acts.push(await change(caseId, revocation(null)));
  if (one.kind === 'free') await free();
  const act = 'which' in one ? acts[one.which] : undefined;
  if (!act) return;
  if (one.kind === 'final') await notify(act).then(() => waive(act));
  if (one.kind === 'sue') await sue(act);
  if (one.kind === 'annul') await endLawsuit(act, 'annulled');
  if (one.kind !== 'restore') return;
  const bound = await boundFor(caseId);
  await change(caseId, restoration(act.id));
  expect(await boundFor(caseId)).toBeLessThanOrEqual(bound);
}

/** So that every kind of move is made at least once. */
const everything: Move[] = [
  { kind: 'amend', asked: false, percent: [50, 50] },
  { kind: 'sue', which: 0 },
  { kind: 'annul', which: 0 },
  { kind: 'restore', which: 0 },
  { kind: 'revoke' },
  { kind: 'final', which: 1 },
  { kind: 'free' },
];

describe('acts in whichever order', () => {
  // The days that the others took are over: these need the year.
  beforeAll(async () => {
    await product.stop();
    product = await startProductApp();
  });

  it('keeps envelopes, ledger and decisions together, whatever happens to acts in whichever order', async () => {
    const made = new Set<string>();
    await fc.assert(
      fc.asyncProperty(moves, async (moves) => {
        const caseId = await approved();
        const first = await sharesNow(caseId);
        const acts: Act[] = [];
        for (const one of moves) {
          try {
            await make(caseId, first, acts, one);
            made.add(one.kind);
          } catch (error) {
            if (!(error instanceof DomainError) || !foreseen.has(error.code)) throw error;
            await product.query(
              `UPDATE award_change SET status = 'discarded' WHERE case_id = $1 AND status IN ('open', 'proposed')`,
              [caseId],
            );
          }
          expect(await boundFor(caseId)).toBe((await grantOf(caseId)) + (await keptNow(caseId)));
          await expectReconciled();
        }
        await free();
        await expectReconciled();
      }),
      { numRuns: 10, endOnFailure: true, examples: [[everything]] },
    );
    expect([...made].sort()).toEqual(
      expect.arrayContaining(['amend', 'final', 'free', 'restore', 'revoke', 'sue']),
    );
  });
});
