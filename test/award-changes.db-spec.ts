import { randomUUID } from 'node:crypto';
import { Clock } from '@libs/clock';
import { DomainError } from '@libs/errors';
import { type Cents, cents, sumCents } from '@libs/money';
import { systemActor } from '@libs/permissions';
import { standOf } from '@libs/stand';
import fc from 'fast-check';
import { BudgetService, BudgetViews, orderEntries, paymentEntries } from '../src/budget';
import { type ChangeDraft, ChangesService, ChangeSigning, DecisionsService } from '../src/decisions';
import { earlierGrants } from '../src/applications/earlier-grants';
import { GrantsViews } from '../src/publication/grants.views';
import { ReconciliationViews } from '../src/reports/reconciliation.views';
import type { Share } from '../src/review';
import { startProductApp, type Product } from './support/product';
import { RESPONSIBILITY } from './support/product-cases';

let product: Product;
beforeAll(async () => {
  product = await startProductApp();
  await product.asOwner(
    `INSERT INTO repayment_account (valid_from, holder, iban, mark, source, entered_at, released_at)
     VALUES ('2020-01-01', 'Musterkasse', 'DE36000000000000000000', 'assumed', '', now(), now())`,
  );
});
afterAll(() => product?.stop());

const find = <T>(type: new (...args: never[]) => T): T => product.find(type as never);
const seen = async (caseId: string) => {
  const [{ stand }] = await product.query(
    `SELECT coalesce(sum(version), 0)::int + 1 AS stand FROM award_change WHERE case_id = $1`,
    [caseId],
  );
  return { caseId, seenStand: stand as number };
};

const terms = { purpose: 'Der Zweck des Vorhabens', from: '2020-06-01', to: '2020-12-31' };

const amendment = (shares: readonly Share[]): ChangeDraft => ({
  kind: 'amendment',
  content: {
    ...terms,
    shares: shares.filter(({ amount }) => amount > 0),
    requestedOn: '2020-02-01',
    provision: null,
    reasons: 'Die Kosten haben sich geändert.',
    refused: '',
  },
});

const revocation = (revoked: readonly Share[] | null): ChangeDraft => ({
  kind: 'revocation',
  content: {
    provision: '§ 49 Abs. 3',
    effect: 'past',
    whole: revoked === null,
    revoked: revoked ?? [],
    facts: 'Das Vorhaben ist beendet.',
    reliance: 'Ein schutzwürdiges Vertrauen besteht nicht.',
    discretion: 'Das öffentliche Interesse überwiegt.',
    hearingId: null,
    withoutHearing: 'Der Empfänger hat es selbst beantragt.',
    knownOn: Clock.dayOf(product.clock.now()).toString(),
    afterYear: '',
    repayBy: '2020-06-30',
    interestWaived: '',
  },
});

async function change(caseId: string, draft: ChangeDraft): Promise<void> {
  const now = product.clock.now();
  await find(ChangesService).draft(product.staff.caseworker, now, await seen(caseId), draft, true);
  await find(ChangeSigning).sign(product.staff.approver, now, await seen(caseId), RESPONSIBILITY);
}

const sharesNow = (caseId: string): Promise<(Share & { reclaimed: Cents })[]> =>
  product.query(
    `SELECT due_year AS "dueYear", title, amount_cents AS amount, reclaimed_cents AS reclaimed
       FROM award_share_now WHERE case_id = $1 ORDER BY due_year, title`,
    [caseId],
  );

const reconciled = (day?: string) =>
  product.work.run(systemActor, async (tx) => {
    const id = product.programmeId;
    const stand = standOf(day, product.clock.now());
    if (stand.past)
      await tx.query(`SELECT begin_ledger_day($1, $2)`, [id, stand.day.add({ days: 1 }).toString()]);
    return find(ReconciliationViews).show(tx, id, stand);
  });

const pay = async (caseId: string, share: Share, amount: Cents) => {
  const award = {
    programmeId: product.programmeId,
    caseId,
    budgetYear: 2020,
    rows: [{ dueYear: share.dueYear, title: share.title, amount, category: 'b' }],
    personIds: [product.staff.budgetOfficer.personId],
    reason: 'Auszahlung',
    madeOn: product.clock.now(),
    keyPrefix: `test/${randomUUID()}`,
  };
  await product.work.run(product.staff.budgetOfficer, (tx) =>
    find(BudgetService).book(tx, [...orderEntries(award), ...paymentEntries(award)]),
  );
};

type Move =
  | { readonly kind: 'amend'; readonly percent: readonly number[] }
  | { readonly kind: 'revokePart'; readonly percent: readonly number[] }
  | { readonly kind: 'pay'; readonly percent: readonly number[] }
  | { readonly kind: 'revoke' };

const percents = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 2 });
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('amend' as const), percent: percents }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('revokePart' as const), percent: percents }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('pay' as const), percent: percents }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('revoke' as const) }) },
);

/** Nothing at all, or what a person is told: a sequence may ask for what is not possible. */
const foreseen = (code: string, state: string): boolean =>
  code === 'invalid_input' || (code === 'step_not_possible' && state === 'revoked');

async function make(caseId: string, first: readonly Share[], one: Move): Promise<boolean> {
  const now = await sharesNow(caseId);
  const part = (shares: readonly Share[], percent: readonly number[]): Share[] =>
    shares.map(({ dueYear, title, amount }, index) => ({
      dueYear,
      title,
      amount: cents(Math.floor((amount * (percent[index] ?? 0)) / 100)),
    }));
  try {
    if (one.kind === 'amend') await change(caseId, amendment(part(first, one.percent)));
    if (one.kind === 'revoke') await change(caseId, revocation(null));
    if (one.kind === 'revokePart')
      await change(caseId, revocation(part(now, one.percent).filter(({ amount }) => amount > 0)));
    if (one.kind === 'pay')
      for (const [index, share] of now.entries()) {
        const [{ paid }] = await product.query(
          `SELECT coalesce(sum(amount_cents), 0)::bigint AS paid FROM budget_entry
            WHERE case_id = $1 AND kind = 'pay' AND title = $2`,
          [caseId, share.title],
        );
        const open = share.amount + share.reclaimed - paid;
        const amount = cents(Math.floor((open * (one.percent[index] ?? 0)) / 100));
        if (amount > 0) await pay(caseId, share, amount);
      }
    return true;
  } catch (error) {
    if (error instanceof DomainError && foreseen(error.code, await product.stateOf(caseId))) {
      await product.query(
        `UPDATE award_change SET status = 'discarded' WHERE case_id = $1 AND status IN ('open', 'proposed')`,
        [caseId],
      );
      return false;
    }
    throw error;
  }
}

it('keeps ledger, envelopes and decisions together, whatever is changed in whichever order', async () => {
  let made = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 5 }), async (moves) => {
      const caseId = await product.aCase({ state: 'approved', item: 'b', cost: 40_000 });
      const first = await sharesNow(caseId);
      for (const one of moves) {
        if (await make(caseId, first, one)) made += 1;
        const [now] = await product.query(
          `SELECT a.grant_cents AS "grant", a.reclaimed_cents AS reclaimed, a.state, c.state AS "caseState"
             FROM award_now a JOIN grant_case c ON c.id = a.case_id WHERE a.case_id = $1`,
          [caseId],
        );
        const shares = await sharesNow(caseId);
        expect(sumCents(shares.map(({ amount }) => amount))).toBe(now.grant);
        expect(sumCents(shares.map(({ reclaimed }) => reclaimed))).toBe(now.reclaimed);
        expect(now.state).toBe(now.caseState);
        expect((await reconciled()).difference).toBe(0);
        expect(await product.difference()).toBe(0);
      }
    }),
    { numRuns: 8 },
  );
  expect(made).toBeGreaterThan(0);
});

it('leaves the figures of an earlier day as they were', async () => {
  const caseId = await product.aCase({ state: 'approved', item: 'b', cost: 40_000 });
  const before = (await reconciled()).decided;
  const day = '10.02.2020';
  product.clock.forward({ hours: 24 });
  await change(caseId, revocation(null));
  expect((await reconciled(day)).decided).toBe(before);
  expect((await reconciled(day)).difference).toBe(0);
  const after = await reconciled();
  expect(after.difference).toBe(0);
  // Bound until the revocation is final.
  expect(after.decided).toBe(before);
});

it('counts for other applications only what is granted now', async () => {
  const [one, other] = [
    await product.aCase({ state: 'approved', item: 'd', cost: 10_000, applicant: product.neighbour }),
    await product.aCase({ state: 'submitted', item: 'b', applicant: product.neighbour }),
  ];
  const granted = async () =>
    (await product.work.run(product.neighbour.actor, (tx) => earlierGrants(tx, other))).map(
      ({ amount }) => amount,
    );
  const [share] = await sharesNow(one);
  expect(await granted()).toEqual([share!.amount]);
  await change(one, amendment([{ ...share!, amount: cents(share!.amount / 2) }]));
  expect(await granted()).toEqual([share!.amount / 2]);
  await change(one, revocation(null));
  expect(await granted()).toEqual([]);
});

it('publishes what is granted now once the recipient can know of it', async () => {
  const caseId = await product.aCase({ state: 'approved', item: 'b', cost: 30_000 });
  const [{ number }] = await product.query(`SELECT number FROM grant_case WHERE id = $1`, [caseId]);
  const daysLater = (days: number) => new Date(product.clock.now().getTime() + days * 24 * 60 * 60_000);
  const filter = {
    text: number,
    year: null,
    district: '',
    item: '',
    sort: 'bewilligt_am',
    descending: true,
    after: '',
  };
  const published = async (now: Date) => {
    const scope = { programmeId: product.programmeId, least: cents(0), now };
    const page = await product.work.run(systemActor, (tx) =>
      find(GrantsViews).page(tx, scope, filter as Parameters<GrantsViews['page']>[2]),
    );
    return page.grants.map(({ granted, current }) => [granted, current]);
  };
  const grant = sumCents((await sharesNow(caseId)).map(({ amount }) => amount));
  expect(await published(daysLater(0))).toEqual([]);
  product.clock.forward({ hours: 5 * 24 });
  await change(caseId, revocation(null));
  expect(await published(daysLater(0))).toEqual([[grant, grant]]);
  expect(await published(daysLater(5))).toEqual([[grant, 0]]);
});

it('shows an applicant no change before it is signed, and no draft of it at all', async () => {
  const caseId = await product.aCase({ state: 'approved', item: 'd', cost: 10_000 });
  const [share] = await sharesNow(caseId);
  const draft = amendment([{ ...share!, amount: cents(share!.amount / 2) }]);
  await find(ChangesService).draft(
    product.staff.caseworker,
    product.clock.now(),
    await seen(caseId),
    draft,
    true,
  );
  const changes = () =>
    product.work.run(product.applicant.actor, (tx) =>
      tx.query(`SELECT status FROM award_change WHERE case_id = $1`, [caseId]),
    );
  expect(await changes()).toEqual([]);
  await find(ChangeSigning).sign(
    product.staff.approver,
    product.clock.now(),
    await seen(caseId),
    RESPONSIBILITY,
  );
  expect(await changes()).toEqual([{ status: 'signed' }]);
  expect(
    await product.work.run(product.neighbour.actor, (tx) =>
      tx.query(`SELECT FROM award_now WHERE case_id = $1`, [caseId]),
    ),
  ).toEqual([]);
});

it('gives the last euros to one of two: an increase, or an award', async () => {
  const grown = await product.aCase({ state: 'approved', item: 'c', cost: 10_000 });
  const full = await sharesNow(grown);
  const grant = sumCents(full.map(({ amount }) => amount));
  await change(grown, amendment(full.map((share) => ({ ...share, amount: cents(share.amount / 2) }))));
  const rival = await product.aCase({ state: 'proposed', item: 'c', cost: 10_000 });
  const now = product.clock.now();
  await product.work.run(product.staff.head, (tx) =>
    find(BudgetService).release(tx, rival, {
      personIds: [product.staff.head.personId],
      reason: 'Abgelaufen',
      madeOn: now,
    }),
  );
  await product.allocate([
    {
      ...product.allocation,
      madeOn: now,
      kind: 'allocate',
      envelopeKind: 'category',
      category: 'c',
      budgetYear: 2020,
      // What is bound now, and enough for one of them.
      amount: cents(grant / 2 + grant),
      reason: 'Obergrenze',
      idempotencyKey: randomUUID(),
    },
  ]);
  await find(ChangesService).draft(product.staff.caseworker, now, await seen(grown), amendment(full), true);
  const stand = await seen(grown);
  const results = await Promise.allSettled([
    find(ChangeSigning).sign(product.staff.approver, now, stand, RESPONSIBILITY),
    find(DecisionsService).approve(
      product.staff.approver,
      now,
      rival,
      await product.version(rival),
      RESPONSIBILITY,
    ),
  ]);
  const refused = results.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
  expect(refused.map(({ reason }) => reason.code)).toEqual(['overdrawn']);
  expect(await product.difference()).toBe(0);
  expect((await reconciled()).difference).toBe(0);
  const { categories } = await product.work.run(systemActor, (tx) =>
    find(BudgetViews).programmeOverview(tx, product.programmeId),
  );
  expect(categories.find(({ category }) => category === 'c')!.available).toBeGreaterThanOrEqual(0);
});
