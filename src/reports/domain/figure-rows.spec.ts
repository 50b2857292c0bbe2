import { cents } from '@libs/money';
import type { EnvelopeRow } from '../../budget';
import { figureRows, sumOf } from './figure-rows';

const envelope = (overrides: Partial<EnvelopeRow>): EnvelopeRow => ({
  id: 1,
  kind: 'cash',
  label: '',
  budgetYear: 2020,
  dueYear: 2020,
  title: 'investive',
  category: null,
  limit: cents(100),
  blocked: cents(0),
  reserved: cents(10),
  committed: cents(20),
  ordered: cents(0),
  paid: cents(0),
  available: cents(70),
  ...overrides,
});

it('puts the sum of a year before its titles', () => {
  const rows = figureRows([
    envelope({}),
    envelope({ title: 'consumptive', limit: cents(50), available: cents(20) }),
    envelope({ budgetYear: 2021, dueYear: 2021 }),
  ]);
  expect(rows.map(({ label, part, figures }) => [label, part, figures.limit, figures.available])).toEqual([
    ['2020', 'gesamt', 150, 90],
    ['2020', 'investiv', 100, 70],
    ['2020', 'konsumtiv', 50, 20],
    ['2021', 'gesamt', 100, 70],
    ['2021', 'investiv', 100, 70],
  ]);
});

it('keeps authorisations apart by due year, and knows which entries are behind them', () => {
  const rows = figureRows([
    envelope({ kind: 'authorisation', dueYear: 2021 }),
    envelope({ kind: 'authorisation', dueYear: 2022 }),
  ]);
  expect(rows.map(({ label }) => label)).toEqual([
    '2020 für 2021',
    '2020 für 2021',
    '2020 für 2022',
    '2020 für 2022',
  ]);
  expect(rows[1]!.filter).toEqual({
    envelopeKind: 'authorisation',
    budgetYear: 2020,
    dueYear: 2021,
    title: 'investive',
  });
});

it('adds up to nothing without envelopes', () =>
  expect(sumOf([])).toMatchObject({ limit: 0, blocked: 0, reserved: 0, committed: 0, available: 0 }));
