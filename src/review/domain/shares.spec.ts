import { cents, sumCents } from '@libs/money';
import fc from 'fast-check';
import { dueFrom, roundingFaults, type Share, splitFaults } from './shares';

const share = (dueYear: number, amount: number, title: Share['title'] = 'investive'): Share => ({
  dueYear,
  title,
  amount: cents(amount),
});

it('moves what a past year was to pay into the budget year', () =>
  expect(dueFrom(2020, [share(2019, 5), share(2020, 7), share(2021, 1)])).toEqual([
    share(2020, 12),
    share(2021, 1),
  ]));

it('keeps titles apart and loses no cent', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.integer({ min: 2018, max: 2024 }),
          fc.integer({ min: 0, max: 10 ** 9 }),
          fc.constantFrom<Share['title']>('investive', 'consumptive'),
        ),
      ),
      (rows) => {
        const shares = rows.map(([year, amount, title]) => share(year, amount, title));
        const due = dueFrom(2020, shares);
        expect(sumCents(due.map((s) => s.amount))).toBe(sumCents(shares.map((s) => s.amount)));
        expect(due.every((s) => s.dueYear >= 2020)).toBe(true);
      },
    ),
  ));

describe('a split', () => {
  const frame = { ceiling: cents(100), computed: [share(2020, 60), share(2020, 40, 'consumptive')] };

  it.each<[string, Share[], Record<string, unknown>]>([
    ['as computed', frame.computed, {}],
    ['all in one', [share(2020, 100)], {}],
    ['nothing at all', [share(2020, 0)], { form: expect.stringMatching(/mindestens einen/) }],
    ['no field', [], { form: expect.stringMatching(/mindestens einen/) }],
    [
      'one cent too much',
      [share(2020, 60), share(2020, 41, 'consumptive')],
      { form: expect.stringMatching(/ergeben 1,01.*höchstens 1,00/) },
    ],
    [
      'too much in one',
      [share(2020, 101)],
      { 'betrag.2020-investive': expect.stringMatching(/höchstens 1,00/) },
    ],
    [
      'more than can be added',
      [share(2020, Number.MAX_SAFE_INTEGER), share(2020, Number.MAX_SAFE_INTEGER, 'consumptive')],
      { 'betrag.2020-investive': expect.anything(), 'betrag.2020-consumptive': expect.anything() },
    ],
    ['a year before what was computed', [share(2019, 1)], { form: expect.stringMatching(/2019/) }],
    ['a later year than what was computed', [share(2021, 1)], {}],
    ['nothing in a year that was not computed', [share(2020, 1), share(2019, 0)], {}],
  ])('%s', (_, shares, faults) => expect(splitFaults(shares, frame)).toEqual(faults));
});

describe('the rounding of the directive', () => {
  const rule = { value: '1', paragraph: 'Nr. 5.2' } as Parameters<typeof roundingFaults>[1];

  it.each<[string, Share[], Record<string, unknown>]>([
    ['full euros', [share(2020, 4_000_000)], {}],
    ['full euros together', [share(2020, 60), share(2020, 40, 'consumptive')], {}],
    [
      'cents',
      [share(2020, 4_000_055), share(2020, 100, 'consumptive')],
      {
        'betrag.2020-investive': expect.stringMatching(
          /auf volle Euro ab \(Nr\. 5\.2\).*40\.001,55.*40\.001,00/,
        ),
      },
    ],
  ])('%s', (_, shares, faults) => expect(roundingFaults(shares, rule)).toEqual(faults));

  it('of ten euros', () =>
    expect(Object.keys(roundingFaults([share(2020, 1_500)], { ...rule, value: '10' }))).toEqual([
      'betrag.2020-investive',
    ]));
});
