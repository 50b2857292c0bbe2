import { evaluate } from '@libs/directive';
import { delivered } from '@libs/directive/testing/examples';
import { cents, sumCents, ZERO } from '@libs/money';
import fc from 'fast-check';
import { aCost, aDraft, completeSections, LICENCES, SERVICES } from '../../../test/applications.fixture';
import { withComputedRequest } from './computed-request';
import { MOST_LINES, withLine, withoutLine } from './cost-plan';
import { factsOf } from './facts';
import { categoryTotals, costIn, fundsOf, totalsOf } from './totals';
import { planYears, projectYears } from './years';

const directive = delivered('2018');
const amount = fc.integer({ min: 0, max: 10_000_000 }).map(cents);
const lines = fc
  .array(fc.tuple(amount, amount, fc.constantFrom('licence', 'service', 'running_cost' as const)), {
    maxLength: 5,
  })
  .map((rows) =>
    rows.map(([in2020, in2021, category], index) =>
      aCost({
        id: String(index),
        category,
        perYear: [
          { year: 2020, amount: in2020 },
          { year: 2021, amount: in2021 },
        ],
      }),
    ),
  );

describe('totals', () => {
  it('add up however they are cut', () =>
    fc.assert(
      fc.property(lines, (plan) => {
        const { cost } = totalsOf({ costs: { lines: plan }, funding: { years: [] } });
        expect(sumCents([costIn(plan, 2020), costIn(plan, 2021)])).toBe(cost);
        expect(sumCents(categoryTotals(plan).map(({ total }) => total))).toBe(cost);
      }),
    ));

  it('say what is missing', () =>
    expect(totalsOf(completeSections)).toEqual({
      cost: 10_000_000,
      funds: 10_000_000,
      requested: 8_000_000,
      missing: 0,
    }));

  it('count every source of a year', () =>
    expect(
      fundsOf({
        year: 2020,
        own: cents(1),
        thirdParty: cents(20),
        otherPublic: cents(300),
        requested: cents(4000),
      }),
    ).toBe(4321));
});

describe('the years', () => {
  it.each([
    ['2020-05-01', '2020-12-31', [2020]],
    ['2020-12-31', '2022-01-01', [2020, 2021, 2022]],
    ['', '2020-12-31', []],
    ['2020-05-01', '', []],
    ['2021-01-01', '2020-12-31', []],
  ])('from %p to %p are %p', (from, to, years) =>
    expect(projectYears({ ...completeSections.project, from, to })).toEqual(years),
  );

  it('of the plans include those with amounts outside of the project', () => {
    const project = { ...completeSections.project, from: '2021-01-01', to: '2021-12-31' };
    expect(planYears({ ...completeSections, project })).toEqual([2020, 2021]);
    expect(planYears({ ...completeSections, project, costs: { lines: [] }, funding: { years: [] } })).toEqual(
      [2021],
    );
  });
});

describe('the computed request', () => {
  const computed = (plan: ReturnType<typeof aCost>[], years = completeSections.funding.years) => {
    const draft = aDraft({ costs: { lines: plan }, funding: { years } });
    return { draft, ...withComputedRequest({ directive, item: 'b', draft }, { years }) };
  };

  it('is what the directive grants at most, and adds up', () =>
    fc.assert(
      fc.property(lines, (plan) => {
        const { draft, years } = computed(plan, []);
        const { ceiling } = evaluate(directive, 'b', factsOf(draft));
        expect(sumCents(years.map(({ requested }) => requested))).toBe(ceiling);
      }),
    ));

  it('replaces what was requested and keeps the rest', () => {
    const own = completeSections.funding.years.map((year) => ({ ...year, requested: cents(1) }));
    const { years } = computed([...completeSections.costs.lines], own);
    expect(years).toEqual(completeSections.funding.years);
  });

  it('leaves room for other public money', () => {
    const years = [{ ...completeSections.funding.years[0]!, otherPublic: cents(50_000_00), requested: ZERO }];
    const { years: reckoned } = computed([...completeSections.costs.lines], years);
    expect(sumCents(reckoned.map(({ requested }) => requested))).toBe(3_000_000);
  });
});

describe('a line', () => {
  it('goes to the end, or into the place of the one with its id', () => {
    const changed = aCost({ label: 'Anders' });
    expect(withLine(completeSections.costs, changed).lines.map(({ label }) => label)).toEqual([
      'Anders',
      'Einführung',
    ]);
    expect(withLine({ lines: [] }, changed).lines).toEqual([changed]);
  });

  it('is one too many beyond the limit, but can still be changed', () => {
    const full = { lines: Array.from({ length: MOST_LINES }, (_, index) => aCost({ id: String(index) })) };
    expect(() => withLine(full, aCost({ id: 'new' }))).toThrow('Mehr als 60 Ausgaben');
    expect(withLine(full, aCost({ id: '5', label: 'x' })).lines).toHaveLength(MOST_LINES);
  });

  it('goes', () => {
    expect(withoutLine(completeSections.costs, LICENCES).lines.map(({ id }) => id)).toEqual([SERVICES]);
    expect(withoutLine(completeSections.costs, 'unknown')).toEqual(completeSections.costs);
  });
});
