import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { migrateJobs } from '@libs/jobs';
import { cents } from '@libs/money';
import { DataSource } from 'typeorm';
import { appropriationRows, cashOf, ceilingOf } from '../src/budget';
import { CasesService } from '../src/cases';
import { ProposalsService } from '../src/review';
import { signed, type Signatures } from './budget-approver';
import { copiesOf } from './budget-copies';
import { type Product, startProductApp } from './support/product';
import { REASONS, RESPONSIBILITY } from './support/product-cases';
import { ProductProcess } from './support/product-process';

const CASES = 120;
const KILLS = 5;
const GRANT = cents(800_000);
/** As long as it takes on a busy machine. */
const LONG = 120_000;

let product: Product;
let folder: string;
let ids: string[];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'foerderwerk-kill-'));
  const amount = cents((CASES + 1) * GRANT);
  const lines = [ceilingOf(2020), cashOf(2020, 'consumptive')].map((place) => ({ place, amount }));
  product = await startProductApp({ allocations: () => appropriationRows(lines) });
  await migrateJobs(databaseUrl());
  const model = await product.aCase({ state: 'checked', item: 'd', cost: 10_000 });
  ids = await copiesOf(product, model, CASES);
  for (const id of ids)
    await product.find(ProposalsService).propose(product.staff.caseworker, product.clock.now(), id, 3, {
      shares: [{ dueYear: 2020, title: 'consumptive', amount: GRANT }],
      reasons: REASONS,
      restReason: REASONS,
      conditions: '',
    });
}, LONG);
afterAll(async () => {
  await product?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const databaseUrl = () => (product.find(DataSource).options as { url: string }).url;

/** A process that signs these cases, several at once. */
const approver = (cases: readonly string[]): ProductProcess => {
  const order: Signatures = {
    databaseUrl: databaseUrl(),
    folder,
    now: product.clock.now().toISOString(),
    actor: product.staff.approver,
    ids: cases,
    responsibility: RESPONSIBILITY,
  };
  return new ProductProcess('test/budget-approver.ts', [JSON.stringify(order)], {});
};

/** All that a signature leaves, part by part, for each case. */
const PARTS = `
  SELECT c.id, jsonb_build_object(
    'state', c.state = 'approved' AND c.version = 5,
    'step', EXISTS (SELECT FROM case_step s WHERE s.case_id = c.id AND s.step = 'approve'),
    'committed', EXISTS (SELECT FROM budget_entry e WHERE e.case_id = c.id AND e.kind = 'commit'),
    'released', EXISTS (SELECT FROM budget_entry e WHERE e.case_id = c.id AND e.kind = 'release'),
    'letter', EXISTS (SELECT FROM letter l WHERE l.case_id = c.id AND l.snapshot IS NOT NULL),
    'decision', EXISTS (SELECT FROM decision d JOIN letter l ON l.id = d.letter_id WHERE d.case_id = c.id),
    'deadline', EXISTS (SELECT FROM deadline d WHERE d.case_id = c.id AND d.kind = 'proof'),
    'letter in the trail', EXISTS (SELECT FROM letter l JOIN audit_entry a ON a.subject_id = l.id::text
                                    WHERE l.case_id = c.id AND a.event = 'letter.issued'),
    'decision in the trail', EXISTS (SELECT FROM audit_entry a
                                      WHERE a.subject_id = c.id::text AND a.event = 'decision.signed'),
    'printing', EXISTS (SELECT FROM letter l JOIN outbox o ON o.key = l.id::text WHERE l.case_id = c.id),
    'notice', EXISTS (SELECT FROM outbox o WHERE o.topic = 'notice.send' AND o.payload->>'caseId' = c.id::text
                         AND o.payload->>'notice' = 'approved')) AS parts
    FROM grant_case c WHERE c.id = ANY ($1)`;

interface Found {
  readonly id: string;
  readonly parts: Readonly<Record<string, boolean>>;
}

/** The check: which cases are signed whole, and which half, with what is missing and what is there. */
async function signatures(): Promise<{ whole: string[]; half: Found[] }> {
  const found = await product.query<Found>(PARTS, [ids]);
  const has = (sure: boolean) => (one: Found) => Object.values(one.parts).includes(sure);
  return {
    whole: found.filter((one) => !has(false)(one)).map(({ id }) => id),
    half: found.filter((one) => has(true)(one) && has(false)(one)),
  };
}

/** The cases whose signature was confirmed before the process ended. */
const acknowledged = ({ output }: ProductProcess): string[] =>
  [...output.matchAll(/^signed \d+: (\S+)$/gmu)].map(([, id]) => id!);

const unsigned = async () => {
  const { whole } = await signatures();
  return ids.filter((id) => !whole.includes(id));
};

/** Until the server has noticed that the process behind its connections is gone. */
async function connectionsGone(before: readonly number[]): Promise<void> {
  const others = `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> ALL ($1)`;
  while ((await product.asOwner(others, [[...before, 0]])).length > 1) await pause(20);
}

const connections = async (): Promise<number[]> =>
  (
    await product.asOwner<{ pid: number }>(
      'SELECT pid FROM pg_stat_activity WHERE datname = current_database()',
    )
  ).map(({ pid }) => pid);

describe('kill -9 while decisions are signed', () => {
  it.each(Array.from({ length: KILLS }, (_, n) => n + 1))(
    'leaves each of them whole or untouched: kill %i',
    async () => {
      const waiting = await unsigned();
      const before = await connections();
      const signing = approver(waiting);
      await signing.hasSaid(signed(randomInt(1, 10)));
      await pause(randomInt(30));
      await signing.kill();
      await connectionsGone(before);

      const { whole, half } = await signatures();
      expect(half).toEqual([]);
      expect(whole).toEqual(expect.arrayContaining(acknowledged(signing)));
      expect(await product.difference()).toBe(0);
      const { ceiling } = await product.overview();
      expect(ceiling).toMatchObject({
        committed: whole.length * GRANT,
        reserved: (CASES - whole.length) * GRANT,
      });
    },
    LONG,
  );

  it('has killed it in the middle', async () => {
    const left = (await unsigned()).length;
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(CASES);
  });

  it(
    'hinders nobody from signing the rest',
    async () => {
      const last = approver(await unsigned());
      expect([await last.ended, last.output]).toEqual([0, expect.any(String)]);
      expect((await signatures()).whole).toHaveLength(CASES);
      expect(await product.difference()).toBe(0);
      const [{ gaps }] = (await product.query<{ gaps: number }>(
        `SELECT max(value) - count(*) AS gaps FROM letter, counter WHERE series = 'letter/2020'`,
      )) as [{ gaps: number }];
      expect(gaps).toBe(0);
    },
    LONG,
  );
});

it('the check sees a signature without the rest', async () => {
  const half = await product.aCase({ state: 'proposed', item: 'd', cost: 10_000 });
  ids.push(half);
  await product.work.run(product.staff.approver, (tx) =>
    product.find(CasesService).take(tx, product.staff.approver, product.clock.now(), {
      step: 'approve',
      caseId: half,
      seenVersion: 4,
      met: { answered: true },
    }),
  );
  expect((await signatures()).half).toMatchObject([{ id: half, parts: { state: true, committed: false } }]);
});
