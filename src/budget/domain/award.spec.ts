import { cents, sumCents } from '@libs/money';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  type Award,
  commitmentEntries,
  decommitmentEntries,
  releaseEntries,
  type Reservation,
  reservationEntries,
} from './award';

const award = (amounts: readonly number[]): Award => ({
  programmeId: 'programme',
  caseId: 'case',
  budgetYear: 2020,
  personIds: ['clerk', 'head'],
  reason: 'Bescheid',
  madeOn: new Date(0),
  keyPrefix: 'case/1/proposal/2',
  rows: amounts.map((amount, index) => ({
    dueYear: 2020 + index,
    title: 'investive',
    category: null,
    amount: cents(amount),
  })),
});

const reservation: Reservation = {
  id: 7,
  programmeId: 'programme',
  caseId: 'case',
  budgetYear: 2019,
  dueYear: 2020,
  title: 'investive',
  category: 'c',
  amount: cents(500),
};

const digest = (entries: ReturnType<typeof commitmentEntries>) =>
  entries.map(({ kind, budgetYear, dueYear, amount, idempotencyKey }) => [
    kind,
    `${budgetYear}/${dueYear}`,
    amount,
    idempotencyKey,
  ]);

it('commits each instalment under a key of its own', () =>
  expect(digest(commitmentEntries(award([100, 30])))).toEqual([
    ['commit', '2020/2020', 100, 'case/1/proposal/2/commit/1'],
    ['commit', '2020/2021', 30, 'case/1/proposal/2/commit/2'],
  ]));

it('gives the reservation back in the year it was made, in the booking that commits', () =>
  expect(digest(commitmentEntries(award([100]), [reservation]))).toEqual([
    ['release', '2019/2020', 500, 'release/7'],
    ['commit', '2020/2020', 100, 'case/1/proposal/2/commit/1'],
  ]));

it('releases under the same key, whoever does it', () =>
  expect(releaseEntries([reservation], award([]))).toEqual([
    expect.objectContaining({ idempotencyKey: 'release/7', corrects: 7, caseId: 'case', category: 'c' }),
  ]));

it('reserves until a day', () => {
  const expiresOn = Temporal.PlainDate.from('2020-04-30');
  expect(reservationEntries(award([100]), expiresOn)).toEqual([
    expect.objectContaining({ kind: 'reserve', expiresOn, personIds: ['clerk', 'head'] }),
  ]);
});

it.each([reservationEntries, commitmentEntries, decommitmentEntries])(
  'books all that is due and no empty entry: %p',
  (build) =>
    fc.assert(
      fc.property(fc.array(fc.nat()), (amounts) => {
        const entries = (build as typeof commitmentEntries)(award(amounts));
        expect(sumCents(entries.map((entry) => entry.amount))).toBe(amounts.reduce((a, b) => a + b, 0));
        expect(entries.every((entry) => entry.amount > 0)).toBe(true);
        expect(new Set(entries.map((entry) => entry.idempotencyKey)).size).toBe(entries.length);
      }),
    ),
);
