import { cents, ZERO } from '@libs/money';
import { Temporal } from 'temporal-polyfill';
import type { LedgerMonth } from '../ledger-months.views';
import { ahead, yearsAfter } from './ahead';
import { curve, curveLines, narrowed } from './curves';
import { outflow } from './outflow';

const month = (overrides: Partial<LedgerMonth>): LedgerMonth => ({
  envelopeKind: null,
  budgetYear: 2019,
  dueYear: 2019,
  title: 'investive',
  month: '2019-11',
  limit: ZERO,
  blocked: ZERO,
  reserved: ZERO,
  committed: ZERO,
  ordered: ZERO,
  paid: ZERO,
  allocated: ZERO,
  changed: ZERO,
  carried: ZERO,
  lapsed: ZERO,
  returned: ZERO,
  interest: ZERO,
  ...overrides,
});

const open = [{ kind: 'cash', budgetYear: 2020, dueYear: 2020, title: 'investive' }] as const;

const ledger = [
  month({ envelopeKind: 'ceiling', title: null, dueYear: null, limit: cents(5_000) }),
  month({ envelopeKind: 'cash', limit: cents(1_000), carried: cents(200) }),
  month({ envelopeKind: 'cash', budgetYear: 2020, dueYear: 2020, limit: cents(2_000) }),
  month({ committed: cents(400) }),
  month({ dueYear: 2020, committed: cents(300), month: '2019-12' }),
  month({ dueYear: 2020, reserved: cents(50), month: '2020-02' }),
  month({ ordered: cents(100), paid: cents(100), month: '2020-02' }),
];

it('expects of a year that is over only what was paid, of the running one what the decisions plan', () =>
  expect(
    outflow(ledger, open, 2020).map((row) => [
      row.budgetYear,
      row.limit,
      row.carried,
      row.committed,
      row.share,
      row.forecast,
      row.forecastWithReserved,
      row.leftover,
      row.available,
      row.unusable,
    ]),
  ).toEqual([
    [2019, 1_000, 200, 400, 0.25, 100, 100, 900, null, 600],
    [2020, 2_000, 0, 300, 0, 300, 350, 1_700, 1_650, null],
    // What 2019 has bound and not paid.
    [2020, 0, 0, 0, null, 300, 300, -300, null, null],
  ]));

it('expects in all what was decided and reserved, when everything is paid in the end', () => {
  const rows = outflow(ledger, open, 2020);
  const sum = (key: 'committed' | 'forecast') => rows.reduce((total, row) => total + row[key], 0);
  expect(sum('forecast')).toBe(sum('committed'));
});

it('has no line for earlier years that have paid all', () =>
  expect(outflow(ledger, open, 2019).map(({ earlier }) => earlier)).toEqual([false, false]));

it('has no share of a plan that there is not', () =>
  expect(outflow([month({ envelopeKind: 'cash', limit: cents(1) })], open, 2020)[0]!.share).toBeNull());

it('adds up the months without gaps to the day', () =>
  expect(
    curve(ledger, Temporal.PlainDate.from('2020-02-10')).map((point) => [
      point.day.toString(),
      point.committedSoFar,
      point.paidSoFar,
      point.paidByTitle.investive,
    ]),
  ).toEqual([
    ['2019-11-30', 400, 0, 0],
    ['2019-12-31', 700, 0, 0],
    ['2020-01-31', 700, 0, 0],
    ['2020-02-10', 700, 100, 100],
  ]));

it('plans what falls due, year after year', () => {
  const [, , plan] = curveLines(ledger, Temporal.PlainDate.from('2020-02-10'));
  expect(plan!.points.map(({ date, value }) => [String(date), value])).toEqual([
    ['2019-01-01', 0],
    ['2019-12-31', 400],
    ['2020-12-31', 700],
  ]);
});

it('looks ahead at what a year may promise and has promised, year by year', () => {
  const promise = { envelopeKind: 'authorisation', dueYear: 2021, limit: cents(90) } as const;
  const places = [
    month(promise),
    month({ ...promise, month: '2019-12', limit: cents(-20) }),
    month({ dueYear: 2021, committed: cents(30) }),
    month({ dueYear: 2022, title: 'consumptive', committed: cents(5) }),
    month({ dueYear: 2019, committed: cents(1) }),
    month({ dueYear: 2026, committed: cents(1) }),
  ];
  expect(ahead(places, yearsAfter(2020))).toEqual([
    { budgetYear: 2019, title: 'investive', authorised: { 2021: 70 }, committed: { 2021: 30 } },
    { budgetYear: 2019, title: 'consumptive', authorised: {}, committed: { 2022: 5 } },
  ]);
});

it('draws nothing while nothing is bound', () =>
  expect(curveLines(ledger.slice(0, 3), Temporal.PlainDate.from('2020-02-10'))).toEqual([]));

it.each([
  [
    { budgetYear: 2020 },
    [
      ['2020-01-31', 300],
      ['2020-02-29', 300],
    ],
  ],
  [{ title: 'consumptive' }, []],
] as const)('follows the filter %j', (filter, expected) =>
  expect(
    curve(narrowed(ledger, filter), Temporal.PlainDate.from('2020-02-29'))
      .slice(1)
      .map(({ day, committedSoFar }) => [day.toString(), committedSoFar]),
  ).toEqual(expected),
);
