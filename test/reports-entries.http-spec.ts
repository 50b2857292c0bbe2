import type { GrantCase } from '../src/cases';
import { pageLink, rowsOf, sumOf, textOf } from './reports-page';
import { allocateProgramme, instalment, type Reports, someCases, startReports } from './reports-programme';
import type { Visitor } from './support/visitor';

let reports: Reports;
let officer: Visitor;
let cases: GrantCase[];

const CAPTION = 'Buchungen';
const list = async (query: string, visitor = officer): Promise<string> =>
  (await visitor.get(`/mittel/buchungen?${query}`)).body;
const kinds = (page: string) => rowsOf(page, CAPTION).map(([, kind]) => kind);

beforeAll(async () => {
  reports = await startReports();
  officer = await reports.reader();
  await allocateProgramme(reports);
  cases = await someCases(reports);
});
afterAll(() => reports?.stop());

it('shows each entry with who made it and why', async () => {
  const page = await list(`vorgang=${cases[0]!.number}&betrag=reserved`);
  expect(rowsOf(page, CAPTION)).toEqual([
    // prettier-ignore
    ['10.02.2020', 'Vormerkung bis 10.05.2020', cases[0]!.number, 'Musterstadt', '2020', '2020', 'konsumtiv', '12.000,00 €', 'Hanna Haushalt', 'Vorschlag 1'],
    // prettier-ignore
    ['10.02.2020', 'Vormerkung bis 10.05.2020', cases[0]!.number, 'Musterstadt', '2020', '2020', 'investiv', '48.500,50 €', 'Hanna Haushalt', 'Vorschlag 1'],
  ]);
  expect(rowsOf(page, CAPTION, 'tfoot')[0]).toContain('60.500,50 €');
});

it('counts below zero what takes away', async () => {
  const page = await list(`vorgang=${cases[2]!.number}&betrag=committed`);
  expect(rowsOf(page, CAPTION).map((row) => row[7])).toEqual(['-4.321,09 €', '30.000,00 €']);
  expect(sumOf(page)).toBe('25.678,91 €');
  expect(textOf(page)).toContain(`Bewilligt: Programmrahmen, Vorgang ${cases[2]!.number}`);
});

it.each([
  ['topf=category&betrag=limit', ['Zuweisung']],
  ['topf=cash&jahr=2020&titel=consumptive', ['Vormerkung bis 10.05.2020', 'Zuweisung']],
  ['topf=authorisation&faellig=2022&betrag=committed', ['Bewilligung']],
  ['art=decommit', ['Freigabe einer Bewilligung']],
  ['jahr=2021', []],
  ['vorgang=EGOV-1999-0001', []],
])('finds for %s: %j', async (query, expected) => expect(kinds(await list(query))).toEqual(expected));

it.each([
  'jahr=abc',
  'topf=purse',
  'titel=',
  'nach=-1',
  'nach=9e9',
  'stand=31.02.2020',
  'stand=01.01.2099',
  'jahr=2020&jahr=2021',
  'vorgang=%00',
])('takes no notice of %s', async (query) => expect(sumOf(await list(query))).toBe(sumOf(await list(''))));

it('does not read a search as SQL', async () =>
  expect(kinds(await list(`vorgang=${encodeURIComponent("' OR 1=1 --")}`))).toEqual([]));

it('leads those who read cases to the case, the ministry to its money', async () => {
  const query = `vorgang=${cases[0]!.number}`;
  expect(await list(query)).toContain(`href="/mittel/vorgaenge/${cases[0]!.id}"`);
  const caseworker = await reports.reader('caseworker');
  expect(await list(query, caseworker)).toContain(`href="/vorgaenge/${cases[0]!.id}"`);
});

it('turns the pages forth and back with the same sum, each entry once', async () => {
  const long = await reports.submit(await reports.draft(), 'Vorhaben mit vielen Raten');
  for (let booking = 0; booking < 3; booking += 1)
    await reports.reserve(
      long,
      Array.from({ length: 41 }, (_, index) => instalment(index + 1)),
    );
  const first = `/mittel/buchungen?topf=ceiling&betrag=reserved&vorgang=${long.number}`;

  const forth: string[] = [];
  for (let url: string | undefined = first; url; url = pageLink(forth.at(-1)!, 'next'))
    forth.push((await officer.get(url)).body);
  expect(forth.map((page) => rowsOf(page, CAPTION).length)).toEqual([50, 50, 23]);
  expect(forth.map(sumOf)).toEqual(Array(3).fill('2.583,00 €'));
  expect(textOf(forth[1]!)).toContain('Buchungen 51 bis 100 von 123');
  const amounts = forth.flatMap((page) => rowsOf(page, CAPTION).map((row) => row[7]));
  expect(new Set(amounts.slice(0, 41)).size).toBe(41);
  expect(amounts.slice(41, 82)).toEqual(amounts.slice(0, 41));

  const back = [forth[2]!];
  for (let url = pageLink(back[0]!, 'prev'); url; url = pageLink(back[0]!, 'prev'))
    back.unshift((await officer.get(url)).body);
  expect(back.map((page) => rowsOf(page, CAPTION))).toEqual(forth.map((page) => rowsOf(page, CAPTION)));
});

it('keeps the money of a case without a number in the sum, but not the case in sight', async () => {
  const draft = await reports.draft();
  await reports.reserve(draft, [instalment(7)]);
  const page = await list('betrag=reserved');
  expect(rowsOf(page, CAPTION)[0]!.slice(2, 4)).toEqual(['– keine Angabe', '– keine Angabe']);
  expect(rowsOf(page, CAPTION)[0]).toContain('7,00 €');
  expect(page).not.toContain(draft.id);
});
