import { randomUUID } from 'node:crypto';
import { APP_ROLE, openDataSource, type Tx, UnitOfWork } from '@libs/db';
import { cents } from '@libs/money';
import { type Actor, systemActor } from '@libs/permissions';
import { Temporal } from 'temporal-polyfill';
import type { DataSource } from 'typeorm';
import {
  type Allocation,
  type Award,
  type AwardRow,
  BudgetService,
  BudgetViews,
  BudgetYears,
  type EnvelopeKind,
  Movements,
  type NewEntry,
  type StateOfPlan,
  yearStateRows,
} from '../src/budget';
import { asOwner, cloneDatabase } from './support/database';

export const MADE_ON = new Date('2020-03-02T09:00:00Z');
const CLERK = '33333333-3333-4333-8333-333333333333';
const HEAD = '44444444-4444-4444-8444-444444444444';
/** Two people of the ministry. */
export const clerk: Actor = { ...systemActor, personId: CLERK };
export const head: Actor = { ...systemActor, personId: HEAD };
export const occasion = { personIds: [CLERK, HEAD], reason: 'Zuwendungsbescheid', madeOn: MADE_ON };

/** A database of its own with the product's connections to it. */
export async function openLedger({ poolSize }: { poolSize?: number } = {}) {
  const database = await cloneDatabase();
  const dataSource: DataSource = await openDataSource({ url: database.url, role: APP_ROLE, poolSize });
  const name = new URL(database.url).pathname.slice(1);
  const work = new UnitOfWork(dataSource);
  const budget = new BudgetService();
  const views = new BudgetViews();
  const movements = new Movements();
  await somePeople(name);
  const run = <T>(step: (tx: Tx) => Promise<T>): Promise<T> => work.run(systemActor, step);
  return {
    name,
    dataSource,
    work,
    budget,
    views,
    movements,
    years: new BudgetYears(),
    run,
    book: (entries: readonly NewEntry[]) => run((tx) => budget.book(tx, entries)),
    /** A state of years as the clerk enters and the head releases it. */
    state: (programmeId: string, states: StateOfPlan) =>
      run(async (tx) => {
        const movement = { kind: 'year_state', rows: yearStateRows(states), reason: 'Gesetz' } as const;
        const id = await movements.enter(tx, clerk, MADE_ON, { programmeId, ...movement });
        await movements.release(tx, head, MADE_ON, id);
      }),
    overview: (programmeId: string) => run((tx) => views.programmeOverview(tx, programmeId)),
    asOf: (programmeId: string, day: string, today = '2020-12-31') =>
      run((tx) =>
        views.overviewAsOf(tx, programmeId, Temporal.PlainDate.from(day), Temporal.PlainDate.from(today)),
      ),
    reconcile: () => run((tx) => views.reconcile(tx)),
    programme: () => aProgramme(name),
    close: async () => {
      await dataSource.destroy();
      await database.drop();
    },
  };
}
export type Ledger = Awaited<ReturnType<typeof openLedger>>;

const somePeople = (database: string): Promise<unknown> =>
  asOwner(
    (client) =>
      client.query(
        `INSERT INTO person (id, email, name, created_at)
         SELECT id, id || '@ministerium.example', 'Probe', now() FROM unnest($1::uuid[]) id`,
        [[CLERK, HEAD]],
      ),
    database,
  );

/** A programme of its own, so that examples in one file do not meet. */
async function aProgramme(database: string): Promise<string> {
  const id = randomUUID();
  const sql = `INSERT INTO programme (id, key, title, short_title) VALUES ($1::uuid, $1::text, 'Probe', 'Probe')`;
  await asOwner((client) => client.query(sql, [id]), database);
  return id;
}

const years = {
  ceiling: {},
  cash: { dueYear: 2020, title: 'investive' },
  authorisation: { dueYear: 2021, title: 'investive' },
  category: { category: 'c' },
} as const;

/** Made in 2020; by default the investive title, due in 2020 or 2021. */
export const anAllocation = (
  programmeId: string,
  envelopeKind: EnvelopeKind,
  amount: number,
  overrides: Partial<Allocation> = {},
): Allocation => ({
  ...occasion,
  ...years[envelopeKind],
  reason: 'Haushaltsplan 2020',
  kind: 'allocate',
  programmeId,
  envelopeKind,
  budgetYear: 2020,
  amount: cents(amount),
  idempotencyKey: randomUUID(),
  ...overrides,
});

/** Ceiling, year and authorisation with the given limits in cents. */
export const aBudget = (
  programmeId: string,
  ceiling: number,
  cash: number,
  authorisation: number,
): Allocation[] => [
  anAllocation(programmeId, 'ceiling', ceiling),
  anAllocation(programmeId, 'cash', cash),
  anAllocation(programmeId, 'authorisation', authorisation),
];

export const aRow = (amount: number, overrides: Partial<AwardRow> = {}): AwardRow => ({
  dueYear: 2020,
  title: 'investive',
  category: null,
  amount: cents(amount),
  ...overrides,
});

/** An award of one case of its own, made in 2020. */
export const anAward = (
  programmeId: string,
  rows: readonly AwardRow[],
  overrides: Partial<Award> = {},
): Award => ({
  ...occasion,
  programmeId,
  caseId: randomUUID(),
  budgetYear: 2020,
  rows,
  keyPrefix: randomUUID(),
  ...overrides,
});
