import { cents } from '@libs/money';
import { readWorkbook } from '../libs/exports/testing/read-workbook';
import type { GrantCase } from '../src/cases';
import { amountsWithLinks, rowsOf, sumOf, textOf } from './reports-page';
import {
  allocateProgramme,
  decide,
  instalment,
  type Reports,
  someCases,
  startReports,
} from './reports-programme';
import type { Visitor } from './support/visitor';

let reports: Reports;
let officer: Visitor;
let cases: GrantCase[];

/** Each page with the captions of the tables that it offers as files. */
const tables: readonly (readonly [url: string, caption: string])[] = [
  ['/mittel?tabelle=jahre', 'Ausgaben nach Haushaltsjahr'],
  ['/mittel?tabelle=titel&sortierung=titel.committed&richtung=desc', 'Ausgaben nach Haushaltsjahr und Titel'],
  ['/mittel?tabelle=verpflichtungen&jahr=2022', 'Verpflichtungsermächtigungen'],
  ['/mittel?tabelle=obergrenzen', 'Obergrenzen der Fördergegenstände'],
  ['/mittel/abfluss?tabelle=abfluss', 'Mittelabfluss nach Haushaltsjahr und Titel'],
  ['/mittel/abfluss?tabelle=verlauf', 'Verlauf der Monate'],
  [
    '/mittel/abfluss?tabelle=vorausschau&sortierung=vorausschau.authorised-2021',
    'Verpflichtungen der kommenden fünf Jahre',
  ],
  ['/mittel?tabelle=abgleich&sortierung=abgleich.committed', 'Abgleich'],
  ['/mittel/auswertung?tabelle=gruppen&sortierung=gruppen.granted', 'Anträge nach Fördergegenstand'],
  ['/mittel/auswertung?tabelle=gruppen&nach=landkreis', 'Anträge nach Landkreis'],
  ['/mittel/auswertung?tabelle=stand', 'Anträge nach Stand'],
  ['/mittel/ueberfaellig?tage=1&sortierung=antragsteller', 'Überfällig'],
  ['/mittel/rechnungshof?jahr=2020&sortierung=zuwendungen.granted', 'Zuwendungen im Haushaltsjahr 2020'],
  ['/mittel/buchungen?betrag=committed&sortierung=betrag&richtung=asc', 'Buchungen'],
  ['/mittel/vorgaenge?sortierung=bewilligt&richtung=asc&suche=e', 'Mittel je Vorgang'],
];

const show = async (url: string): Promise<string> => {
  const answer = await officer.get(url);
  expect([url, answer.statusCode]).toEqual([url, 200]);
  return answer.body;
};
const at = (day: string): void => {
  const seconds = (Date.parse(`${day}T09:00:00+01:00`) - reports.clock.now().getTime()) / 1000;
  reports.clock.forward({ seconds });
};

beforeAll(async () => {
  reports = await startReports();
  at('2020-02-10');
  officer = await reports.reader();
  await allocateProgramme(reports);
  cases = await someCases(reports);
  at('2020-03-20');
  officer = await reports.reader();
  await reports.pay(cases[1]!, [instalment(100_000)]);
  await reports.repay(cases[1]!, [instalment(1_500)]);
});
afterAll(() => reports?.stop());

const numeric = /^-?[\d.]+,\d\d\s€$|^-?[\d.,]+\s?%$|^\d{1,3}(\.\d{3})*$/;
const csvOf = (cell: string): string => {
  if (cell === '– keine Angabe') return '';
  return numeric.test(cell) ? cell.replace(/[.\s€]/g, '').replace(/^(\d+),0%$/, '$1%') : cell;
};

it.each(tables)('saves %s as the screen shows it', async (url, caption) => {
  const page = await show(url);
  const shown = [...rowsOf(page, caption, 'thead'), ...rowsOf(page, caption)].filter((row) => row.length > 1);
  const csv = await officer.get(`${url}&format=csv`);
  const lines = csv.body.slice(1).split('\r\n').slice(0, -1);
  expect(lines).toEqual(shown.map((row) => row.map(csvOf).join(';')));
  const xlsx = await officer.get(`${url}&format=xlsx`);
  const texts = Object.values(readWorkbook(xlsx.rawPayload).cells).map(({ value }) => value);
  expect(texts).toEqual(expect.arrayContaining(shown[0]!));
  const pdf = await officer.get(`${url}&format=pdf`);
  expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
});

it('knows nothing of a day before the first booking', async () => {
  const page = await show('/mittel?stand=09.02.2020');
  expect(textOf(page)).toContain('Diese Seite zeigt den Stand am Ende des 09.02.2020');
  expect(rowsOf(page, 'Ausgaben nach Haushaltsjahr').flat().join()).not.toMatch(/[1-9]\d*\.\d{3}/);
  expect(rowsOf(await show('/mittel/vorgaenge?stand=09.02.2020'), 'Mittel je Vorgang')).toHaveLength(1);
  expect((await officer.get(`/mittel/vorgaenge/${cases[1]!.id}?stand=09.02.2020`)).statusCode).toBe(404);
});

it('leads from every figure of a past day to the entries of that day', async () => {
  for (const path of ['/mittel', '/mittel/abfluss', '/mittel/vorgaenge', '/mittel/rechnungshof']) {
    const url = `${path}?stand=28.02.2020`;
    const links = amountsWithLinks(await show(url));
    expect(links.every(({ href }) => href.includes('stand=28.02.2020'))).toBe(true);
    const walked = links.map(async ({ href }) => ({ href, amount: sumOf(await show(href)) }));
    expect(await Promise.all(walked)).toEqual(links);
  }
});

it('leads from every month of the course to what was booked in it, and to all that was by its end', async () => {
  const page = await show('/mittel/abfluss?titel=investive');
  expect(rowsOf(page, 'Verlauf der Monate').map(([end, , , paid]) => [end, paid])).toEqual([
    ['29.02.2020', '0,00 €'],
    ['20.03.2020', '100.000,00 €'],
  ]);
  const links = amountsWithLinks(page.slice(page.indexOf('id="verlauf"')));
  expect(links).toHaveLength(10);
  for (const { href, amount } of links) expect([href, sumOf(await show(href))]).toEqual([href, amount]);
});

it('carries the day into every link of the ministry, and into the files', async () => {
  for (const path of [
    '/mittel',
    '/mittel/abfluss',
    '/mittel/auswertung',
    '/mittel/ueberfaellig',
    '/mittel/buchungen',
    '/mittel/vorgaenge',
  ]) {
    const page = await show(`${path}?stand=28.02.2020`);
    const inside = page.slice(page.indexOf('<main'), page.indexOf('</main'));
    const links = [...inside.matchAll(/href="(\/mittel[^"]*)"/g)].map(([, href]) => href!);
    expect(links.filter((href) => !href.includes('stand=28.02.2020') && href !== path)).toEqual([]);
  }
});

it('shows for ever the same of a day that is over', async () => {
  const past = (url: string) => `${url}&stand=19.03.2020`;
  const urls = [
    ...tables.flatMap(([url]) => [past(url), `${past(url)}&format=csv`]),
    ...['xlsx', 'pdf'].map((format) => `${past('/mittel?tabelle=titel')}&format=${format}`),
    `/mittel/vorgaenge/${cases[1]!.id}?stand=19.03.2020`,
  ];
  const bytes = async () => {
    const found: string[] = [];
    for (const url of urls)
      found.push((await officer.get(url)).rawPayload.toString('latin1').replace(/nonce[-=]["\w+/=]*/g, ''));
    return found;
  };
  const before = await bytes();
  at('2020-03-19');
  await reports.commit(cases[3]!, [instalment(7_000)]);
  await decide(reports, cases[3]!, cents(700_000));
  at('2020-03-21');
  officer = await reports.reader();
  await reports.submit(await reports.draft(), 'Später eingegangen');
  await reports.pay(cases[1]!, [instalment(1_000)]);
  await reports.query(`UPDATE organisation SET kind = 'town', district_ags = '16099' WHERE id = $1`, [
    reports.organisationId,
  ]);
  expect((await bytes()).map((text, index) => [urls[index], text === before[index]])).toEqual(
    urls.map((url) => [url, true]),
  );
});
