import { sumOf, textOf } from './reports-page';
import { allocateProgramme, type Reports, someCases, startReports } from './reports-programme';
import type { Visitor } from './support/visitor';

let reports: Reports;
let officer: Visitor;
let caseId: string;

beforeAll(async () => {
  reports = await startReports();
  officer = await reports.reader();
  await allocateProgramme(reports);
  const [first] = await someCases(reports);
  caseId = first!.id;
});
afterAll(() => reports?.stop());

const field = (page: string, name: string) =>
  new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(page)?.[0] ?? '';

const days = [
  ['31.02.2019', 'Diesen Tag gibt es nicht'],
  ['heute', 'Diesen Tag gibt es nicht'],
  ['01.01.2030', 'Der Tag ist noch nicht vorbei'],
] as const;

describe.each([
  '/mittel',
  '/mittel/abfluss',
  '/mittel/auswertung',
  '/mittel/rechnungshof',
  '/mittel/ueberfaellig',
  '/mittel/buchungen',
  '/mittel/vorgaenge',
])('%s', (url) => {
  it.each(days)('says what is wrong with the day %s and keeps it', async (day, message) => {
    const answer = await officer.get(`${url}?stand=${day}`);
    expect(answer.statusCode).toBe(422);
    expect(field(answer.body, 'stand')).toMatch(new RegExp(`value="${day}"`));
    expect(field(answer.body, 'stand')).toContain('aria-invalid="true"');
    expect(textOf(answer.body).split(message).length - 1).toBeGreaterThanOrEqual(2);
  });

  it('gives no file for such a day', async () => {
    const answer = await officer.get(`${url}?stand=31.02.2019&format=csv`);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      422,
      expect.stringContaining('text/html'),
    ]);
  });
});

it('says it on the page of a case', async () => {
  const answer = await officer.get(`/mittel/vorgaenge/${caseId}?stand=heute`);
  expect(answer.statusCode).toBe(422);
  expect(textOf(answer.body)).toContain('Diesen Tag gibt es nicht');
});

it.each(['abc', '0', '12345', '-1'])('says what is wrong with %s days and keeps it', async (days) => {
  const answer = await officer.get(`/mittel/ueberfaellig?tage=${days}`);
  expect(answer.statusCode).toBe(422);
  expect(field(answer.body, 'tage')).toContain(`value="${days}"`);
  expect(textOf(answer.body)).toContain('Geben Sie eine ganze Zahl von 1 bis 9999 ein.');
  expect((await officer.get(`/mittel/ueberfaellig?tage=${days}&format=csv`)).statusCode).toBe(422);
});

it('does not carry such a day on to the figures', async () => {
  const page = (await officer.get('/mittel?stand=31.02.2019')).body;
  expect(page.slice(page.indexOf('<table'))).not.toMatch(/href="\/mittel\/buchungen[^"]*[?;]stand=/);
  const url = '/mittel/buchungen?betrag=committed';
  expect(sumOf((await officer.get(`${url}&stand=heute`)).body)).toBe(sumOf((await officer.get(url)).body));
});
