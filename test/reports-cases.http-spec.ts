import { randomUUID } from 'node:crypto';
import { cents } from '@libs/money';
import type { GrantCase } from '../src/cases';
import { pageLink, rowsOf, textOf } from './reports-page';
import { allocateProgramme, instalment, type Reports, someCases, startReports } from './reports-programme';
import type { Visitor } from './support/visitor';

let reports: Reports;
let officer: Visitor;
let cases: GrantCase[];

const CAPTION = 'Mittel je Vorgang';
const list = async (query = ''): Promise<string> => (await officer.get(`/mittel/vorgaenge?${query}`)).body;
const titlesOf = (page: string) => rowsOf(page, CAPTION).map((row) => row[2]);

beforeAll(async () => {
  reports = await startReports();
  officer = await reports.reader();
  await allocateProgramme(reports);
  cases = await someCases(reports);
  await reports.draft();
});
afterAll(() => reports?.stop());

describe('the list', () => {
  it('shows each case that was submitted with its sums and due years', async () => {
    const page = await list();
    expect(rowsOf(page, CAPTION, 'thead')[0]).toEqual([
      ...['Aktenzeichen', 'Antragsteller', 'Vorhaben', 'Stand'],
      ...[
        'Beantragt',
        'Vorgemerkt',
        'Bewilligt',
        'Ausgezahlt',
        'Fällig 2020',
        'Fällig 2021',
        'Fällig 2022',
        'Fördergegenstand',
      ],
    ]);
    expect(rowsOf(page, CAPTION)).toHaveLength(cases.length);
    expect(rowsOf(page, CAPTION)[2]).toEqual([
      ...['EGOV-2020-0002', 'Musterstadt', 'Gemeinsame Aktenführung', 'Eingegangen'],
      ...[
        '450.000,00 €',
        '0,00 €',
        '424.999,99 €',
        '0,00 €',
        '250.000,00 €',
        '134.999,99 €',
        '40.000,00 €',
        '2018 c',
      ],
    ]);
    expect(rowsOf(page, CAPTION, 'tfoot')[0]).toEqual([
      ...['Summe aller 4 Vorgänge', '', '', ''],
      ...[
        '710.500,50 €',
        '60.500,50 €',
        '450.678,90 €',
        '0,00 €',
        '275.678,91 €',
        '134.999,99 €',
        '40.000,00 €',
        '',
      ],
    ]);
  });

  it.each([
    ['sortierung=bewilligt&richtung=desc', 'Gemeinsame Aktenführung'],
    ['sortierung=vorgemerkt&richtung=desc', 'Einführung der E-Rechnung'],
    ['sortierung=vorhaben&richtung=desc', 'Schulungen zur IT-Sicherheit'],
    ['sortierung=gegenstand&richtung=desc', 'Schulungen zur IT-Sicherheit'],
    ['sortierung=beantragt&richtung=asc', 'Einführung der E-Rechnung'],
    ['sortierung=aktenzeichen&richtung=asc', 'Einführung der E-Rechnung'],
    ['sortierung=antragsteller&richtung=desc', 'Online-Terminvergabe'],
    ['sortierung=zustand&richtung=asc', 'Einführung der E-Rechnung'],
    ['sortierung=2022&richtung=desc', 'Gemeinsame Aktenführung'],
    ['sortierung=2077', 'Online-Terminvergabe'],
    ['sortierung=number;DROP', 'Online-Terminvergabe'],
  ])('sorted by %s begins with %s', async (query, first) => {
    const page = await list(query);
    expect(titlesOf(page)).toHaveLength(4);
    expect(titlesOf(page)[0]).toBe(first);
  });

  it.each([
    ['suche=e-rechnung', ['Einführung der E-Rechnung']],
    ['suche=0003', ['Schulungen zur IT-Sicherheit']],
    ['suche=%25', []],
    ['suche=muster&gegenstand=2018/d', ['Schulungen zur IT-Sicherheit']],
    ['zustand=approved', []],
  ])('filtered by %s shows %j', async (query, titles) => expect(titlesOf(await list(query))).toEqual(titles));

  it('offers the words of the staff for states, and the items in use', async () => {
    const page = await list();
    expect(textOf(page)).toMatch(
      /Eingegangen In Prüfung Nachforderung .*Zur Entscheidung Zur Entscheidung \(Ablehnung\) Bewilligt/,
    );
    expect(page).not.toContain('Entwurf');
    expect(textOf(page)).toContain('2018 d – Schulungen zur IT-Sicherheit');
  });

  it('keeps the filter when it is sorted', async () => {
    const page = await list('suche=muster&zustand=submitted');
    expect(page).toContain(
      'href="/mittel/vorgaenge?suche=muster&amp;zustand=submitted&amp;sortierung=bewilligt&amp;richtung=asc"',
    );
  });
});

describe('the file', () => {
  it('holds all cases of the list on one page, without formulas of applicants', async () => {
    const title = '=HYPERLINK("http://boese.example";"x")';
    await reports.submit(await reports.draft(), title);
    const file = await officer.get('/mittel/vorgaenge?format=csv&suche=boese');
    expect(file.headers['content-disposition']).toContain('mittel-je-vorgang-2020-02-10.csv');
    expect(file.body.split('\r\n')[1]).toContain(`;"'=HYPERLINK(""http://boese.example"";""x"")";`);
  });
});

describe('a case', () => {
  const show = async (id: string, visitor = officer) => visitor.get(`/mittel/vorgaenge/${id}`);

  it('shows its head, what it holds and its entries', async () => {
    const page = (await show(cases[1]!.id)).body;
    expect(textOf(page)).toContain('Antragsteller Musterstadt Vorhaben Gemeinsame Aktenführung');
    expect(textOf(page)).toContain('Beantragt 450.000,00 €');
    expect(rowsOf(page, 'Gebundene Mittel')).toEqual([
      ['Programmrahmen', '0,00 €', '424.999,99 €', '0,00 €'],
      ['Obergrenze für Fördergegenstand c', '0,00 €', '424.999,99 €', '0,00 €'],
      ['Ausgaben 2020, investiv', '0,00 €', '250.000,00 €', '0,00 €'],
      ['Ausgaben 2021, investiv', '0,00 €', '125.000,00 €', '0,00 €'],
      ['Verpflichtungsermächtigung 2020 für 2021, investiv', '0,00 €', '125.000,00 €', '0,00 €'],
      ['Verpflichtungsermächtigung 2020 für 2021, konsumtiv', '0,00 €', '9.999,99 €', '0,00 €'],
      ['Verpflichtungsermächtigung 2020 für 2022, investiv', '0,00 €', '40.000,00 €', '0,00 €'],
    ]);
    expect(rowsOf(page, 'Buchungen des Vorgangs')).toHaveLength(12);
  });

  it('says when nothing is booked', async () =>
    expect(textOf((await show(cases[3]!.id)).body)).toContain(
      'Zu diesem Vorgang gibt es noch keine Buchung.',
    ));

  it('leads on to the case only those who may read it', async () => {
    const link = `href="/vorgaenge/${cases[1]!.id}"`;
    expect((await show(cases[1]!.id)).body).not.toContain(link);
    expect((await show(cases[1]!.id, await reports.reader('auditor'))).body).toContain(link);
  });

  it('is not found when unknown or still a draft', async () => {
    const draft = await reports.draft();
    for (const id of [draft.id, randomUUID(), 'neu']) expect((await show(id)).statusCode).toBe(404);
    const applicant = await reports.visitor().signInAs(reports.signatory);
    expect((await show(cases[1]!.id, applicant)).statusCode).toBe(404);
  });
});

it('turns the pages of the list, each case once', async () => {
  for (let index = 0; index < 55; index += 1)
    await reports.submit(await reports.draft(), `Vorhaben ${index}`, cents(100));
  await reports.commit(cases[3]!, [instalment(1)]);
  const first = await list('sortierung=bewilligt&richtung=desc');
  const second = (await officer.get(pageLink(first, 'next')!)).body;
  expect(textOf(second)).toContain('Vorgänge 51 bis 60 von 60');
  const numbers = [first, second].flatMap((page) => rowsOf(page, CAPTION).map(([number]) => number));
  expect(new Set(numbers).size).toBe(60);
  expect(rowsOf(second, CAPTION, 'tfoot')).toEqual(rowsOf(first, CAPTION, 'tfoot'));
  expect(pageLink(second, 'next')).toBeUndefined();
  expect(rowsOf((await officer.get(pageLink(second, 'prev')!)).body, CAPTION)).toEqual(
    rowsOf(first, CAPTION),
  );
});
