import { randomUUID } from 'node:crypto';
import { DomainError } from '@libs/errors';
import { type Cents, cents } from '@libs/money';
import { systemActor } from '@libs/permissions';
import { Temporal } from 'temporal-polyfill';
import { BudgetService } from '../src/budget';
import { DecisionsService } from '../src/decisions';
import { ProposalsService, type Share } from '../src/review';
import { startProductApp, type Product } from './support/product';
import { REASONS, RESPONSIBILITY } from './support/product-cases';

const CASES = 50;
/** 80 % of the costs of each case. */
const GRANT = cents(800_000);
const SHARES: readonly Share[] = [{ dueYear: 2020, title: 'consumptive', amount: GRANT }];
const ENVELOPE = 'Ausgaben 2020, konsumtiv';

let product: Product;
let model: string;

beforeAll(async () => {
  product = await startProductApp({ connections: 30, allocations: () => [] });
  await allocate('ceiling', cents(1000 * GRANT));
  model = await product.aCase({ state: 'checked', item: 'd', cost: 10_000 });
});
afterAll(() => product?.stop());

const occasion = () => ({
  programmeId: product.programmeId,
  budgetYear: 2020,
  personIds: [product.staff.budgetOfficer.personId, product.staff.head.personId],
  reason: 'Prüfung unter Last',
  madeOn: product.clock.now(),
});

const addresses = { ceiling: {}, cash: { dueYear: 2020, title: 'consumptive' } } as const;

const allocate = (envelopeKind: keyof typeof addresses, amount: Cents) =>
  product.allocate([
    {
      ...occasion(),
      ...addresses[envelopeKind],
      kind: 'allocate',
      envelopeKind,
      amount,
      idempotencyKey: randomUUID(),
    },
  ]);

/** As many checked cases like the model, row for row; each with a number of its own. */
async function manyChecked(): Promise<string[]> {
  const ids = Array.from({ length: CASES }, () => randomUUID());
  const columns = async (table: string, without: string) =>
    (
      await product.query(
        `SELECT string_agg(column_name, ', ') AS list FROM information_schema.columns
          WHERE table_name = $1 AND is_generated = 'NEVER' AND is_identity = 'NO' AND column_name <> ALL ($2)`,
        [table, without.split(',')],
      )
    )[0].list;
  const copies = [
    `INSERT INTO grant_case (id, number, ${await columns('grant_case', 'id,number')})
    SELECT copy, 'KOPIE-' || copy, ${await columns('grant_case', 'id,number')} FROM grant_case, copies WHERE id = model`,
  ];
  for (const table of ['case_duty', 'case_step', 'application_submission', 'review_check']) {
    const list = await columns(table, 'case_id');
    copies.push(`INSERT INTO ${table} (case_id, ${list})
      SELECT copy, ${list} FROM ${table}, copies WHERE case_id = model`);
  }
  await product.asOwner(
    `CREATE TEMP TABLE copies AS SELECT unnest('{${ids}}'::uuid[]) AS copy, '${model}'::uuid AS model;
     ${copies.join('; ')}`,
  );
  return ids;
}

const propose = (id: string) =>
  product.find(ProposalsService).propose(product.staff.caseworker, product.clock.now(), id, 3, {
    shares: SHARES,
    reasons: REASONS,
    restReason: REASONS,
    conditions: '',
  });
const approve = (id: string) =>
  product.find(DecisionsService).approve(product.staff.approver, product.clock.now(), id, 4, RESPONSIBILITY);

/** All at once: the cases for which it went well, and what the others were told. */
async function allAtOnce(ids: readonly string[], step: (id: string) => Promise<unknown>) {
  const results = await Promise.allSettled(ids.map(step));
  const refusals = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  for (const reason of refusals) if (!(reason instanceof DomainError)) throw reason;
  return {
    done: ids.filter((_, i) => results[i]!.status === 'fulfilled'),
    refused: ids.filter((_, i) => results[i]!.status === 'rejected'),
    told: refusals.map(({ code, details }: DomainError) => ({ code, ...details.facts })),
  };
}

const lacking = (missing: number) => ({
  code: 'overdrawn',
  shortfalls: [{ envelope: ENVELOPE, missing }],
  ways: expect.objectContaining({ waitingList: true }),
});

/** What the cases have, counted over all of them. */
const traces = async (ids: readonly string[]) =>
  (
    await product.query(
      `SELECT (SELECT jsonb_object_agg(state, count) FROM (SELECT state || ' ' || version AS state, count(*)
                 FROM grant_case WHERE id = ANY ($1) GROUP BY 1) s) AS cases,
              (SELECT count(*) FROM case_step WHERE case_id = ANY ($1)) AS steps,
              (SELECT count(*) FROM proposal WHERE case_id = ANY ($1)) AS proposals,
              (SELECT count(*) FROM decision WHERE case_id = ANY ($1)) AS decisions,
              (SELECT count(*) FROM letter WHERE case_id = ANY ($1)) AS letters,
              (SELECT count(*) FROM audit_entry WHERE subject_id = ANY ($1::uuid[]::text[])) AS trail,
              (SELECT count(*) FROM outbox WHERE payload->>'caseId' = ANY ($1::uuid[]::text[])) AS messages`,
      [ids],
    )
  )[0];

/** The traces of some of the cases, before any of them went a way of its own. */
const partOf = ({ cases, ...counts }: any, part: number) => ({
  cases: { [Object.keys(cases)[0]!]: part },
  ...Object.fromEntries(
    Object.entries<number>(counts).map(([name, count]) => [name, (count / CASES) * part]),
  ),
});

const cash = async () => {
  const { cash } = await product.overview();
  return { limit: cash[0]!.limit, reserved: cash[0]!.reserved, committed: cash[0]!.committed };
};

describe(`${CASES} people at once`, () => {
  let proposed: string[];

  it('propose what fits, and the others are told what is missing where', async () => {
    const ids = await manyChecked();
    await allocate('cash', cents(7.5 * GRANT));
    const before = await traces(ids);

    const { done, refused, told } = await allAtOnce(ids, propose);

    expect(done).toHaveLength(7);
    expect(told).toEqual(Array(43).fill(lacking(GRANT / 2)));
    expect(await cash()).toEqual({ limit: 7.5 * GRANT, reserved: 7 * GRANT, committed: 0 });
    expect(await product.difference()).toBe(0);
    expect(before).toMatchObject({ cases: { 'in_review 3': CASES }, proposals: 0, decisions: 0, letters: 0 });
    expect(await traces(refused)).toEqual(partOf(before, 43));
    expect(await traces(done)).toMatchObject({ cases: { 'proposed 4': 7 }, proposals: 7 });
    proposed = done;
  });

  it('sign what is held', async () => {
    const { done } = await allAtOnce(proposed, approve);
    expect(done).toEqual(proposed);
    expect(await cash()).toEqual({ limit: 7.5 * GRANT, reserved: 0, committed: 7 * GRANT });
    expect(await product.difference()).toBe(0);
    expect(await traces(proposed)).toMatchObject({ cases: { 'approved 5': 7 }, decisions: 7, letters: 7 });
  });

  it('sign no more than there is when nothing is held any more', async () => {
    const ids = await manyChecked();
    await allocate('cash', cents(CASES * GRANT));
    expect((await allAtOnce(ids, propose)).refused).toEqual([]);
    await expireAll();
    expect(await cash()).toMatchObject({ reserved: 0, committed: 7 * GRANT });
    await takeElsewhere(cents(45.25 * GRANT));
    expect(await product.difference()).toBe(0);
    const before = await traces(ids);

    const { done, refused, told } = await allAtOnce(ids, approve);

    expect(done).toHaveLength(5);
    expect(told).toEqual(Array(45).fill(lacking(0.75 * GRANT)));
    const { limit, reserved, committed } = await cash();
    expect({ reserved, committed }).toEqual({ reserved: 45.25 * GRANT, committed: 12 * GRANT });
    expect(reserved + committed).toBeLessThanOrEqual(limit);
    expect(await product.difference()).toBe(0);
    expect(before).toMatchObject({ cases: { 'proposed 4': CASES }, decisions: 0, letters: 0 });
    expect(await traces(refused)).toEqual(partOf(before, 45));
    expect(await traces(done)).toMatchObject({ cases: { 'approved 5': 5 }, decisions: 5, letters: 5 });
  });

  it('leave no gap in the numbers of the letters', async () => {
    const numbers = await product.query(
      `SELECT count(*) AS letters, max(value) AS last FROM letter, counter
        WHERE series = 'letter/2020' GROUP BY series`,
    );
    expect(numbers).toEqual([{ letters: 12, last: 12 }]);
  });
});

/** The night in which all reservations have run out. */
const expireAll = () =>
  product.work.run(systemActor, (tx) =>
    product.find(BudgetService).releaseExpired(tx, Temporal.PlainDate.from('2020-05-11'), occasion()),
  );

const takeElsewhere = (amount: Cents) => {
  const rows = [{ dueYear: 2020, title: 'consumptive', category: 'd', amount }] as const;
  const award = { ...occasion(), caseId: randomUUID(), keyPrefix: randomUUID(), rows };
  return product.work.run(systemActor, (tx) =>
    product.find(BudgetService).reserve(tx, award, Temporal.PlainDate.from('2020-12-31')),
  );
};
