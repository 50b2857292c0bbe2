import { cents } from '@libs/money';
import fc from 'fast-check';
import type { AccountRow } from '../accounts.views';
import { candidatesOf, draw, type Method } from './sample';

const row = (index: number, overrides: Partial<AccountRow> = {}): AccountRow => ({
  caseId: `case-${index}`,
  number: `EGOV-2020-${String(index).padStart(4, '0')}`,
  applicant: 'Musterstadt',
  project: 'Vorhaben',
  directiveVersion: '2018',
  item: 'c',
  title: 'investive',
  state: 'approved',
  decidedOn: '2020-02-10',
  latestOn: '2020-02-10',
  granted: cents(1_000_00),
  ordered: cents(0),
  paid: cents(0),
  returned: cents(0),
  takenBack: cents(0),
  later: cents(0),
  jointly: false,
  assumed: false,
  proofDue: null,
  proofReceived: null,
  ...overrides,
});
const rows = (count: number) => Array.from({ length: count }, (_, index) => row(index + 1));

it('counts a case with both titles once, with the sum of both', () =>
  expect(candidatesOf([row(1), row(1, { title: 'consumptive', returned: cents(5) })])).toEqual([
    {
      caseId: 'case-1',
      number: 'EGOV-2020-0001',
      applicant: 'Musterstadt',
      project: 'Vorhaben',
      granted: 200_000,
      points: 2,
      reasons: ['Rückzahlung'],
    },
  ]));

it('draws the riskiest first, among equals the dearest', () => {
  const candidates = candidatesOf([
    row(1),
    row(2, { granted: cents(2_000_00) }),
    row(3, { takenBack: cents(1), assumed: true }),
    row(4, { granted: cents(9_999_999), later: cents(1) }),
  ]);
  const drawn = draw(candidates, { method: 'risiko', seed: '', share: 75 });
  expect(drawn.map(({ number }) => number.at(-1))).toEqual(['4', '3', '2']);
});

it('depends on the seed', () => {
  const [one, other] = ['1', '2'].map((seed) =>
    draw(candidatesOf(rows(50)), { method: 'zufall', seed, share: 10 }).map(({ number }) => number),
  );
  expect(one).toHaveLength(5);
  expect(one).not.toEqual(other);
});

it('gives the same sample again whatever the order of the rows, never less than its share', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 10, max: 100 }),
      fc.constantFrom<Method>('zufall', 'risiko'),
      fc.string({ maxLength: 10 }),
      (count, share, method, seed) => {
        const drawn = draw(candidatesOf(rows(count)), { method, seed, share });
        expect(draw(candidatesOf(rows(count).reverse()), { method, seed, share })).toEqual(drawn);
        expect(drawn.length * 100).toBeGreaterThanOrEqual(count * share);
        expect(new Set(drawn.map(({ number }) => number)).size).toBe(drawn.length);
      },
    ),
  ));
