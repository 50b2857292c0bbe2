import { type Cents, cents } from '@libs/money';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { baseRates, interest, type InterestClaim, type Movement, parseDate, runningInterest } from './index';

const day = (text: string) => parseDate(text)!;
const claim = (from: string, to: string, terms: Partial<InterestClaim> = {}) =>
  interest({ principal: cents(1_000_000), from: day(from), to: day(to), ground: 'repayment', ...terms });
/** A no-break space stands before the signs of the euro and the percent. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

it('reckons 10.000 € over a change of the base rate', () => {
  const result = claim('15.05.2025', '10.02.2026');
  expect([result.days, result.amount, result.assumed]).toEqual([271, 47_840, true]);
  expect(result.rule).toBe('§ 49a Abs. 3 Satz 1 VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG');
  expect(spaced(result.reckoning)).toBe(
    '15.05.2025 bis 30.06.2025: 47 Tage × 10.000,00 € × 7,27 % (Basiszinssatz 2,27 %, angenommen, zuzüglich 5 Prozentpunkte). ' +
      '01.07.2025 bis 31.12.2025: 184 Tage × 10.000,00 € × 6,27 % (Basiszinssatz 1,27 %, angenommen, zuzüglich 5 Prozentpunkte). ' +
      '01.01.2026 bis 09.02.2026: 40 Tage × 10.000,00 € × 6,27 % (Basiszinssatz 1,27 %, angenommen, zuzüglich 5 Prozentpunkte). ' +
      'Der 10.02.2026 zählt nicht mit. Zusammen, geteilt durch 365 Tage: 478,40 € (kaufmännisch gerundet).',
  );
});

it.each([
  ['the negative base rate, a whole year', '01.01.2021', '01.01.2022', {}, 41_200],
  ['a leap year has 366 days over 365', '01.01.2020', '01.01.2021', {}, 41_313],
  ['one day', '30.06.2025', '01.07.2025', {}, 199],
  ['the next day at the new rate', '01.07.2025', '02.07.2025', {}, 172],
  ['rounded down', '01.01.2020', '01.01.2021', { rounding: 'down' }, 41_312],
  ['another margin', '01.01.2021', '01.01.2022', { margin: 900 }, 81_200],
  ['no day', '01.01.2021', '01.01.2021', {}, 0],
] as const)('%s', (_, from, to, terms, amount) => expect(claim(from, to, terms).amount).toBe(amount));

it.each([
  ['before the table', '30.06.2016', '10.07.2016', 'Der Basiszinssatz am 30.06.2016 ist nicht hinterlegt'],
  ['after the table', '01.06.2026', '02.07.2026', 'Der Basiszinssatz ab dem 01.07.2026 ist nicht hinterlegt'],
  ['backwards', '02.06.2025', '01.06.2025', 'vor ihrem Beginn'],
])('refuses days %s', (_, from, to, message) => expect(() => claim(from, to)).toThrow(message));

it('reaches the last day of the table', () => expect(claim('01.06.2026', '01.07.2026').days).toBe(30));

it('changes base rates on the first of January or July only, oldest first', () => {
  const days = baseRates.rates.map(({ from }) => from);
  expect(days).toEqual([...days].sort());
  expect(days.every((from) => /-(01|07)-01$/.test(from))).toBe(true);
  expect(baseRates.until > days.at(-1)!).toBe(true);
});

const move = (on: string, euros: number): Movement => ({ on: day(on), amount: cents(euros * 100) });

describe('a running claim', () => {
  const run = (movements: Movement[], until = '01.01.2022') =>
    runningInterest({ movements, until: day(until), ground: 'lateUse' });

  it('follows the balance and leaves out days on which nothing is owed', () => {
    const result = run([
      move('01.01.2021', 10_000),
      move('11.01.2021', -10_000),
      move('01.02.2021', 5_000),
      move('11.02.2021', -2_000),
      move('21.02.2021', -3_000),
    ]);
    expect(result.spans.map(({ balance, days }) => [balance, days])).toEqual([
      [1_000_000, 10],
      [500_000, 10],
      [300_000, 10],
    ]);
    expect([result.days, result.amount]).toEqual([30, 2_032]);
    expect(result.rule).toContain('§ 49a Abs. 4');
  });

  it('adds up what moves on one day', () =>
    expect(run([move('01.01.2021', 10_000), move('01.01.2021', -4_000)]).spans[0]!.balance).toBe(600_000));

  it('leaves out what moves from the last day on', () =>
    expect(run([move('01.12.2021', 100), move('01.01.2022', -900)]).days).toBe(31));

  it('owes nothing without a movement', () => expect(run([])).toMatchObject({ amount: 0, days: 0 }));

  it('refuses more paid back than owed', () =>
    expect(() => run([move('01.01.2021', 10), move('02.01.2021', -11)])).toThrow('Am 02.01.2021'));
});

const first = Temporal.PlainDate.from('2016-07-01');
const spans = fc.tuple(fc.nat(3_000), fc.nat(600)).map(([start, length]) => {
  const from = first.add({ days: start });
  return { from, to: from.add({ days: length }) };
});
const amounts = fc.integer({ min: 1, max: 10 ** 11 }).map(cents);

/** Day by day, as the law words it; in cents, hundredths of a percent and a year of 365 days. */
function byDay(principal: Cents, from: Temporal.PlainDate, days: number): number {
  let sum = 0n;
  for (let index = 0; index < days; index++) {
    const today = from.add({ days: index }).toString();
    const base = baseRates.rates.filter((rate) => rate.from <= today).at(-1)!;
    sum += BigInt(principal) * BigInt(base.rate + 500);
  }
  return Number(sum / 3_650_000n);
}

it('is the sum of its days', () =>
  fc.assert(
    fc.property(amounts, spans, (principal, { from, to }) => {
      const result = interest({ principal, from, to, ground: 'repayment', rounding: 'down' });
      expect(result.days).toBe(from.until(to).days);
      expect(result.amount).toBe(byDay(principal, from, result.days));
    }),
  ));

it('grows with every day and every euro', () =>
  fc.assert(
    fc.property(amounts, spans, (principal, { from, to }) => {
      const reckon = (sum: Cents, end = to) =>
        interest({ principal: sum, from, to: end, ground: 'repayment' }).amount;
      expect(reckon(principal, to.add({ days: 1 }))).toBeGreaterThanOrEqual(reckon(principal));
      expect(reckon(cents(principal + 100))).toBeGreaterThanOrEqual(reckon(principal));
    }),
  ));
