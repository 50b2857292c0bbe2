import { randomUUID } from 'node:crypto';
import type { Tx } from '@libs/db';
import { type Cents, cents } from '@libs/money';
import type { Actor, Role } from '@libs/permissions';
import { Temporal } from 'temporal-polyfill';
import {
  type Allocation,
  type AwardRow,
  BudgetService,
  type NewEntry,
  orderEntries,
  paymentEntries,
  repaymentEntries,
} from '../src/budget';
import { CasesService, type GrantCase } from '../src/cases';
import { ReportsModule } from '../src/reports';
import { asOwner } from './support/database';
import { startPeople } from './support/sign-in';

export const PROGRAMME = '7e000000-0000-4000-8000-000000000001';
const EXPIRES = Temporal.PlainDate.from('2020-05-10');

/** The screens of the ministry on a database of its own, with people to book, apply and look. */
export async function startReports() {
  const people = await startPeople({ demo: true, modules: [ReportsModule] });
  const [cases, budget] = [people.app.get(CasesService), people.app.get(BudgetService)];
  const officer = await people.add({
    email: 'hanna.haushalt@staat.example',
    name: 'Hanna Haushalt',
    roles: ['budget_officer'],
    demo: true,
  });
  const second = await people.add({
    email: 'karl.kontrolle@staat.example',
    name: 'Karl Kontrolle',
    roles: ['budget_officer'],
    demo: true,
  });
  const signatory = await people.add({
    email: 'vera.vertretung@musterstadt.example',
    name: 'Vera Vertretung',
    roles: ['applicant_signatory'],
    organisationId: people.organisationId,
    demo: true,
  });

  const actorOf = (personId: string, role: Role, organisationId: string | null = null): Actor => ({
    personId,
    name: role,
    roles: [role],
    organisationId,
    organisationName: null,
  });
  const occasion = (reason: string) => ({ personIds: [officer], reason, madeOn: people.clock.now() });
  const book = (entries: readonly NewEntry[]) =>
    people.work.run(actorOf(officer, 'budget_officer'), (tx) => budget.book(tx, entries));
  const award = (grantCase: GrantCase, rows: readonly AwardRow[], reason: string) => ({
    ...occasion(reason),
    programmeId: PROGRAMME,
    caseId: grantCase.id,
    budgetYear: 2020,
    rows,
    keyPrefix: randomUUID(),
  });

  const asBudget = <T>(work: (tx: Tx) => Promise<T>) =>
    people.work.run(actorOf(officer, 'budget_officer'), work);
  const databaseName = async (): Promise<string> =>
    (await people.query('SELECT current_database() AS name'))[0].name;

  return {
    ...people,
    officer,
    /** Past the product's roles and, for rows that stand alone, past the keys to what they rest on. */
    asOwner: async (sql: string, values: unknown[] = []) => {
      const name = await databaseName();
      return asOwner(async (client) => {
        await client.query('SET session_replication_role = replica');
        return (await client.query(sql, values)).rows;
      }, name);
    },
    signatory,
    /** Who enters and who releases what the ministry moves. */
    ministry: [officer, second],
    bookAll: book,
    /** Signed in as somebody with this role; the officer of the ministry unless told otherwise. */
    reader: async (role: Role = 'budget_officer') => {
      if (role === 'budget_officer') return people.visitor().signInAs(officer);
      const email = `${role}@staat.example`;
      const [known] = await people.query('SELECT id FROM person WHERE email = $1', [email]);
      const id = known?.id ?? (await people.add({ email, name: role, roles: [role], demo: true }));
      return people.visitor().signInAs(id);
    },
    /** A draft of an organisation. */
    draft: ({ organisationId = people.organisationId, item = 'c' } = {}): Promise<GrantCase> => {
      const actor = actorOf(signatory, 'applicant_signatory', organisationId);
      const newCase = { programmeId: PROGRAMME, directiveVersion: '2018', item, organisationId };
      return people.work.run(actor, (tx) => cases.start(tx, actor, people.clock.now(), newCase));
    },
    /** Gives a draft its number. */
    submit: (draft: GrantCase, title: string, requested = cents(10_000_000)): Promise<GrantCase> => {
      const actor = actorOf(signatory, 'applicant_signatory', draft.organisationId);
      return people.work.run(actor, async (tx) => {
        const now = people.clock.now();
        const registered = await cases.register(tx, draft, now, title);
        const request = { step: 'submit', caseId: draft.id, seenVersion: draft.version } as const;
        const { version } = await cases.take(tx, actor, now, { ...request, met: { complete: true } });
        await tx.query(
          `INSERT INTO application_submission (case_id, revision, case_version, recipient, sections, facts, evaluation, declared,
             files, total_cents, eligible_cents, requested_cents, grant_cents, submitted_by, submitted_at)
           VALUES ($1, 1, $2, '{"name":"Musterstadt"}', jsonb_build_object('project', jsonb_build_object('title', $6::text)),
             '{}', '{}', '[]', '[]', $3, $3, $3, $3, $4, $5)`,
          [draft.id, version, requested, signatory, now, title],
        );
        return { ...registered, version };
      });
    },
    allocate: (allocation: Pick<Allocation, 'envelopeKind'> & Partial<Allocation>) =>
      book([
        {
          ...occasion('Haushaltsplan 2020'),
          personIds: [officer, second],
          kind: 'allocate',
          programmeId: PROGRAMME,
          budgetYear: 2020,
          amount: cents(0),
          idempotencyKey: randomUUID(),
          ...allocation,
        },
      ]),
    reserve: (grantCase: GrantCase, rows: readonly AwardRow[]) =>
      people.work.run(actorOf(officer, 'budget_officer'), (tx) =>
        budget.reserve(tx, award(grantCase, rows, 'Vorschlag 1'), EXPIRES),
      ),
    commit: (grantCase: GrantCase, rows: readonly AwardRow[]) =>
      people.work.run(actorOf(officer, 'budget_officer'), (tx) =>
        budget.commit(tx, award(grantCase, rows, 'Zuwendungsbescheid')),
      ),
    decommit: (grantCase: GrantCase, rows: readonly AwardRow[]) =>
      asBudget((tx) => budget.decommit(tx, award(grantCase, rows, 'Änderungsbescheid'))),
    pay: (grantCase: GrantCase, rows: readonly AwardRow[]) => {
      const paid = award(grantCase, rows, 'Mittelabruf 1');
      return asBudget((tx) => budget.book(tx, [...orderEntries(paid), ...paymentEntries(paid)]));
    },
    repay: (grantCase: GrantCase, rows: readonly AwardRow[]) =>
      asBudget((tx) =>
        budget.book(tx, repaymentEntries(award(grantCase, rows, 'Rückzahlung'), { freesMoney: false })),
      ),
  };
}

export type Reports = Awaited<ReturnType<typeof startReports>>;

/** An instalment of item c: investive and due in 2020 unless told otherwise. */
export const instalment = (euro: number, overrides: Partial<AwardRow> = {}): AwardRow => ({
  dueYear: 2020,
  title: 'investive',
  category: 'c',
  amount: cents(Math.round(euro * 100)),
  ...overrides,
});

const million = (amount: number) => cents(amount * 100_000_000);

/** 80 million in all; 2020 with both titles, 2021 with one, authorisations for two years, a cap on item c. */
export async function allocateProgramme({ allocate }: Reports): Promise<void> {
  await allocate({ envelopeKind: 'ceiling', amount: million(80), reason: 'Rahmen des Programms' });
  await allocate({ envelopeKind: 'cash', dueYear: 2020, title: 'investive', amount: million(10) });
  await allocate({ envelopeKind: 'cash', dueYear: 2020, title: 'consumptive', amount: million(4) });
  await allocate({
    envelopeKind: 'cash',
    budgetYear: 2021,
    dueYear: 2021,
    title: 'investive',
    amount: million(9),
  });
  await allocate({ envelopeKind: 'authorisation', dueYear: 2021, title: 'investive', amount: million(8) });
  await allocate({ envelopeKind: 'authorisation', dueYear: 2021, title: 'consumptive', amount: million(2) });
  await allocate({ envelopeKind: 'authorisation', dueYear: 2022, title: 'investive', amount: million(5) });
  await allocate({ envelopeKind: 'category', category: 'c', amount: million(20) });
}

/** A decision on this sum, alone: without the proposal, letter and step that it comes with in life. */
export const decide = ({ asOwner: insert, clock, officer }: Reports, { id }: GrantCase, sum: Cents) =>
  insert(
    `INSERT INTO decision (case_id, case_version, proposal_id, letter_id, grant_cents, budget_year, decided_by, decided_at,
                           assumed_rules)
     VALUES ($1, 9, gen_random_uuid(), gen_random_uuid(), $2, 2020, $3, $4, '[]')`,
    [id, sum, officer, clock.now()],
  );

/** A case in each situation: only reserved, committed over years, partly taken back, without money. */
export async function someCases(reports: Reports): Promise<GrantCase[]> {
  const { draft, submit, reserve, commit, decommit } = reports;
  const reserved = await submit(await draft(), 'Einführung der E-Rechnung', cents(6_050_050));
  await reserve(reserved, [instalment(48_500.5), instalment(12_000, { title: 'consumptive' })]);
  const committed = await submit(await draft(), 'Gemeinsame Aktenführung', cents(45_000_000));
  const rows = [
    instalment(250_000),
    instalment(125_000, { dueYear: 2021 }),
    instalment(9_999.99, { dueYear: 2021, title: 'consumptive' }),
    instalment(40_000, { dueYear: 2022 }),
  ];
  await reserve(committed, rows);
  await commit(committed, rows);
  await decide(reports, committed, cents(42_499_999));
  const reduced = await submit(await draft({ item: 'd' }), 'Schulungen zur IT-Sicherheit');
  await commit(reduced, [instalment(30_000, { category: 'd' })]);
  await decommit(reduced, [instalment(4_321.09, { category: 'd' })]);
  await decide(reports, reduced, cents(2_567_891));
  const without = await submit(await draft(), 'Online-Terminvergabe');
  return [reserved, committed, reduced, without];
}
