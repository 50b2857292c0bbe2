import type { Sheet } from '@libs/exports';
import { ordered } from './sheet-order';

interface Row {
  readonly name: string;
  readonly year: number | null;
}

const sheet = (rows: readonly Row[]): Sheet<Row> => ({
  title: 'Jahre',
  asOf: new Date('2020-02-10T08:30:00Z'),
  rows,
  columns: [
    { key: 'name', sortKey: 'name', title: 'Name', kind: 'text', value: ({ name }) => name },
    { key: 'jahr', sortKey: 'jahr', title: 'Jahr', kind: 'year', value: ({ year }) => year },
    { key: 'fest', title: 'Fest', kind: 'text', value: ({ name }) => name },
  ],
});
const rows = [
  { name: 'Titel 10', year: 2021 },
  { name: 'Titel 9', year: null },
  { name: 'Ämter', year: 2019 },
  { name: 'Titel 2', year: 2021 },
];
const namesBy = (key: string, direction: 'asc' | 'desc') =>
  ordered(sheet(rows), { key, direction }).rows.map(({ name }) => name);

it.each([
  ['name', 'asc', ['Ämter', 'Titel 2', 'Titel 9', 'Titel 10']],
  ['name', 'desc', ['Titel 10', 'Titel 9', 'Titel 2', 'Ämter']],
  ['jahr', 'asc', ['Ämter', 'Titel 10', 'Titel 2', 'Titel 9']],
  ['jahr', 'desc', ['Titel 10', 'Titel 2', 'Ämter', 'Titel 9']],
] as const)('puts rows in the order of %s, %s, and what has no value last', (key, direction, names) =>
  expect(namesBy(key, direction)).toEqual(names),
);

it.each(['fest', 'unbekannt', 'constructor'])('leaves rows alone for %s', (key) =>
  expect(namesBy(key, 'desc')).toEqual(rows.map(({ name }) => name)),
);

it('leaves rows alone when nothing is asked', () =>
  expect(ordered(sheet(rows), undefined).rows).toEqual(rows));
