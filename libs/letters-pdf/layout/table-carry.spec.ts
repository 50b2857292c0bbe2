import { cents, formatEuro, sumCents } from '@libs/money';
import type { Table } from '../letter-model';
import type { Page } from './atom';
import { paginate } from './paginate';
import { tableAtoms } from './table-atoms';
import { carriedSums } from './table-carry';

const row = (...texts: string[]): Table['rows'][number] => ({
  cells: texts.map((text) => (text === '' ? [] : [{ text }])),
  sum: texts[0]?.startsWith('Summe') === true,
});
const table = (...rows: Table['rows'][number][]): Table => ({
  type: 'table',
  columns: ['left', 'right', 'right'],
  header: [],
  rows,
});

it.each<[string, Table, (null | (string | null)[])[]]>([
  [
    'columns that their sum row adds up',
    table(
      row('a', '1,00\u00a0€', '5,00'),
      row('b', '2.000,50\u00a0€', ''),
      row('Summe', '2.001,50\u00a0€', '5,00'),
    ),
    [[null, '1,00\u00a0€', '5,00'], [null, '2.001,50\u00a0€', '5,00'], null],
  ],
  [
    'no column that adds up otherwise',
    table(row('a', '1,00', '3,00'), row('b', '2,00', '4,00'), row('Summe', '3,00', '4,00')),
    [[null, '1,00', null], [null, '3,00', null], null],
  ],
  [
    'each group on its own',
    table(row('a', '1,00'), row('Summe', '1,00'), row('b', '2,00'), row('Summe', '2,00')),
    [[null, '1,00', null], null, [null, '2,00', null], null],
  ],
  [
    'what is taken off, too',
    table(row('a', '10,00'), row('b', '-4,00'), row('Summe', '6,00')),
    [[null, '10,00', null], [null, '6,00', null], null],
  ],
  ['no years and no words', table(row('a', '2026', 'x'), row('Summe', '2026', 'x')), [null, null]],
  ['nothing without a sum row', table(row('a', '1,00'), row('b', '2,00')), [null, null]],
])('carries %s', (_, each, carried) => expect(carriedSums(each)).toEqual(carried));

describe('a table that breaks', () => {
  const amounts = Array.from({ length: 90 }, (_, index) => cents(9_999_999 * (index + 1)));
  const rows = amounts.map((amount, index) => row(`Zeile ${index}`, formatEuro(amount), ''));
  const long = table(...rows, row('Summe', formatEuro(sumCents(amounts)), ''));
  const atoms = tableAtoms(long, { tag: { role: 'Table', parent: null }, measure: { x: 0, width: 200 } });
  const pages = paginate(atoms, { firstTop: 100, top: 50, bottom: 700 });
  const textsOf = (page: Page): string[] =>
    page.map(({ atom }) => atom.pieces.flatMap(({ spans }) => spans.map(({ text }) => text)).join('|'));

  it('ends and begins each page with the sum so far, which nobody hears twice', () => {
    const shown = pages.map((page) => textsOf(page).filter((text) => text.startsWith('Übertrag')));
    expect(shown.map(({ length }) => length)).toEqual([1, 2, 1]);
    expect(shown[0]![0]).toBe(shown[1]![0]);
    expect(shown[1]![1]).toBe(shown[2]![0]);
    const heard = pages.flat().flatMap(({ atom }) => atom.pieces.filter(({ tag }) => tag !== null));
    expect(heard.flatMap(({ spans }) => spans.map(({ text }) => text))).not.toContain('Übertrag');
  });

  it('carries what stands above', () => {
    const above = textsOf(pages[0]!).filter((text) => text.startsWith('Zeile')).length;
    expect(textsOf(pages[0]!).at(-1)).toBe(`Übertrag|${formatEuro(sumCents(amounts.slice(0, above)))}`);
  });

  it('keeps every page within its bounds', () => {
    for (const { atom, y } of pages.flat()) expect(y + atom.height).toBeLessThanOrEqual(700);
  });

  it('keeps every sum on one line, in a column as narrow as its total, too', () => {
    const wordy = rows.map(({ cells: [, ...rest] }) => ({
      cells: [[{ text: 'Zeile mit vielen Wörtern '.repeat(4) }], ...rest],
      sum: false,
    }));
    const tight = { ...long, rows: [...wordy, ...long.rows.slice(-1)] };
    const carries = tableAtoms(tight, {
      tag: { role: 'Table', parent: null },
      measure: { x: 0, width: 200 },
    }).flatMap(({ carry }) => carry ?? []);
    expect(carries.length).toBeGreaterThan(rows.length);
    for (const carry of carries) expect(carry.atoms().map(({ height }) => height)).toEqual([carry.height]);
  });
});
