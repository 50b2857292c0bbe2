import { randomUUID } from 'node:crypto';
import { APP_ROLE, openDataSource, type Tx, UnitOfWork } from '@libs/db';
import type { Actor, Role } from '@libs/permissions';
import type { DataSource } from 'typeorm';
import { CasesService, GrantCase, type Step, steps } from '../src/cases';
import { loadBuiltInRegister } from '../src/municipalities';
import { cloneDatabase, type TestDatabase } from './support/database';

const now = new Date('2020-02-10T08:30:00+01:00');
const cases = new CasesService();
let database: TestDatabase;
let dataSource: DataSource;
let work: UnitOfWork;
let mayor: Actor;
let stranger: Actor;
let caseworker: Actor;
let approver: Actor;

const system: Actor = {
  personId: '00000000-0000-0000-0000-000000000000',
  name: 'x',
  roles: [],
  organisationId: null,
  organisationName: null,
};

async function person(tx: Tx, roles: Role[], organisationId: string | null = null): Promise<Actor> {
  const id = randomUUID();
  await tx.query(
    `INSERT INTO person (id, email, name, organisation_id, created_at) VALUES ($1, $2, 'Mia Muster', $3, $4)`,
    [id, `${id}@example.org`, organisationId, now],
  );
  for (const role of roles)
    await tx.query(`INSERT INTO person_role (person_id, role) VALUES ($1, $2)`, [id, role]);
  return {
    personId: id,
    name: 'Mia Muster',
    roles,
    organisationId,
    organisationName: organisationId && 'Musterstadt',
  };
}

beforeAll(async () => {
  database = await cloneDatabase();
  dataSource = await openDataSource({ url: database.url, role: APP_ROLE, entities: [GrantCase] });
  work = new UnitOfWork(dataSource);
  await work.run(system, async (tx) => {
    await loadBuiltInRegister(tx, now);
    const [first, second] = await tx.query(`SELECT id FROM organisation ORDER BY ags LIMIT 2`);
    mayor = await person(tx, ['applicant_editor', 'applicant_signatory'], first.id);
    stranger = await person(tx, ['applicant_editor', 'applicant_signatory'], second.id);
    caseworker = await person(tx, ['caseworker', 'approver']);
    approver = await person(tx, ['approver']);
  });
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const aDraft = (): Promise<GrantCase> =>
  work.run(mayor, async (tx) => {
    const [programme] = await tx.query(`SELECT id FROM programme`);
    return cases.start(tx, mayor, now, {
      programmeId: programme.id,
      directiveVersion: '2018',
      item: 'a',
      organisationId: mayor.organisationId!,
    });
  });

const take = (actor: Actor, { id, version }: GrantCase, step: Step) =>
  work.run(actor, (tx) =>
    cases.take(tx, actor, now, {
      step,
      caseId: id,
      seenVersion: version,
      met: { complete: true, checked: true, answered: true },
    } as never),
  );

const submitted = async (): Promise<GrantCase> => {
  const draft = await aDraft();
  return work.run(mayor, async (tx) => {
    await cases.register(tx, await cases.lock(tx, draft.id), now, 'Vorhaben');
    return cases.take(tx, mayor, now, {
      step: 'submit',
      caseId: draft.id,
      seenVersion: 1,
      met: { complete: true },
    });
  });
};

const aProposed = async (): Promise<GrantCase> =>
  take(caseworker, await take(caseworker, await submitted(), 'take'), 'propose');

const asApp = (sql: string, parameters: unknown[] = []) =>
  work.run(system, (tx) => tx.query(sql, parameters));

it('goes the whole way and remembers who took which step', async () => {
  const approved = await take(approver, await aProposed(), 'approve');
  expect(approved.state).toBe('approved');
  const taken = await asApp(
    `SELECT step, person_id AS person FROM case_step WHERE case_id = $1 ORDER BY version`,
    [approved.id],
  );
  expect(taken).toEqual([
    { step: 'start', person: mayor.personId },
    { step: 'submit', person: mayor.personId },
    { step: 'take', person: caseworker.personId },
    { step: 'propose', person: caseworker.personId },
    { step: 'approve', person: approver.personId },
  ]);
});

describe('four eyes', () => {
  it('refuses the decision of whoever proposed, although the role would allow it', async () =>
    expect(take(caseworker, await aProposed(), 'approve')).rejects.toMatchObject({ code: 'four_eyes' }));

  it('holds in the database against a program that forgot it', async () => {
    const { id, version } = await aProposed();
    await expect(
      asApp(
        `INSERT INTO case_step (case_id, version, step, from_state, to_state, duty, person_id, at)
         VALUES ($1, $2, 'approve', 'proposed', 'approved', 'decide', $3, now())`,
        [id, version + 1, caseworker.personId],
      ),
    ).rejects.toMatchObject({ code: 'four_eyes' });
    await expect(
      asApp(`INSERT INTO case_duty (case_id, person_id, duty) VALUES ($1, $2, 'decide')`, [
        id,
        caseworker.personId,
      ]),
    ).rejects.toMatchObject({ code: 'four_eyes' });
    await expect(asApp(`UPDATE case_duty SET duty = 'decide' WHERE case_id = $1`, [id])).rejects.toThrow();
  });
});

describe('the database as referee', () => {
  it.each([
    [
      'a state without a step',
      `UPDATE grant_case SET state = 'approved' WHERE id = $1`,
      /grant_case_state_by_step/,
    ],
    [
      'a version without a step',
      `UPDATE grant_case SET version = version + 1 WHERE id = $1`,
      /grant_case_state_by_step/,
    ],
    [
      'a submitted case without a number',
      `UPDATE grant_case SET number = NULL WHERE id = $1`,
      /grant_case_numbered_when_submitted/,
    ],
    ['a changed step', `UPDATE case_step SET reason = 'x' WHERE case_id = $1`, /permission denied/],
    ['a removed step', `DELETE FROM case_step WHERE case_id = $1`, /permission denied/],
    ['a removed case', `DELETE FROM grant_case WHERE id = $1`, /permission denied/],
  ])('refuses %s', async (_, sql, message) => {
    const { id } = await submitted();
    await expect(asApp(sql, [id])).rejects.toThrow(message);
  });

  it('refuses a step that the lifecycle does not know, and one that skips a state', async () => {
    const { id, version } = await submitted();
    const insert = (step: string, from: string, to: string) =>
      asApp(
        `INSERT INTO case_step (case_id, version, step, from_state, to_state, duty, person_id, at)
         VALUES ($1, $2, $3, $4, $5, 'review', $6, now())`,
        [id, version + 1, step, from, to, caseworker.personId],
      );
    await asApp(`INSERT INTO case_duty (case_id, person_id, duty) VALUES ($1, $2, 'review')`, [
      id,
      caseworker.personId,
    ]);
    await expect(insert('propose', 'submitted', 'proposed')).rejects.toMatchObject({
      code: 'step_not_possible',
    });
    await expect(insert('propose', 'in_review', 'proposed')).rejects.toMatchObject({
      code: 'step_not_possible',
    });
  });

  it('holds the same table as the program', async () => {
    const stored = await asApp(
      `SELECT step, from_state AS "from", to_state AS "to", duty FROM lifecycle_step`,
    );
    const expected = Object.entries(steps).flatMap(([step, { from, to, duty }]) =>
      (from.length > 0 ? from : ['none']).map((state) => ({ step, from: state, to, duty })),
    );
    expect(stored).toHaveLength(expected.length);
    expect(stored).toEqual(expect.arrayContaining(expected));
  });
});

describe('a stale page', () => {
  it('is refused when somebody else was faster', async () => {
    const seen = await submitted();
    await take(caseworker, seen, 'take');
    await expect(take(mayor, seen, 'withdraw')).rejects.toMatchObject({ code: 'stale' });
  });

  it('is the second of two clicks when it was the same person and step', async () => {
    const seen = await submitted();
    const results = await Promise.allSettled([
      take(caseworker, seen, 'take'),
      take(caseworker, seen, 'take'),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'already_done' },
    });
  });
});

describe('another municipality', () => {
  it('does not find the case', async () => {
    const draft = await aDraft();
    await expect(take(stranger, draft, 'discard')).rejects.toMatchObject({ code: 'not_found' });
    for (const table of ['grant_case', 'case_step', 'case_duty'])
      expect(await work.run(stranger, (tx) => tx.query(`SELECT * FROM ${table}`))).toEqual([]);
  });

  it('cannot begin one in a foreign name', async () =>
    expect(
      work.run(stranger, async (tx) => {
        const [programme] = await tx.query(`SELECT id FROM programme`);
        return cases.start(tx, stranger, now, {
          programmeId: programme.id,
          directiveVersion: '2018',
          item: 'a',
          organisationId: mayor.organisationId!,
        });
      }),
    ).rejects.toThrow(/row-level security/));
});

it('asks the conditions of a step, and the permission', async () => {
  const draft = await aDraft();
  const submit = (met: boolean) =>
    work.run(mayor, (tx) =>
      cases.take(tx, mayor, now, {
        step: 'submit',
        caseId: draft.id,
        seenVersion: 1,
        met: { complete: met },
      }),
    );
  await expect(submit(false)).rejects.toMatchObject({ code: 'incomplete' });
  await expect(take(approver, await submitted(), 'take')).rejects.toMatchObject({ code: 'forbidden' });
});
