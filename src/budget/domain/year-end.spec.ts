import { cents } from '@libs/money';
import type { EntryDraft } from './entry';
import { authorisationOf, cashOf } from './movement';
import { carriableLapses, lapseWarning } from './year-end';

const lapse = (place: ReturnType<typeof cashOf>, amount = 100): EntryDraft => ({
  ...place,
  kind: 'lapse',
  amount: cents(amount),
});

it.each([
  ['unused money of a transferable title', cashOf(2020, 'investive'), 2022, 'bis Ende 2022 verfügbar'],
  ['another title', cashOf(2020, 'consumptive'), 2020, undefined],
  ['what can no longer be spent', cashOf(2020, 'investive'), 2023, undefined],
  ['an authorisation', authorisationOf(2020, 2021, 'investive'), 2020, undefined],
])('warns before %s lapses, or not', (_, place, currentYear, told) => {
  const warning = lapseWarning(place, ['investive'], currentYear);
  expect(warning).toEqual(told && expect.stringContaining(told));
  expect(carriableLapses([lapse(place)], () => ['investive'], currentYear)).toHaveLength(told ? 1 : 0);
});

it('asks each year for its own titles, and leaves counter-entries alone', () => {
  const rows = [
    lapse(cashOf(2020, 'consumptive')),
    lapse(cashOf(2021, 'consumptive')),
    lapse(cashOf(2021, 'consumptive'), -100),
  ];
  const transferableIn = (year: number) => (year === 2021 ? (['consumptive'] as const) : []);
  expect(carriableLapses(rows, transferableIn, 2021)).toEqual([rows[1]]);
});
