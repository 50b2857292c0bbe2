import { cents } from '@libs/money';
import { ledgerCheckCommand } from '../src/reports';
import { LedgerChecks } from '../src/reports/ledger-checks';
import { reconciliationQuery } from '../src/reports/reconciliation.query';
import { readsOf } from './support/plans';
import { queriesDuring } from './support/queries';
import { rowsOf, textOf } from './reports-page';
import {
  allocateProgramme,
  decide,
  instalment,
  PROGRAMME,
  type Reports,
  someCases,
  startReports,
} from './reports-programme';
import type { Visitor } from './support/visitor';

let reports: Reports;
let officer: Visitor;

const at = (moment: string): void =>
  reports.clock.forward({ seconds: (Date.parse(moment) - reports.clock.now().getTime()) / 1000 });
const check = (options?: { again: boolean }) =>
  reports.app.get(LedgerChecks).run(reports.clock.now(), options);
const days = async (): Promise<string[]> =>
  (await reports.query(`SELECT day FROM ledger_check ORDER BY id`)).map((row: { day: string }) => row.day);

beforeAll(async () => {
  reports = await startReports();
  at('2020-02-10T09:00:00+01:00');
  await allocateProgramme(reports);
  await someCases(reports);
});
beforeEach(async () => {
  officer = await reports.reader();
});
afterAll(() => reports?.stop());

async function shown(stand = ''): Promise<{ text: string; summary: string[][]; page: string }> {
  const { body: page } = await officer.get(`/mittel${stand}`);
  const section = page.slice(page.indexOf('id="abgleich"'));
  return { page, text: textOf(section), summary: rowsOf(page, 'Abgleich') };
}
const difference = async (stand = ''): Promise<string> => (await shown(stand)).summary.at(-1)!.at(-1)!;

it('says that nothing has been checked completely yet', async () => {
  const { text, summary } = await shown();
  expect(text).toContain('Noch nicht vollständig geprüft');
  expect([summary.length, summary.at(-1)!.at(-1)]).toEqual([4, '0,00 €']);
});

it('catches up on the nights that were missed, once', async () => {
  at('2020-04-15T03:00:00+02:00');
  await check();
  expect(await days()).toEqual(['2020-02-29', '2020-03-31', '2020-04-14']);
  await check();
  expect(await days()).toHaveLength(3);
  officer = await reports.reader();
  const { text, summary } = await shown();
  expect(text).toContain('Vollständig geprüft bis 14.04.2020: Buchungen 24, Tagesabschlüsse 1, Vorgänge 2.');
  expect(text).toContain('15.04.2020, 03:00 Uhr');
  expect(summary.slice(-2).map((row) => [row[0], row.at(-1)])).toEqual([
    ['Vollständige Prüfung bis 14.04.2020', '0,00 €'],
    ['Differenz', '0,00 €'],
  ]);
});

it('adds what was booked and decided since to what was checked', async () => {
  const before = (await shown()).summary;
  const fresh = await reports.submit(await reports.draft(), 'Neues Vorhaben');
  await reports.commit(fresh, [instalment(1_000)]);
  await decide(reports, fresh, cents(100_000));
  const { summary } = await shown();
  const committed = (rows: string[][]) => rows.slice(0, 3).map((row) => row[4]);
  expect(committed(before)).toEqual(Array(3).fill('450.678,90 €'));
  expect(committed(summary)).toEqual(Array(3).fill('451.678,90 €'));
  expect(await difference()).toBe('0,00 €');
});

/** What the page would say if it read everything, beside what it says going on from the latest check. */
const bothWays = (day: string) =>
  Promise.all(
    [true, false].map(async (whole) => {
      const [found] = await reports.query(reconciliationQuery, [PROGRAMME, day, whole]);
      const { entries: _, caseCount: __, ...said } = found;
      return said;
    }),
  );

describe('going on from a check says the same as reading everything', () => {
  const award = (number: number, grant: number, reclaimed: number, state: string) =>
    reports.asOwner(
      `INSERT INTO award_change (case_id, number, kind, status, version, content, drafted_by, drafted_at, grant_cents,
         reclaimed_cents, case_version, state, booked_on, letter_id, decided_by, decided_at)
       SELECT id, $1, 'amendment', 'signed', 1, '{}', $2, $3, $4, $5, 9, $6, '2020-04-15', gen_random_uuid(),
              gen_random_uuid(), $3
         FROM grant_case WHERE title = 'Gemeinsame Aktenführung'`,
      [number, reports.officer, reports.clock.now(), grant, reclaimed, state],
    );
  afterAll(async () => {
    await reports.asOwner(`DELETE FROM award_change`);
    await reports.asOwner(`DELETE FROM decision WHERE grant_cents = 7700`);
  });

  it.each([
    ['before anything happens', () => Promise.resolve([])],
    ['after a change that binds less', () => award(1, 42_400_000, 0, 'approved')],
    ['after a revocation', () => award(2, 0, 99_999, 'revoked')],
    [
      'after a decision for which nothing was bound',
      async () => decide(reports, await reports.draft(), cents(7_700)),
    ],
  ])('%s', async (_, happen) => {
    await happen();
    for (const day of ['2020-02-09', '2020-02-29', '2020-03-15', '2020-04-13', '2020-04-15']) {
      const [whole, since] = await bothWays(day);
      expect([day, since]).toEqual([day, whole]);
    }
  });
});

const change = (sql: string, by: number) => reports.asOwner(sql, [by]);

describe('a difference in what came after the last check', () => {
  it.each([
    ['an envelope', `UPDATE envelope SET limit_cents = limit_cents + $1::int WHERE kind = 'ceiling'`],
    [
      'a new entry',
      `UPDATE budget_entry SET amount_cents = amount_cents + $1::int * 2
        WHERE kind = 'commit' AND booked_on = '2020-04-15'`,
    ],
    [
      'a new decision',
      `UPDATE decision SET grant_cents = grant_cents + $1::int WHERE decided_at > '2020-04-15'`,
    ],
  ])('shows at once: %s', async (_, sql) => {
    await change(sql, 5);
    const warned = await shown();
    await change(sql, -5);
    expect(warned.text).toContain('stimmen nicht überein');
    expect(warned.summary.at(-1)!.at(-1)).not.toBe('0,00 €');
    expect(await difference()).toBe('0,00 €');
  });
});

describe('a difference in what was checked before', () => {
  it.each([
    [
      'an entry',
      `UPDATE budget_entry SET amount_cents = amount_cents + $1::int WHERE kind = 'allocate' AND envelope_kind = 'ceiling'`,
      ['Programmrahmen', '10.02.2020', 'Zugewiesen', '80.000.000,05 €', '80.000.000,00 €', '0,05 €'],
    ],
    [
      'a closing balance',
      `UPDATE ledger_checkpoint SET limit_cents = limit_cents + $1::int
        WHERE day = '2020-02-10' AND envelope_id = (SELECT id FROM envelope WHERE kind = 'ceiling')`,
      ['Programmrahmen', '10.02.2020', 'Zugewiesen', '80.000.000,00 €', '80.000.000,05 €', '-0,05 €'],
    ],
    [
      'a decision',
      `UPDATE decision SET grant_cents = grant_cents + $1::int WHERE grant_cents BETWEEN 2567890 AND 2567899`,
      ['EGOV-2020-0003', '– keine Angabe', 'Bewilligt', '25.678,96 €', '25.678,91 €', '0,05 €'],
    ],
  ])('shows with the next complete check: %s', async (_, sql, told) => {
    await change(sql, 5);
    expect(await difference()).toBe('0,00 €');
    await check({ again: true });
    const warned = await shown();
    await change(sql, -5);
    expect(warned.text).toContain('stimmen nicht überein');
    expect(warned.summary.slice(-2).map((row) => row.at(-1))).toEqual(['0,05 €', '0,05 €']);
    expect(rowsOf(warned.page, 'Differenzen der vollständigen Prüfung')).toEqual([told]);

    await check();
    expect(await difference()).toBe('0,05 €');
    await check({ again: true });
    expect(await difference()).toBe('0,00 €');
  });

  it('shows by itself on the next night, with all days that it concerns, until it is in order', async () => {
    const sql = `UPDATE budget_entry SET amount_cents = amount_cents + $1::int WHERE kind = 'allocate' AND envelope_kind = 'ceiling'`;
    await change(sql, 5);
    at('2020-05-04T01:00:00+02:00');
    await check();
    officer = await reports.reader();
    expect(await difference()).toBe('0,05 €');
    await change(sql, -5);
    at('2020-05-05T01:00:00+02:00');
    await check();
    officer = await reports.reader();
    expect((await days()).slice(-5)).toEqual([
      ...['2020-04-30', '2020-05-03'],
      ...['2020-04-30', '2020-05-03', '2020-05-04'],
    ]);
    for (const stand of ['', '?stand=03.05.2020', '?stand=30.04.2020', '?stand=10.02.2020'])
      expect([stand, await difference(stand)]).toEqual([stand, '0,00 €']);
  });
});

it('says when nights have been missed', async () => {
  at('2020-05-08T10:00:00+02:00');
  officer = await reports.reader();
  expect((await shown()).text).toContain('Die nächtliche vollständige Prüfung ist ausgefallen.');
  await check();
  expect((await shown()).text).not.toContain('ausgefallen');
});

describe('reports verify', () => {
  const verify = async (...args: string[]) => {
    const lines: string[] = [];
    const { work, clock } = reports;
    const context = { work, now: clock.now(), out: (line: string) => lines.push(line) };
    return { code: await ledgerCheckCommand.run(args, context as never), lines };
  };

  it('checks anew and ends with 1 when a cent is apart', async () => {
    expect(await verify('verify')).toEqual({
      code: 0,
      lines: [expect.stringMatching(/^Programm .* bis 07\.05\.2020: Buchungen .* Unterschied 0,00\s€\.$/)],
    });
    const tamper = `UPDATE ledger_checkpoint SET paid_cents = paid_cents + $1::int WHERE day = '2020-02-10'`;
    await change(tamper, 1);
    expect((await verify('verify')).code).toBe(1);
    await change(tamper, -1);
    expect((await verify('verify')).code).toBe(0);
  });

  it('shows how to call it', async () =>
    expect(await verify()).toEqual({ code: 1, lines: ['Aufruf: reports verify'] }));
});

describe('the cost of a page', () => {
  /** Bound and given back on the same day, so that every balance stays what it was. */
  const manyEntries = (count: number) =>
    reports.asOwner(
      `INSERT INTO budget_entry (programme_id, kind, budget_year, due_year, title, case_id, amount_cents, person_ids, reason,
                                 made_on, booked_on, idempotency_key)
       SELECT $1, k.kind, 2020, 2020, 'investive', c.id, 100, ARRAY[$2::uuid], 'x', '2020-02-10', '2020-02-10',
              gen_random_uuid()
         FROM (SELECT gen_random_uuid() AS id FROM generate_series(1, $3::int)) c, (VALUES ('commit'), ('decommit')) k (kind)`,
      [PROGRAMME, reports.officer, count],
    );
  const cost = async () => {
    await reports.asOwner('ANALYZE budget_entry');
    return {
      statements: (await queriesDuring(reports, () => officer.get('/mittel'))).length,
      today: await readsOf(reports, 'budget_entry', reconciliationQuery, [PROGRAMME, '2020-05-08', false]),
      past: await readsOf(reports, 'budget_entry', reconciliationQuery, [PROGRAMME, '2020-04-16', false]),
    };
  };

  it('does not grow with what was checked', async () => {
    await manyEntries(1_000);
    const few = await cost();
    await manyEntries(20_000);
    const many = await cost();
    expect(many).toEqual(few);
    expect(many.today.rows).toBeLessThan(10);
    expect([many.today.sequential, many.past.sequential]).toEqual([false, false]);
    expect(await difference()).toBe('0,00 €');
  });

  it('is known to grow where everything is read', async () =>
    expect(
      (await readsOf(reports, 'budget_entry', reconciliationQuery, [PROGRAMME, '2020-05-08', true])).rows,
    ).toBeGreaterThan(40_000));

  it('leaves room for a complete check', async () => {
    await check({ again: true });
    expect((await shown()).text).toContain('Buchungen 42.025');
    expect(await difference()).toBe('0,00 €');
  });
});
