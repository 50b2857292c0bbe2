import { chosenTable, type ReportTable, sortedTables } from './report-table';

interface Row {
  readonly name: string | null;
  readonly count: number;
}
const rows: readonly Row[] = [
  { name: 'Ölsen', count: 2 },
  { name: null, count: 1 },
  { name: 'Zeulen', count: 2 },
  { name: 'Ofen', count: 10 },
];
const table: ReportTable<Row> = {
  name: 'orte',
  sheet: {
    title: 'Orte',
    asOf: new Date(0),
    rows,
    columns: [
      { key: 'name', title: 'Name', kind: 'text', value: ({ name }) => name },
      { key: 'anzahl', title: 'Anzahl', kind: 'count', value: ({ count }) => count },
    ],
  },
};
const namesBy = (sort?: string, direction?: 'asc' | 'desc') =>
  (sortedTables([table], { sort, direction })[0]!.sheet.rows as Row[]).map(({ name }) => name);

it.each([
  [undefined, undefined, ['Ölsen', null, 'Zeulen', 'Ofen']],
  ['orte.name', 'asc', ['Ofen', 'Ölsen', 'Zeulen', null]],
  ['orte.name', 'desc', ['Zeulen', 'Ölsen', 'Ofen', null]],
  ['orte.anzahl', undefined, [null, 'Ölsen', 'Zeulen', 'Ofen']],
  ['orte.anzahl', 'desc', ['Ofen', 'Ölsen', 'Zeulen', null]],
  ['andere.name', 'asc', ['Ölsen', null, 'Zeulen', 'Ofen']],
  ['orte.toString', 'asc', ['Ölsen', null, 'Zeulen', 'Ofen']],
] as const)('sorts by %s %s stably, what has no value last', (sort, direction, names) =>
  expect(namesBy(sort, direction)).toEqual(names),
);

it.each([
  ['orte', 'orte'],
  ['andere', 'orte'],
  [undefined, 'orte'],
])('saves for %s the table %s', (asked, name) =>
  expect(chosenTable([table], { table: asked }).name).toBe(name),
);
