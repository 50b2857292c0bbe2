import { parseSuccessions } from './successions-csv';

it('reads keys, day and note', () => {
  const text =
    '\uFEFFold_ags,new_ags,date\r\n16061007,16061119,2024-01-01\r\n\r\n16056000;16063105;2021-07-01;kreisangehörig\n';
  expect(parseSuccessions(text).map(({ on, ...rest }) => ({ ...rest, on: on.toString() }))).toEqual([
    { oldAgs: '16061007', newAgs: '16061119', on: '2024-01-01', note: null, inferred: false },
    { oldAgs: '16056000', newAgs: '16063105', on: '2021-07-01', note: 'kreisangehörig', inferred: false },
  ]);
});

it.each([
  ['a name instead of a key', 'Birkenfelde,Uder,2024-01-01'],
  ['a German date', '16061007,16061119,01.01.2024'],
  ['a day the calendar does not have', '16061007,16061119,2024-02-30'],
  ['a municipality that succeeds itself', '16061007,16061007,2024-01-01'],
])('refuses %s, naming the line', (_, line) => {
  expect(() => parseSuccessions(`old_ags,new_ags,date\n${line}`)).toThrow('Nachfolger-Datei, Zeile 2:');
});
