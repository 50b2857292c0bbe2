import { randomUUID } from 'node:crypto';
import { APPLICANT_ROLE } from '@libs/db';
import { systemActor } from '@libs/permissions';
import { budgetCommand, commitmentEntries } from '../src/budget';
import { aBudget, anAward, aRow, type Ledger, openLedger } from './budget-ledger';
import { asOwner } from './support/database';

let ledger: Ledger;
let programme: string;

beforeAll(async () => {
  ledger = await openLedger();
  programme = await ledger.programme();
  await ledger.book(aBudget(programme, 1000, 100, 200));
  await ledger.book(commitmentEntries(anAward(programme, [aRow(60)])));
});
afterAll(() => ledger.close());

const DENIED = /permission denied/;

describe('the product', () => {
  it.each([
    'UPDATE budget_entry SET amount_cents = 1',
    'UPDATE budget_entry SET reason = reason WHERE false',
    'DELETE FROM budget_entry',
    'TRUNCATE budget_entry',
    'ALTER TABLE budget_entry DISABLE TRIGGER ALL',
    'DROP TRIGGER budget_entry_fixed ON budget_entry',
    'SET session_replication_role = replica',
    'UPDATE envelope SET limit_cents = limit_cents + 1',
    'DELETE FROM envelope',
    'TRUNCATE envelope',
    `INSERT INTO envelope (programme_id, kind, limit_cents, reserved_cents, committed_cents)
     SELECT programme_id, 'category', 1, 0, 0 FROM envelope`,
    `UPDATE entry_kind SET committed_sign = 0 WHERE kind = 'commit'`,
    `INSERT INTO entry_kind (kind, envelope_kinds) VALUES ('gift', '{cash}')`,
    'UPDATE ledger SET day = day - 1',
    'DELETE FROM ledger',
    'UPDATE ledger_checkpoint SET limit_cents = 0',
    'DELETE FROM ledger_checkpoint',
    'TRUNCATE ledger_checkpoint',
    'INSERT INTO ledger_checkpoint SELECT * FROM ledger_checkpoint',
    `UPDATE budget_movement SET reason = 'anders'`,
    'UPDATE budget_movement SET entered_by = released_by',
    'DELETE FROM budget_movement',
    `UPDATE budget_year SET state = 'in_force'`,
    'DELETE FROM budget_year',
    'TRUNCATE budget_year',
  ])('cannot %s', (sql) =>
    expect(ledger.run((tx) => tx.query(sql))).rejects.toThrow(/permission denied|must be owner/),
  );

  it.each(['move_envelopes'])('cannot hang %s on a table of its own', (name) =>
    expect(
      ledger.run(async (tx) => {
        await tx.query('CREATE TEMP TABLE forged (LIKE budget_entry)');
        await tx.query(
          `CREATE TRIGGER forge AFTER INSERT ON forged REFERENCING NEW TABLE AS new_entry
           FOR EACH STATEMENT EXECUTE FUNCTION ${name}()`,
        );
      }),
    ).rejects.toThrow(/permission denied for function/),
  );
});

it.each(['budget_entry', 'envelope', 'entry_kind', 'ledger_move', 'ledger_checkpoint', 'budget_movement'])(
  'an applicant sees nothing of %s',
  (table) =>
    expect(
      ledger.run(async (tx) => {
        await tx.query(`SET LOCAL ROLE ${APPLICANT_ROLE}`);
        await tx.query(`SELECT FROM ${table}`);
      }),
    ).rejects.toThrow(DENIED),
);

it.each([
  'UPDATE budget_entry SET amount_cents = 1',
  'DELETE FROM budget_entry WHERE false',
  'TRUNCATE budget_entry',
])('not even the owner can %s', (sql) =>
  expect(asOwner((client) => client.query(sql), ledger.name)).rejects.toThrow(/never changed or removed/),
);

describe('the ledger refuses', () => {
  const valid = {
    programme_id: () => `'${programme}'`,
    kind: () => `'commit'`,
    budget_year: () => '2020',
    due_year: () => '2020',
    title: () => `'investive'`,
    case_id: () => `'${randomUUID()}'`,
    amount_cents: () => '1',
    person_ids: () => `ARRAY['${randomUUID()}']::uuid[]`,
    reason: () => `'Bescheid'`,
    made_on: () => 'now()',
    booked_on: () => `(SELECT day FROM ledger WHERE programme_id = '${programme}')`,
    idempotency_key: () => `'${randomUUID()}'`,
  };
  const insert = (overrides: Record<string, string>): Promise<unknown> => {
    const row = { ...Object.fromEntries(Object.entries(valid).map(([k, v]) => [k, v()])), ...overrides };
    const sql = `INSERT INTO budget_entry (${Object.keys(row).join()}) VALUES (${Object.values(row).join()})`;
    return ledger.run((tx) => tx.query(sql));
  };

  it('nothing that is valid', () => insert({}));

  const limit = {
    kind: `'allocate'`,
    case_id: 'NULL',
    person_ids: `ARRAY['${randomUUID()}', '${randomUUID()}']::uuid[]`,
  };
  it.each<[string, Record<string, string>]>([
    ['budget_entry_amount_positive', { amount_cents: '0' }],
    ['budget_entry_amount_positive', { amount_cents: '-1' }],
    ['budget_entry_address', { budget_year: '20' }],
    ['budget_entry_address', { title: `'other'` }],
    ['budget_entry_has_grounds', { person_ids: `'{}'` }],
    ['budget_entry_has_grounds', { reason: `''` }],
    ['budget_entry_kind_known', { kind: `'gift'` }],
    ['budget_entry_kind_known', { ...limit, envelope_kind: 'NULL', case_id: valid.case_id() }],
    ['budget_entry_kind_known', { ...limit, kind: `'commit'`, envelope_kind: `'cash'` }],
    [
      'budget_entry_ministry_four_eyes',
      { ...limit, envelope_kind: `'cash'`, person_ids: valid.person_ids() },
    ],
    ['budget_entry_corrects', { corrects: '0' }],
    ['budget_entry_fits_kind', { case_id: 'NULL' }],
    ['budget_entry_fits_kind', { ...limit, envelope_kind: `'cash'`, case_id: valid.case_id() }],
    ['budget_entry_address', { due_year: '2019' }],
    ['budget_entry_address', { due_year: 'NULL' }],
    ['budget_entry_address', { title: 'NULL' }],
    ['budget_entry_address', { ...limit, envelope_kind: `'ceiling'` }],
    ['budget_entry_address', { ...limit, envelope_kind: `'category'` }],
    ['budget_entry_address', { ...limit, envelope_kind: `'cash'`, due_year: '2021' }],
    ['budget_entry_address', { ...limit, envelope_kind: `'authorisation'` }],
    ['budget_entry_address', { ...limit, envelope_kind: `'purse'` }],
    ['budget_entry_fits_kind', { kind: `'reserve'` }],
    ['budget_entry_fits_kind', { expires_on: `'2020-04-30'` }],
    ['budget_entry_fits_kind', { kind: `'release'` }],
    ['budget_entry_case_holds_enough', { kind: `'decommit'` }],
    ['budget_entry_envelope_allocated', { title: `'consumptive'` }],
    ['envelope_not_overdrawn', { amount_cents: '101' }],
    ['budget_entry_booked_today', { ...limit, envelope_kind: `'cash'`, programme_id: `'${randomUUID()}'` }],
    ['budget_entry_booked_today', { booked_on: `'2020-03-01'` }],
  ])('%s: %j', async (constraint, overrides) => {
    const [violated] = await Promise.allSettled([insert(overrides)]);
    expect(violated).toMatchObject({ status: 'rejected' });
    const { reason } = violated as PromiseRejectedResult;
    expect(reason.driverError?.constraint ?? reason.details?.facts.constraint).toBe(constraint);
  });
});

it.each([
  ['envelope_not_overdrawn', `committed_cents = limit_cents + 1 WHERE kind = 'ceiling'`],
  ['envelope_not_overdrawn', `reserved_cents = limit_cents + 1 WHERE kind = 'cash'`],
  ['envelope_not_overdrawn', `committed_cents = limit_cents + 1 WHERE kind = 'authorisation'`],
  ['envelope_not_overdrawn', `kind = 'category', committed_cents = limit_cents + 1 WHERE kind = 'cash'`],
  ['envelope_not_overdrawn', `limit_cents = -1 WHERE kind = 'ceiling'`],
  ['envelope_amounts_in_order', `reserved_cents = -1`],
  ['envelope_amounts_in_order', `committed_cents = -1`],
  ['envelope_kind_known', `kind = 'purse'`],
  ['envelope_address_unique', `kind = 'cash', budget_year = 2020, due_year = 2020, title = 'investive'`],
])('%s holds against the owner too', (constraint, change) =>
  expect(
    asOwner((client) => client.query(`UPDATE envelope SET ${change}`), ledger.name),
  ).rejects.toMatchObject({
    constraint,
  }),
);

describe('budget verify', () => {
  const verify = async (...args: string[]) => {
    const lines: string[] = [];
    const context = {
      work: ledger.work,
      actor: systemActor,
      now: new Date(0),
      out: (line: string) => lines.push(line),
    };
    return { code: await budgetCommand.run(args, context), lines };
  };
  const forge = (sql: string) => asOwner((client) => client.query(sql), ledger.name);

  it('is content when balances are the sum of the ledger', async () => {
    const { code, lines } = await verify('verify');
    expect(code).toBe(0);
    expect(lines.at(-1)).toBe('Buchungen und Bestände stimmen überein: 3 Bestände, Unterschied 0,00\u00a0€.');
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}bewilligt +0,61\s€ +0,61\s€ +0,00\s€$/));
  });

  it('finds a balance that was changed past the ledger', async () => {
    await forge(`UPDATE envelope SET limit_cents = limit_cents + 5 WHERE kind = 'cash'`);
    const { code, lines } = await verify('verify');
    expect([code, lines.at(-1)]).toEqual([
      1,
      'Buchungen und Bestände stimmen NICHT überein: Unterschied 0,05\u00a0€.',
    ]);
    await forge(`UPDATE envelope SET limit_cents = limit_cents - 5 WHERE kind = 'cash'`);
  });

  it('finds an envelope that is gone', async () => {
    await forge(`DELETE FROM envelope WHERE kind = 'authorisation'`);
    const { code, lines } = await verify('verify');
    expect([code, lines.at(-1)]).toEqual([
      1,
      'Buchungen und Bestände stimmen NICHT überein: Unterschied 2,00\u00a0€.',
    ]);
  });

  it('shows how to call it', async () => {
    expect(await verify()).toEqual({ code: 1, lines: ['Aufruf: budget verify'] });
  });
});
