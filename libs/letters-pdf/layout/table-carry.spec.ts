import type { Table } from '../letter-model';
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
