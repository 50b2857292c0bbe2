import type { GrantCase } from '../src/cases';
import { overdueSorts } from '../src/reports/domain/overdue-filter';
import { pageLink, rowsOf, textOf } from './reports-page';
import { type Reports, startReports } from './reports-programme';
import { queriesDuring } from './support/queries';
import type { Visitor } from './support/visitor';

const LIST = '/mittel/ueberfaellig';
const CAPTION = 'Überfällig';

let reports: Reports;
let officer: Visitor;
const cases: GrantCase[] = [];

const open = async (query = ''): Promise<string> => (await officer.get(`${LIST}${query}`)).body;
const numbersOf = (page: string): string[] => {
  const rows = rowsOf(page, CAPTION).filter((row) => row.length > 1);
  return rows.map(([number]) => number!);
};
const numbers = async (query = ''): Promise<string[]> => numbersOf(await open(query));

beforeAll(async () => {
  reports = await startReports();
  for (let n = 1; n <= 120; n += 1) {
    cases.push(await reports.submit(await reports.draft(), `Vorhaben ${n}`));
    if (n % 40 === 0) reports.clock.forward({ hours: 24 });
  }
  reports.clock.forward({ hours: 24 * 100 });
  officer = await reports.reader();
});
afterAll(() => reports?.stop());

const inState = (index: number, state: string) =>
  reports.asOwner(
    `WITH step AS (
       INSERT INTO case_step (case_id, version, step, from_state, to_state, duty, person_id, at)
       SELECT id, version + 1, 'x', state, $2, 'decide', $3, $4 FROM grant_case WHERE id = $1)
     UPDATE grant_case SET state = $2, version = version + 1, state_since = $4 WHERE id = $1`,
    [cases[index]!.id, state, reports.officer, reports.clock.now()],
  );
const deadline = (index: number, side: string, dueOn: string, kind = 'answer') =>
  reports.asOwner(
    `INSERT INTO deadline (case_id, kind, side, due_on, rule, reckoning, set_at)
     VALUES ($1, $2, $3, $4, 'Nachforderung', '[]', $5)`,
    [cases[index]!.id, kind, side, dueOn, reports.clock.now()],
  );

async function walk(from: string, way: 'next' | 'prev') {
  const pages: string[][] = [];
  let last = from;
  for (let at: string | undefined = from; at !== undefined;) {
    const page = await open(at);
    pages.push(numbersOf(page));
    last = at;
    at = pageLink(page, way)?.slice(LIST.length);
  }
  return { pages, last };
}

describe('the pages', () => {
  it.each(['', ...Object.keys(overdueSorts).flatMap((sort) => [`${sort}`, `${sort}&richtung=desc`])])(
    'hold each case once, forward and back: %s',
    async (sort) => {
      const { pages, last } = await walk(sort && `?sortierung=${sort}`, 'next');
      expect(pages.map(({ length }) => length)).toEqual([50, 50, 20]);
      expect(new Set(pages.flat()).size).toBe(120);
      expect((await walk(last, 'prev')).pages.reverse()).toEqual(pages);
    },
  );

  it('begin with the longest overdue and say where they are', async () => {
    const first = await open();
    expect(numbersOf(first).slice(0, 2)).toEqual([cases[0]!.number, cases[1]!.number]);
    expect(textOf(first)).toContain('Vorgänge 1 bis 50 von 120');
    expect(textOf(await open(pageLink(first, 'next')!.slice(LIST.length)))).toContain(
      'Vorgänge 51 bis 100 von 120',
    );
  });

  it('are read in a fixed number of statements', async () => {
    const first = (await queriesDuring(reports, () => open())).length;
    expect((await queriesDuring(reports, () => open('?suche=117'))).length).toBe(first);
  });
});

it('saves all of them, in the order of the screen', async () => {
  const csv = await officer.get(
    `${LIST}?sortierung=aktenzeichen&richtung=desc&format=csv&nach=EGOV-2026-0060`,
  );
  const lines = csv.body.slice(1).split('\r\n').slice(1, -1);
  expect(lines).toHaveLength(120);
  expect(lines[0]).toContain(cases[119]!.number);
});

describe('a case', () => {
  it.each(['approved', 'refused', 'revoked', 'withdrawn'])(
    'is not overdue once it is %s, but stays so on the days before',
    async (state) => {
      await inState(0, state);
      expect((await numbers('?suche=Vorhaben+1')).includes(cases[0]!.number!)).toBe(false);
      const day = reports.clock.now().toISOString().slice(0, 10).split('-').reverse();
      const before = `${String(Number(day[0]) - 1).padStart(2, '0')}.${day[1]}.${day[2]}`;
      expect(await numbers(`?stand=${before}`)).toContain(cases[0]!.number);
      await reports.asOwner(`DELETE FROM case_step WHERE case_id = $1 AND step = 'x'`, [cases[0]!.id]);
      await reports.asOwner(
        `UPDATE grant_case SET state = 'submitted', version = version - 1 WHERE id = $1`,
        [cases[0]!.id],
      );
    },
  );

  it('is overdue by a deadline though it is approved', async () => {
    await inState(1, 'approved');
    expect(await numbers('?zustand=approved')).toEqual([]);
    await deadline(1, 'applicant', '2020-01-01', 'proof');
    expect(await numbers('?zustand=approved')).toEqual([cases[1]!.number]);
  });
});

describe('the filters', () => {
  beforeAll(() => deadline(5, 'staff', '2020-01-02'));

  it.each([
    ['?amzug=applicant', [1]],
    ['?amzug=staff', [5]],
    ['?suche=vorhaben+117', [116]],
    ['?suche=%25', []],
    ['?amzug=staff&zustand=approved', []],
    ['?tage=5000', [1, 5]],
    ['?tage=5000&sortierung=frist&richtung=desc', [5, 1]],
  ])('answer %s', async (query, expected) =>
    expect(await numbers(query)).toEqual(expected.map((index) => cases[index]!.number)),
  );

  it('say when nothing is left', async () =>
    expect(textOf(await open('?suche=nirgends'))).toContain('Kein überfälliger Vorgang passt zum Filter.'));

  it.each(['?tage=x', '?nach=%00', '?sortierung=number;DROP', '?zustand=weg', '?nach=EGOV-1900-0001'])(
    'leave out what is not understood: %s',
    async (query) => expect(await numbers(query)).toEqual(await numbers()),
  );
});
