import type { Align, Table } from '../letter-model';
import { mm, type } from './sheet';
import { tableAtoms } from './table-atoms';
import { columnWidths } from './table-columns';

const table = (columns: readonly Align[], ...rows: readonly (readonly string[])[]): Table => ({
  type: 'table',
  columns,
  header: columns.map(() => [{ text: 'Kopf' }]),
  rows: rows.map((texts) => ({ cells: texts.map((text) => [{ text }]), sum: false })),
});
const AMOUNT = '12.345.678,90\u00a0€';
const WORD = 'Informationsverarbeitungsdienstleistungen';
const text: Align[] = ['left', 'left', 'left'];

/** What each cell of the first row shows, a string per line, when the table is so many points wide. */
function shown(each: Table, width: number): string[][] {
  const atoms = tableAtoms(each, { tag: { role: 'Table', parent: null }, measure: { x: 0, width } });
  const cells = new Map<unknown, string[]>();
  for (const { tag, spans } of atoms.flatMap(({ pieces }) => pieces)) {
    const lines = cells.get(tag) ?? [];
    if (tag?.role === 'TD') cells.set(tag, [...lines, spans.map((span) => span.text).join('')]);
  }
  return [...cells.values()];
}
const sizeOf = (each: Table, width: number): number =>
  tableAtoms(each, { tag: { role: 'Table', parent: null }, measure: { x: 0, width } })[0]!.pieces[0]!
    .spans[0]!.size;

it('gives a long word its room and lets the others wrap', () => {
  const wide = table(text, [
    WORD,
    'ein Satz, der Platz machen kann und das auch tut',
    'noch ein Satz wie jener',
  ]);
  expect(shown(wide, mm(110))[0]).toEqual([WORD]);
  expect(sizeOf(wide, mm(110))).toBe(type.tables[0].size);
});

it('lets the widest column wrap before the others', () => {
  const sentence =
    'Richtlinie zur Förderung des kommunalen E-Government und der elektronischen Verwaltung im Land';
  const cells = shown(table(text, [sentence, 'Max Mustermann', 'in Prüfung']), mm(100));
  expect(cells.map(({ length }) => length > 1)).toEqual([true, false, false]);
});

it('takes smaller type before a word breaks', () => {
  const narrow = table(text, [WORD, WORD, WORD]);
  expect(sizeOf(narrow, mm(165))).toBe(type.tables[2].size);
  expect(shown(narrow, mm(165))).toEqual([[WORD], [WORD], [WORD]]);
});

it('divides words by the rules of spelling where no type is small enough', () => {
  const hopeless = table(text, [WORD, 'kurz', WORD]);
  const [first, second] = shown(hopeless, mm(80));
  expect(first!.length).toBeGreaterThan(1);
  for (const line of first!.slice(0, -1)) expect(line).toMatch(/\u00ad$/);
  expect(second).toEqual(['kurz']);
});

it('keeps amounts whole beside words that must break', () => {
  const money = table(['left', 'right', 'right'], [WORD.repeat(3), AMOUNT, AMOUNT]);
  expect(shown(money, mm(100)).slice(1)).toEqual([[AMOUNT], [AMOUNT]]);
});

it.each([mm(40), mm(80), mm(165), mm(267)])('fills %d points', (available) => {
  for (const each of [
    table(text, ['a', WORD, 'b c']),
    table(['left', 'right'], ['a', AMOUNT]),
    table(['left'], ['a']),
  ]) {
    const { widths } = columnWidths(each, available, 9);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(available, 6);
    expect(Math.min(...widths)).toBeGreaterThan(8);
  }
});
