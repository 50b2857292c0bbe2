import { cents } from '@libs/money';
import type { EnvelopeRow, ProgrammeOverview } from '../../budget';
import { batchNeeds } from './batch-money';

const envelope = (address: Partial<EnvelopeRow>, available: number) =>
  ({ budgetYear: null, title: null, ...address, available: cents(available) }) as EnvelopeRow;
const overview = {
  ceiling: envelope({}, 900),
  cash: [envelope({ budgetYear: 2020, title: 'investive' }, 70)],
} as Partial<ProgrammeOverview> as ProgrammeOverview;
const share = (dueYear: number, amount: number) => ({
  dueYear,
  title: 'investive' as const,
  amount: cents(amount),
});

it('adds up what is wanted, held, needed and free', () =>
  expect(
    batchNeeds(
      [
        { shares: [share(2020, 100), share(2021, 50)], held: [share(2020, 100), share(2021, 50)] },
        { shares: [share(2020, 80)], held: [] },
      ],
      overview,
    ),
  ).toEqual([
    { label: 'Programmrahmen', wanted: 230, held: 150, needed: 80, free: 900 },
    { label: '2020, investiv', wanted: 180, held: 100, needed: 80, free: 70 },
    { label: '2021, investiv', wanted: 50, held: 50, needed: 0, free: null },
  ]));
