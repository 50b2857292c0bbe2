import { randomUUID } from 'node:crypto';
import { cents } from '@libs/money';
import {
  appropriationRows,
  authorisationOf,
  blockRows,
  carryOverProposal,
  carryOverRows,
  cashOf,
  ceilingOf,
  commitmentEntries,
  correctionRow,
  type EntryDraft,
  interestEntries,
  lapseRows,
  type MoneyMovementKind,
  orderEntries,
  paymentEntries,
  repaymentEntries,
  supplementRows,
  transferRows,
  type YearState,
  yearStateRows,
} from '../src/budget';
import { anAward, aRow, clerk, head, type Ledger, MADE_ON, openLedger } from './budget-ledger';
import { asOwner } from './support/database';

let ledger: Ledger;
let programmeId: string;

beforeAll(async () => {
  ledger = await openLedger();
});
afterAll(() => ledger.close());
beforeEach(async () => {
  programmeId = await ledger.programme();
});
afterEach(async () => expect((await ledger.reconcile()).difference).toBe(0));

const NOW = MADE_ON;
const enter = (kind: MoneyMovementKind, rows: readonly EntryDraft[], reference?: string) =>
  ledger.run((tx) =>
    ledger.movements.enter(tx, clerk, NOW, { programmeId, kind, rows, reason: 'Haushalt', reference }),
  );
const release = (id: string, by = head) => ledger.run((tx) => ledger.movements.release(tx, by, NOW, id));
const move = async (kind: MoneyMovementKind, rows: readonly EntryDraft[], reference?: string) =>
  release(await enter(kind, rows, reference));

/** A double budget: two years in one plan. */
const plan = () =>
  appropriationRows([
    { place: ceilingOf(2020), amount: cents(1000) },
    { place: cashOf(2020, 'investive'), amount: cents(500) },
    { place: cashOf(2020, 'consumptive'), amount: cents(300) },
    { place: cashOf(2021, 'investive'), amount: cents(400) },
    { place: authorisationOf(2020, 2021, 'investive'), amount: cents(200) },
  ]);
const balances = async () => {
  const { ceiling, cash, authorisations } = await ledger.overview(programmeId);
  return [...(ceiling ? [ceiling] : []), ...cash, ...authorisations];
};
/** "limit-blocked/reserved/committed/ordered/paid" by label. */
const figures = async () =>
  Object.fromEntries(
    (await balances()).map((row) => [
      row.label,
      `${row.limit}-${row.blocked}/${row.reserved}/${row.committed}/${row.ordered}/${row.paid}`,
    ]),
  );
const constraint = (name: string) => ({ details: { facts: { constraint: name } } });
const enterYear = (budgetYear: number, state: YearState, more: object = {}) =>
  ledger.state(programmeId, {
    budgetYears: [budgetYear],
    state,
    plan: `Haushaltsplan ${budgetYear}`,
    ...more,
  });

describe('a movement', () => {
  it('is booked when a second person releases it, with both names', async () => {
    const id = await enter('appropriation', plan());
    expect(await figures()).toEqual({});
    const booked = await release(id);
    expect(booked).toHaveLength(5);
    expect(booked[0]).toMatchObject({
      personIds: [clerk.personId, head.personId],
      idempotencyKey: `movement/${id}/1`,
    });
    expect(await figures()).toMatchObject({ 'Ausgaben 2021, investiv': '400-0/0/0/0/0' });
    expect(await ledger.run((tx) => ledger.movements.find(tx, id))).toMatchObject({
      releasedBy: head.personId,
      withdrawnAt: null,
    });
  });

  it('is not released by the one who entered it', async () =>
    expect(release(await enter('appropriation', plan()), clerk)).rejects.toMatchObject({
      code: 'four_eyes',
    }));

  it('is released once, also by two at once', async () => {
    const id = await enter('appropriation', plan());
    const results = await Promise.allSettled([release(id), release(id), release(id)]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await figures()).toMatchObject({ Programmrahmen: '1000-0/0/0/0/0' });
  });

  it('is withdrawn and then stays so', async () => {
    const id = await enter('appropriation', plan());
    await ledger.run((tx) => ledger.movements.withdraw(tx, clerk, NOW, id));
    await expect(release(id)).rejects.toMatchObject({ code: 'already_done' });
    expect(await ledger.run((tx) => ledger.movements.list(tx, programmeId))).toMatchObject([
      { id, withdrawnBy: clerk.personId, releasedAt: null },
    ]);
  });

  it('needs consent to carry over', async () => {
    await expect(enter('carry_over', plan())).rejects.toMatchObject({ code: 'incomplete' });
    await move('appropriation', plan());
    const carried = carryOverRows(cashOf(2020, 'investive'), 2021, cents(100));
    await expect(move('year_end', carried)).rejects.toMatchObject(
      constraint('budget_entry_carry_has_consent'),
    );
    await move('carry_over', carried, 'FM 2021/1');
    expect(await figures()).toMatchObject({
      'Ausgaben 2020, investiv': '400-0/0/0/0/0',
      'Ausgaben 2021, investiv': '500-0/0/0/0/0',
    });
  });

  it('takes obligations along that are not paid', async () => {
    await move('appropriation', plan());
    const award = anAward(programmeId, [aRow(500)]);
    await ledger.book(commitmentEntries(award));
    const unpaid = { ...aRow(500), caseId: award.caseId, budgetYear: 2020 };
    const alone = carryOverRows(cashOf(2020, 'investive'), 2021, cents(500));
    await expect(move('carry_over', alone, 'FM 1')).rejects.toMatchObject({ code: 'overdrawn' });
    await move('carry_over', carryOverRows(cashOf(2020, 'investive'), 2021, cents(500), [unpaid]), 'FM 1');
    expect(await figures()).toMatchObject({
      'Ausgaben 2020, investiv': '0-0/0/0/0/0',
      'Ausgaben 2021, investiv': '900-0/0/500/0/0',
    });
  });

  it('moves money between titles, all of it or nothing', async () => {
    await move('appropriation', plan());
    const [from, to] = [cashOf(2020, 'investive'), cashOf(2020, 'consumptive')];
    await move('transfer', transferRows(from, to, cents(50)));
    expect(await figures()).toMatchObject({ 'Ausgaben 2020, konsumtiv': '350-0/0/0/0/0' });
    const half = transferRows(from, to, cents(50)).slice(1);
    await expect(move('transfer', half)).rejects.toMatchObject(constraint('budget_entry_pair_balances'));
    await expect(move('transfer', transferRows(from, to, cents(451)))).rejects.toMatchObject({
      code: 'overdrawn',
    });
  });

  it('blocks money, so that nobody binds it', async () => {
    await move('appropriation', plan());
    await move('block', blockRows(cashOf(2020, 'investive'), cents(450)));
    const award = commitmentEntries(anAward(programmeId, [aRow(51)]));
    await expect(ledger.book(award)).rejects.toMatchObject({
      details: { facts: { shortfalls: [{ envelope: 'Ausgaben 2020, investiv', missing: 1 }] } },
    });
  });

  it('corrects an entry by name, and never more of it than there is', async () => {
    await move('appropriation', plan());
    await move('supplement', supplementRows([{ place: cashOf(2020, 'investive'), amount: cents(90) }]));
    const [{ id }] = await ledger.dataSource.query(
      `SELECT id FROM budget_entry WHERE kind = 'supplement' AND programme_id = $1`,
      [programmeId],
    );
    const entry = { ...cashOf(2020, 'investive'), kind: 'supplement', amount: cents(90), id } as const;
    await move('correction', [correctionRow(entry, cents(60))]);
    expect(await figures()).toMatchObject({ 'Ausgaben 2020, investiv': '530-0/0/0/0/0' });
    await expect(move('correction', [correctionRow(entry, cents(31))])).rejects.toMatchObject(
      constraint('budget_entry_corrects_within'),
    );
    const elsewhere = { ...entry, title: 'consumptive' } as const;
    await expect(move('correction', [correctionRow(elsewhere, cents(1))])).rejects.toMatchObject(
      constraint('budget_entry_corrects_its_like'),
    );
    await move('correction', [correctionRow(entry, cents(30))]);
    expect(await figures()).toMatchObject({ 'Ausgaben 2020, investiv': '500-0/0/0/0/0' });
  });

  it('refuses an envelope that its kind has nothing to do with', () =>
    expect(
      move('correction', [{ ...ceilingOf(2020), kind: 'carry_in', amount: cents(1) }], 'FM 1'),
    ).rejects.toMatchObject(constraint('budget_entry_kind_fits_envelope')));
});

describe('the money of a case', () => {
  const award = (amount: number, keyPrefix = randomUUID()) => ({ ...base, rows: [aRow(amount)], keyPrefix });
  let base: ReturnType<typeof anAward>;
  beforeEach(async () => {
    await move('appropriation', plan());
    base = anAward(programmeId, []);
    await ledger.book(commitmentEntries(award(100)));
  });

  it('is ordered within what is bound and paid within what is ordered', async () => {
    await ledger.book(orderEntries(award(60)));
    await ledger.book(paymentEntries(award(40)));
    for (const more of [orderEntries(award(41)), paymentEntries(award(21))])
      await expect(ledger.book(more)).rejects.toMatchObject(constraint('budget_entry_case_holds_enough'));
    expect(await figures()).toMatchObject({ 'Ausgaben 2020, investiv': '500-0/0/100/60/40' });
  });

  it('comes back free only where the title says so', async () => {
    await ledger.book([...orderEntries(award(60)), ...paymentEntries(award(60))]);
    const back = () => ledger.book(repaymentEntries(award(25), { freesMoney: true }));
    await expect(back()).rejects.toMatchObject(constraint('budget_entry_repayment_free'));
    await enterYear(2020, 'in_force', { repaymentsFree: ['investive'] });
    await back();
    expect(await figures()).toMatchObject({ 'Ausgaben 2020, investiv': '500-0/0/75/35/35' });
    await ledger.book([...repaymentEntries(award(10), { freesMoney: false }), ...interestEntries(award(2))]);
    expect(await figures()).toMatchObject({ 'Ausgaben 2020, investiv': '500-0/0/75/35/35' });
  });
});

describe('a budget year', () => {
  const bind = (budgetYear: number, dueYear: number, madeOn = '2020-06-01') =>
    ledger.book(
      commitmentEntries({
        ...anAward(programmeId, [aRow(1, { dueYear })], { budgetYear }),
        madeOn: new Date(`${madeOn}T10:00:00Z`),
      }),
    );
  const CLOSED = constraint('budget_entry_year_open');
  beforeEach(() => move('appropriation', plan()));

  it('lets nothing be bound before its plan is in force, and nothing after it is closed', async () => {
    await enterYear(2020, 'planned');
    await expect(bind(2020, 2020)).rejects.toMatchObject(CLOSED);
    await enterYear(2020, 'provisional');
    await bind(2020, 2020);
    await enterYear(2020, 'in_force');
    await bind(2020, 2020);
    await expect(enterYear(2020, 'closed')).rejects.toMatchObject(
      constraint('budget_year_closed_when_settled'),
    );
    const rows = lapseRows(await balances(), 2020);
    await move('year_end', rows);
    await enterYear(2020, 'closed');
    await expect(bind(2020, 2020)).rejects.toMatchObject(CLOSED);
    expect(await figures()).toMatchObject({ 'Ausgaben 2020, investiv': '2-0/0/2/0/0' });
  });

  const planned = yearStateRows({
    budgetYears: [2022, 2023],
    state: 'planned',
    plan: 'Haushaltsplan 2022/23',
  });
  const enterPlanned = () =>
    ledger.run((tx) =>
      ledger.movements.enter(tx, clerk, NOW, {
        ...{ programmeId, kind: 'year_state', rows: planned, reason: 'Gesetz' },
      }),
    );
  const known = async () => (await ledger.run((tx) => ledger.years.history(tx, programmeId))).length;

  it('takes a state when a second person releases it, once, also by many at once', async () => {
    const id = await enterPlanned();
    expect(await known()).toBe(0);
    await expect(release(id, clerk)).rejects.toMatchObject({ code: 'four_eyes' });
    const results = await Promise.allSettled([release(id), release(id), release(id)]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const history = await ledger.run((tx) => ledger.years.history(tx, programmeId));
    expect(history).toMatchObject(
      planned.map((row) => ({
        ...row,
        enteredBy: clerk.personId,
        releasedBy: head.personId,
        movementId: id,
        since: NOW,
      })),
    );
  });

  it('never takes a state that was withdrawn', async () => {
    const id = await enterPlanned();
    await ledger.run((tx) => ledger.movements.withdraw(tx, head, NOW, id));
    await expect(release(id)).rejects.toMatchObject({ code: 'already_done' });
    expect(await known()).toBe(0);
  });

  it('takes all states of a movement or none', async () => {
    const id = await enterPlanned();
    await enterYear(2023, 'in_force');
    await expect(release(id)).rejects.toMatchObject(constraint('budget_year_goes_forward'));
    expect(await known()).toBe(1);
    expect(await ledger.run((tx) => ledger.movements.find(tx, id))).toMatchObject({ releasedAt: null });
  });

  it.each([
    ['budget_year_four_eyes', 'm.entered_by, m.entered_by, now(), m.id'],
    ['budget_year_released', 'm.entered_by, NULL, NULL, NULL'],
    ['budget_year_released', 'm.entered_by, m.released_by, now(), NULL'],
    ['budget_year_movement', 'm.released_by, m.entered_by, now(), m.id'],
    ['budget_year_movement', 'm.entered_by, m.released_by, now(), gen_random_uuid()'],
  ])('is refused by the database itself without two people and their movement: %s', async (name, values) => {
    await move('appropriation', [{ ...cashOf(2024, 'investive'), kind: 'allocate', amount: cents(1) }]);
    const sql = `
      INSERT INTO budget_year (programme_id, budget_year, state, plan, reason, entered_at, entered_by, released_by,
                               released_at, movement_id)
      SELECT m.programme_id, 2030, 'planned', 'x', 'x', now(), ${values}
        FROM budget_movement m WHERE m.programme_id = $1 AND m.released_at IS NOT NULL LIMIT 1`;
    await expect(ledger.run((tx) => tx.query(sql, [programmeId]))).rejects.toMatchObject({
      driverError: { constraint: name },
    });
  });

  it('only goes forward', async () => {
    await enterYear(2020, 'in_force');
    for (const state of ['planned', 'provisional', 'in_force'] as const)
      await expect(enterYear(2020, state)).rejects.toMatchObject({ code: 'step_not_possible' });
  });

  it('leaves its unused authorisations to the next one while that is managed provisionally', async () => {
    await enterYear(2020, 'in_force');
    await enterYear(2021, 'provisional');
    await bind(2020, 2021, '2021-02-01');
    await expect(bind(2020, 2020, '2021-02-01')).rejects.toMatchObject(CLOSED);
    await enterYear(2021, 'in_force');
    await expect(bind(2020, 2021, '2021-03-01')).rejects.toMatchObject(CLOSED);
    await bind(2021, 2021, '2021-03-01');
  });

  it('ends with what may be carried over and what lapses', async () => {
    await bind(2020, 2020);
    await move('block', blockRows(cashOf(2020, 'consumptive'), cents(20)));
    await move('carry_over', carryOverProposal(await balances(), 2020, ['investive']), 'FM 2');
    await move('year_end', lapseRows(await balances(), 2020));
    expect(await figures()).toEqual({
      Programmrahmen: '1000-0/0/1/0/0',
      'Ausgaben 2020, investiv': '1-0/0/1/0/0',
      'Ausgaben 2020, konsumtiv': '0-0/0/0/0/0',
      'Ausgaben 2021, investiv': '899-0/0/0/0/0',
      'Verpflichtungsermächtigung 2020 für 2021, investiv': '0-0/0/0/0/0',
    });
  });
});

describe('what was entered', () => {
  it.each([
    `UPDATE budget_movement SET rows = '[]'`,
    'DELETE FROM budget_movement',
    'TRUNCATE budget_movement',
    'DELETE FROM budget_year',
    `UPDATE budget_year SET state = 'planned'`,
    `UPDATE ledger SET day = '2000-01-01'`,
    'DELETE FROM ledger_checkpoint',
    'INSERT INTO ledger_checkpoint SELECT * FROM ledger_checkpoint',
  ])('cannot be changed by the product: %s', (sql) =>
    expect(ledger.run((tx) => tx.query(sql))).rejects.toThrow(/permission denied/),
  );

  it.each([
    `UPDATE budget_movement SET reason = 'x'`,
    'UPDATE budget_movement SET released_at = NULL, released_by = NULL WHERE released_at IS NOT NULL',
    'DELETE FROM budget_movement',
    `UPDATE budget_year SET state = 'planned'`,
    'DELETE FROM ledger_checkpoint',
  ])('nor by the owner: %s', async (sql) => {
    await move('appropriation', plan());
    await expect(asOwner((client) => client.query(sql), ledger.name)).rejects.toThrow(/never changed/);
  });

  it('has no releaser who entered it, whoever asks', async () => {
    const id = await enter('appropriation', plan());
    const sql = `UPDATE budget_movement SET released_by = entered_by, released_at = now() WHERE id = $1`;
    await expect(ledger.run((tx) => tx.query(sql, [id]))).rejects.toMatchObject({
      driverError: { constraint: 'budget_movement_released_by_another' },
    });
  });
});
