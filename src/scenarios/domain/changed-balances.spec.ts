import { cents } from '@libs/money';
import { changedBalances } from './changed-balances';

const now = [
  { id: 1, label: 'Ausgaben 2020, investiv', available: cents(100) },
  { id: 2, label: 'Ausgaben 2021, investiv', available: cents(200) },
];

it.each([
  ['never saved', [], []],
  [
    'nothing',
    [
      { envelopeId: 1, available: cents(100) },
      { envelopeId: 2, available: cents(200) },
    ],
    [],
  ],
  [
    'an amount and a new envelope',
    [{ envelopeId: 1, available: cents(90) }],
    [
      { label: 'Ausgaben 2020, investiv', before: 90, now: 100 },
      { label: 'Ausgaben 2021, investiv', before: null, now: 200 },
    ],
  ],
])('tells what has changed: %s', (_, saved, expected) =>
  expect(changedBalances(saved, now)).toEqual(expected),
);
