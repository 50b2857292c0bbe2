import fc from 'fast-check';
import { toXlsx } from '.';
import { aSheet, someRows } from './testing/a-sheet';
import { readWorkbook } from './testing/read-workbook';

type Workbook = ReturnType<typeof readWorkbook>;
const written = async (...args: Parameters<typeof aSheet>): Promise<Workbook> =>
  readWorkbook(await toXlsx(aSheet(...args)));

describe('a spreadsheet', () => {
  let book: Workbook;
  beforeAll(async () => {
    book = await written(someRows);
  });

  it.each([
    ['A1', 'Zuschüsse je Gemeinde', null],
    ['A2', 'nur „Bewilligt“', null],
    ['A3', 'Stand: 22.11.2026, 14:05 Uhr', null],
    ['A5', 'Gemeinde', null],
    ['A6', 'Müßlingen', null],
    ['B6', 12345.67, '#,##0.00\\ [$€-407]'],
    ['C6', 1200, '#,##0'],
    ['D6', 0.125, '0.0\\ %'],
    ['E6', 46348, 'dd\\.mm\\.yyyy'],
    ['G6', 2026, '0'],
    ['B7', -0.05, '#,##0.00\\ [$€-407]'],
    ['A8', 'Ohne <Betrag> & Datum', null],
    ['B8', null, '#,##0.00\\ [$€-407]'],
    ['A9', 'Summe', null],
    ['A11', 'Ohne Vormerkungen.', null],
  ])('holds in %s %p as %p', (ref, value, format) =>
    expect(book.cells[ref]).toMatchObject({ value, format }),
  );

  it('holds moments as German clocks show them', () => {
    expect(book.cells['F6']?.format).toBe('dd\\.mm\\.yyyy\\ hh:mm');
    // 2 July 2026, 0:30 in summer time.
    expect(book.cells['F6']?.value).toBeCloseTo(46205 + 0.5 / 24, 9);
  });

  it('takes no text for a formula', () =>
    expect(book.cells['A7']).toMatchObject({ value: '=HYPERLINK("x")', formula: null }));

  it.each([
    ['B9', 'SUBTOTAL(109,B6:B8)', 12345.62],
    ['C9', 'SUBTOTAL(109,C6:C8)', 1203],
  ])('sums in %s by a formula that knows its value', (ref, formula, value) =>
    expect(book.cells[ref]).toMatchObject({ formula, value }),
  );

  it('keeps its headings in sight and on every page, and can be filtered', () => {
    expect(book.sheet).toContain('<pane ySplit="5" topLeftCell="A6" state="frozen"');
    expect(book.sheet).toContain('<autoFilter ref="A5:G8"/>');
    expect(book.files['xl/workbook.xml']).toContain('>Tabelle!$5:$5</definedName>');
    expect(book.sheet).toMatch(/orientation="landscape" fitToWidth="1" fitToHeight="0"/);
  });

  it('says what it is', () => {
    const properties = book.files['docProps/core.xml'];
    expect(properties).toContain('<dc:title>Zuschüsse je Gemeinde</dc:title>');
    expect(properties).toContain('>2026-11-22T13:05:00Z</dcterms:modified>');
  });
});

it('gives the same bytes for the same sheet', async () => {
  const first = await toXlsx(aSheet(someRows));
  expect((await toXlsx(aSheet(someRows))).equals(first)).toBe(true);
});

it('has neither sums nor filters without rows', async () => {
  const { cells, sheet } = await written([]);
  expect(cells['A5']?.value).toBe('Gemeinde');
  expect(sheet).not.toMatch(/<f>|<autoFilter/);
});

it('is XML whatever the signs', async () => {
  const { cells } = await written([{ place: 'a\u0001b\u{1f600}\ud800]]>', amount: 1 }]);
  expect(cells['A6']?.value).toContain('\u{1f600}');
  expect(Object.values(cells).join()).not.toContain('\u0001');
});

it('stores in every sum what its rows add up to', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: -1e12, max: 1e12 }), { minLength: 1 }), async (amounts) => {
      const { cells } = await written(amounts.map((amount) => ({ place: 'A', amount })));
      const sum = amounts.reduce((all, amount) => all + amount, 0);
      expect(cells[`B${6 + amounts.length}`]?.value).toBe(sum / 100);
    }),
    { numRuns: 20 },
  ));

it('takes 10,000 rows', async () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => ({ place: `Ort ${index}`, amount: index }));
  const { cells } = await written(rows);
  expect(cells['A10005']?.value).toBe('Ort 9999');
  expect(cells['B10006']).toMatchObject({ formula: 'SUBTOTAL(109,B6:B10005)', value: 499_950 });
});
