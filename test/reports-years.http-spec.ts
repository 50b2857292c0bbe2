import { randomUUID } from 'node:crypto';
import { cents } from '@libs/money';
import { readWorkbook } from '../libs/exports/testing/read-workbook';
import type { EntryDraft } from '../src/budget';
import { amountsWithLinks, rowsOf, sumOf, textOf } from './reports-page';
import { instalment, PROGRAMME, type Reports, startReports } from './reports-programme';
import type { Visitor } from './support/visitor';

let reports: Reports;
let officer: Visitor;

const YEARS = 'Ausgaben nach Haushaltsjahr';
const million = (amount: number) => cents(amount * 100_000_000);

const show = async (url: string): Promise<string> => {
  const answer = await officer.get(url);
  expect([url, answer.statusCode]).toEqual([url, 200]);
  return answer.body;
};
/** The cells of a row, each by the heading of its column. */
const row = async (url: string, caption: string, of: string): Promise<Record<string, string>> => {
  const page = await show(url);
  const [head] = rowsOf(page, caption, 'thead');
  const [cells] = rowsOf(page, caption).filter((found) => found.join(' ').startsWith(of));
  return Object.fromEntries(head!.map((title, index) => [title, cells![index]!]));
};
const book = (drafts: readonly EntryDraft[]) => {
  const common = { programmeId: PROGRAMME, reason: 'Jahreswechsel', reference: 'Einwilligung 1' };
  return reports.bookAll(
    drafts.map((draft) => ({
      ...{ ...draft, ...common, idempotencyKey: randomUUID() },
      ...{ personIds: reports.ministry, madeOn: reports.clock.now() },
    })),
  );
};
const state = (budgetYear: number, name: string) =>
  reports.asOwner(
    `INSERT INTO budget_year (programme_id, budget_year, state, plan, reason, entered_by, entered_at, released_by,
       released_at, movement_id)
     VALUES ($1, $2, $3, 'Plan', 'Vorführung', $4, $5, gen_random_uuid(), $5, gen_random_uuid())`,
    [PROGRAMME, budgetYear, name, reports.officer, reports.clock.now()],
  );
const at = async (day: string): Promise<void> => {
  const seconds = (Date.parse(`${day}T09:00:00+01:00`) - reports.clock.now().getTime()) / 1000;
  reports.clock.forward({ seconds });
  officer = await reports.reader();
};

const cash = (budgetYear: number) =>
  ({ envelopeKind: 'cash', budgetYear, dueYear: budgetYear, title: 'investive' }) as const;
const authorisation = { envelopeKind: 'authorisation', budgetYear: 2020, dueYear: 2021 } as const;

beforeAll(async () => {
  reports = await startReports();
  await at('2020-02-10');
  await reports.allocate({ envelopeKind: 'ceiling', amount: million(80) });
  for (const year of [2020, 2021]) await reports.allocate({ ...cash(year), amount: million(16) });
  await reports.allocate({ ...authorisation, title: 'investive', amount: million(5) });
  await book([
    { ...cash(2020), kind: 'supplement', amount: million(3) },
    { ...cash(2020), kind: 'transfer_out', amount: million(1) },
    { ...cash(2021), kind: 'transfer_in', amount: million(1) },
    { ...cash(2020), kind: 'carry_out', amount: million(4) },
    { ...cash(2021), kind: 'carry_in', amount: million(4) },
    { ...cash(2020), kind: 'lapse', amount: million(2) },
    { ...authorisation, title: 'investive', kind: 'lapse', amount: million(1) },
    { ...cash(2020), kind: 'block', amount: million(1) },
  ]);
  const grantCase = await reports.submit(await reports.draft(), 'Gemeinsame Aktenführung');
  await reports.commit(grantCase, [instalment(300_000), instalment(200_000, { dueYear: 2021 })]);
  await reports.pay(grantCase, [instalment(100_000)]);
  await state(2020, 'in_force');
});
afterAll(() => reports?.stop());

it.each(['/mittel', '/mittel/abfluss'])('shows on %s what the limit of a year is made of', async (url) => {
  const caption = url === '/mittel' ? YEARS : 'Mittelabfluss nach Haushaltsjahr und Titel';
  expect(await row(url, caption, '2020')).toMatchObject({
    Ansatz: '16.000.000,00 €',
    'Nachtrag/Umsetzung': '2.000.000,00 €',
    'Reste (Zugang/Abgang)': '-4.000.000,00 €',
    Verfallen: '-2.000.000,00 €',
    'Ansatz und Reste': '12.000.000,00 €',
  });
  expect(await row(url, caption, '2021')).toMatchObject({
    'Nachtrag/Umsetzung': '1.000.000,00 €',
    'Reste (Zugang/Abgang)': '4.000.000,00 €',
    'Ansatz und Reste': '21.000.000,00 €',
  });
});

it('shows what of an authorisation was used, is free and has lapsed', async () =>
  expect(await row('/mittel', 'Verpflichtungsermächtigungen', '2020')).toMatchObject({
    Ermächtigung: '5.000.000,00 €',
    Verfallen: '-1.000.000,00 €',
    'Ermächtigung insgesamt': '4.000.000,00 €',
    Bewilligt: '200.000,00 €',
    Verfügbar: '3.800.000,00 €',
  }));

it.each(['/mittel', '/mittel/abfluss', '/mittel?stand=10.02.2020'])(
  'leads from each figure of %s to entries that add up to it',
  async (url) => {
    for (const { href, amount } of amountsWithLinks(await show(url)))
      expect([href, sumOf(await show(href))]).toEqual([href, amount]);
  },
);

it('says beside the figures of the ceiling what is blocked in titles', async () => {
  const text = textOf(await show('/mittel'));
  expect(text).toContain('Gesperrt im Programmrahmen: 0,00 €');
  expect(text).toContain('In Titeln gesperrt: 1.000.000,00 €');
  expect(text).toContain('Verfügbar im Programmrahmen');
  expect(text).toContain('und Angebote der Warteliste');
});

describe('filtered by year and title', () => {
  it('the charts show the same as the tables', async () => {
    const bars = (page: string) => /<svg[^>]*id="balken.*?<\/svg>|id="balken".*?<\/svg>/s.exec(page)![0];
    expect(bars(await show('/mittel'))).toContain('2021, ');
    const filtered = await show('/mittel?jahr=2020');
    expect(bars(filtered)).not.toContain('2021, ');
    const months = rowsOf(await show('/mittel/abfluss?jahr=2021'), 'Verlauf der Monate');
    expect(months.at(-1)!.slice(1)).toEqual([
      ...['200.000,00 €', '200.000,00 €', '0,00 €', '0,00 €'],
      ...['0,00 €', '0,00 €'],
    ]);
    expect(textOf(await show('/mittel/abfluss?titel=consumptive'))).toContain('Noch ist nichts bewilligt.');
  });

  it.each(['/mittel', '/mittel/abfluss'])('the files of %s name the filter', async (url) => {
    const file = await officer.get(`${url}?jahr=2020&titel=investive&format=xlsx`);
    const texts = Object.values(readWorkbook(file.rawPayload).cells).map(({ value }) => value);
    expect(texts).toContain('Haushaltsjahr 2020, investiv');
  });
});

describe('when the year is over', () => {
  beforeAll(async () => {
    await at('2021-02-10');
    await state(2021, 'in_force');
  });

  it('its money is no longer free', async () => {
    const left = { Verfügbar: '– keine Angabe', 'Nicht mehr bindbar': '10.700.000,00 €' };
    expect(await row('/mittel', YEARS, '2020')).toMatchObject(left);
    expect(await row('/mittel/abfluss', 'Mittelabfluss nach Haushaltsjahr und Titel', '2020')).toMatchObject(
      left,
    );
    expect(await row('/mittel', YEARS, '2021')).toMatchObject({
      Verfügbar: '20.800.000,00 €',
      'Nicht mehr bindbar': '– keine Angabe',
    });
    expect(await row('/mittel', 'Verpflichtungsermächtigungen', '2020')).toMatchObject({
      Verfügbar: '– keine Angabe',
      'Nicht mehr bindbar': '3.800.000,00 €',
    });
    expect(rowsOf(await show('/mittel'), YEARS, 'tfoot')[0]!.slice(-2)).toEqual([
      '20.800.000,00 €',
      '10.700.000,00 €',
    ]);
  });

  it('its day before still shows it as free', async () =>
    expect(await row('/mittel?stand=10.02.2020', YEARS, '2020')).toMatchObject({
      Verfügbar: '10.700.000,00 €',
    }));

  it('what it owes is expected in the running year', async () => {
    const outflow = await row(
      '/mittel/abfluss',
      'Mittelabfluss nach Haushaltsjahr und Titel',
      '2021 investiv, offene Verpflichtungen früherer Jahre',
    );
    expect(outflow).toMatchObject({
      Bewilligt: '– keine Angabe',
      'Erwartet bis Jahresende': '200.000,00 €',
      'Erwartet mit Vormerkungen': '200.000,00 €',
    });
  });
});
