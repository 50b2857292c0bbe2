import { parseDate } from '@libs/dates';
import { type DirectiveVersion, expenseCategories, keysOf, recipientKinds } from '@libs/directive';
import { delivered, deliveredVersions, withRules } from '@libs/directive/testing/examples';
import { cents, sumCents } from '@libs/money';
import fc from 'fast-check';
import { type Answers, noAnswers } from './answers';
import { type CompleteAnswers, factsOf, financed } from './facts';
import { byFit, judge, type Judgement } from './judgement';
import { type Judged, outcomeOf } from './outcome';
import { compare, counterpart } from './comparison';

const versions = deliveredVersions.map(delivered);
const [of2018, of2021, of2024, of2025] = versions as [
  DirectiveVersion,
  DirectiveVersion,
  DirectiveVersion,
  DirectiveVersion,
];
const day = (text: string) => parseDate(text)!;
const plan: CompleteAnswers = {
  ...noAnswers,
  recipientKind: 'town',
  from: '2021-06-01',
  to: '2022-12-31',
  costs: [
    { id: '1', category: 'licence', year: null, amount: cents(5_000_000) },
    { id: '2', category: 'service', year: 2022, amount: cents(2_000_000) },
  ],
};
const judged = (version: DirectiveVersion, on: string, answers: Answers = plan): Judged => {
  const outcome = outcomeOf(versions, version, day(on), {
    answers,
    errors: {},
    place: { kind: 'unasked' },
  });
  if (outcome.kind !== 'judged') throw new Error(outcome.kind);
  return outcome;
};

it('reckons the grant, year by year, without an obstacle', () => {
  const { main, chosen, open } = judged(of2021, '01.02.2021', { ...plan, item: 'a' });
  expect([chosen, open, main.item.letter, main.grant]).toEqual([true, true, 'a', 5_600_000]);
  expect(main.byYear).toEqual([
    { year: 2021, amount: 4_000_000 },
    { year: 2022, amount: 1_600_000 },
  ]);
  expect(main.obstacles).toEqual([]);
});

it('speaks of papers as what is still needed, never as an obstacle', () => {
  const { attachments, declarations, obstacles } = judged(of2021, '01.02.2021').main;
  expect(obstacles.map(({ code }) => code)).not.toEqual(expect.arrayContaining(['attachment_missing']));
  expect(attachments.texts).toContain('Angebote oder nachvollziehbare Kostenberechnung');
  expect(declarations.texts.length).toBeGreaterThan(5);
});

it('does not speak of a request that nobody has made', () => {
  const { trace } = judged(of2021, '01.02.2021').main.evaluation;
  expect(trace.filter(({ text }) => text.startsWith('Beantragt'))).toEqual([]);
});

it.each([
  [{ recipientKind: null }, ['kommune']],
  [{ costs: [] }, ['ausgabe1.art']],
  [{ recipientKind: null, costs: [] }, ['kommune', 'ausgabe1.art']],
])('asks for what a reckoning needs: %j', (lack, fields) => {
  const place = { kind: 'unasked' } as const;
  const outcome = outcomeOf(versions, of2021, day('01.02.2021'), {
    answers: { ...plan, ...lack },
    errors: {},
    place,
  });
  expect(outcome).toMatchObject({ kind: 'incomplete', gaps: fields.map((field) => ({ field })) });
});

it('reckons nothing over answers that cannot be read', () =>
  expect(
    outcomeOf(versions, of2021, day('01.02.2021'), {
      answers: plan,
      errors: { von: 'x' },
      place: { kind: 'unasked' },
    }),
  ).toEqual({ kind: 'faulty' }));

it('ranks the open items of the day for who does not know which', () => {
  const { main, others, chosen } = judged(of2025, '01.02.2025');
  expect(chosen).toBe(false);
  expect([main, ...others].map(({ item }) => item.paused)).toEqual([undefined, undefined]);
  expect([main, ...others].toSorted(byFit)).toEqual([main, ...others]);
});

it.each([
  ['fewer obstacles before more money', { grant: 1, obstacles: [] }, { grant: 9, obstacles: ['x'] }],
  ['more money among equals', { grant: 9, obstacles: [] }, { grant: 1, obstacles: [] }],
  [
    'the letter among the same',
    { grant: 1, obstacles: [], item: { letter: 'a' } },
    { grant: 1, obstacles: [] },
  ],
])('ranks %s', (_, first, second) => {
  const ranked = [second, first].map((one) => ({ item: { letter: 'b' }, ...one }) as unknown as Judgement);
  expect(ranked.toSorted(byFit)).toEqual(ranked.toReversed());
});

it('judges a paused item that was asked for, and says that it stands in the way', () => {
  const { main, open, others } = judged(of2025, '01.02.2025', { ...plan, item: 'a' });
  expect(open).toBe(false);
  expect(main.obstacles.map(({ code }) => code)).toContain('item_paused');
  expect(others.map(({ item }) => item.letter)).not.toContain('a');
});

describe('beside another version', () => {
  const over = (version: DirectiveVersion, on: string, item: string, known = versions) =>
    compare(
      known,
      judge(
        version,
        version.items.find(({ letter }) => letter === item)!,
        plan,
        day(on),
      ),
      plan,
    )!;

  it('looks ahead to the next one while there is one', () => {
    const { version, when, on, other } = over(of2021, '01.02.2021', 'a');
    expect([version.version, when, on.toString()]).toEqual(['2024', 'after', '2024-07-01']);
    expect(other?.judgement.item.letter).toBe('a');
  });

  it('looks back from the last one', () => {
    const { version, when, on } = over(of2025, '01.02.2025', 'c');
    expect([version.version, when, on.toString()]).toEqual(['2024', 'before', '2024-12-31']);
  });

  it('says what an item that is gone would be replaced by in money', () => {
    const { other, range } = over(of2018, '01.02.2020', 'b');
    expect([other, range]).toEqual([null, { least: expect.any(Number), most: 5_600_000 }]);
  });

  it('names amount and rules that differ', () => {
    const lower = withRules(of2024, { rate: 5000, ownShare: 5000 });
    const { other } = over(of2021, '01.02.2021', 'a', [of2018, of2021, lower]);
    expect(other?.difference).toBe(-2_100_000);
    expect(other?.rules.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Fördersatz', 'Eigenanteil']),
    );
  });

  it('is null for the only one', () =>
    expect(compare([of2021], judge(of2021, of2021.items[0]!, plan, day('01.02.2021')), plan)).toBeNull());

  it.each([
    ['a', 'a'],
    ['c', 'c'],
    ['f', null],
  ])('finds item %s of 2021 again in 2024 as %s', (letter, heir) =>
    expect(
      counterpart(
        of2024,
        of2021.items.find((item) => item.letter === letter)!,
      )?.letter ?? null,
    ).toBe(heir),
  );
});

const amount = fc.integer({ min: 0, max: 100_000_000 }).map((value) => cents(value));

it('plans to the cent: what is spent in a year is paid in that year', () =>
  fc.assert(
    fc.property(
      fc.array(fc.record({ year: fc.integer({ min: 2020, max: 2024 }), amount }), { minLength: 1 }),
      fc.record({ requested: amount, thirdParty: amount, otherPublic: amount }),
      (parts, pots) => {
        const costs = parts.map((part) => ({ perYear: [part] }));
        const years = financed(costs, pots);
        const total = sumCents(parts.map((part) => part.amount));
        const given = pots.requested + pots.thirdParty + pots.otherPublic;
        for (const name of ['requested', 'thirdParty', 'otherPublic'] as const)
          expect(sumCents(years.map((year) => year[name]))).toBe(pots[name]);
        expect(sumCents(years.map(({ own }) => own))).toBe(Math.max(0, total - given));
      },
    ),
  ));

it('never promises more than the plan costs, whatever is planned', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...versions),
      fc.array(fc.record({ category: fc.constantFrom(...keysOf(expenseCategories)), amount }), {
        minLength: 1,
      }),
      fc.constantFrom(...keysOf(recipientKinds)),
      amount,
      (version, costs, recipientKind, thirdParty) => {
        const answers: CompleteAnswers = {
          ...plan,
          recipientKind,
          thirdParty,
          costs: costs.map((cost, index) => ({ ...cost, id: String(index), year: 2021 })),
        };
        const total = sumCents(costs.map((cost) => cost.amount));
        for (const item of version.items) {
          const { grant, byYear } = judge(version, item, answers, version.validFrom.value);
          expect(grant).toBeLessThanOrEqual(Math.max(0, total - thirdParty));
          expect(sumCents(byYear.map((year) => year.amount))).toBe(grant);
        }
      },
    ),
    { numRuns: 50 },
  ));

it('counts earlier grants and the year of the beginning', () => {
  const facts = factsOf({ ...plan, earlier: cents(500) }, of2021.items[0]!, day('01.02.2021'));
  expect(facts.earlierGrants).toEqual([{ item: 'a', grantedOn: '2021-02-01', amount: 500 }]);
  expect(facts.costs.map(({ perYear }) => perYear[0]!.year)).toEqual([2021, 2022]);
});
