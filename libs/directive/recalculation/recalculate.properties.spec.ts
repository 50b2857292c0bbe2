import { type Cents, cents, sumCents } from '@libs/money';
import fc from 'fast-check';
import { delivered, euros, withRules } from '../testing/examples';
import { financingTypes, keysOf, roundingUnits } from '../vocabulary';
import { type Actual, type Granted, recalculate } from './index';

const amount = fc.integer({ min: 0, max: 300_000_00 }).map(cents);
const small = fc.oneof(fc.constant(cents(0)), fc.integer({ min: 0, max: 20_000_00 }).map(cents));
const line = (id: string) => fc.record({ id: fc.constant(id), label: fc.constant(id), eligible: amount });
const lines = fc.tuple(line('a'), line('b'), line('c'));
const funds = fc.record({ own: amount, thirdParty: small, otherPublic: small });
const units = fc.option(fc.record({ partners: fc.nat(6), persons: fc.nat(6) }), { nil: undefined });

const base = delivered('2021');
const item = fc
  .record({
    financing: fc.constantFrom(...keysOf(financingTypes)),
    rounding: fc.constantFrom(...keysOf(roundingUnits)),
    planOverrun: fc.integer({ min: 0, max: 10_000 }),
    reductionThreshold: small,
    rateCap: fc.integer({ min: 0, max: 10_000 }),
  })
  .map((values) => {
    const steps = [{ from: 2, amount: euros(50_000), perFurther: euros(10_000) }];
    return withRules(base, { ...values, fixedAmounts: [{ per: 'partners', steps }] }).items[0]!;
  });
const award: fc.Arbitrary<Granted> = fc
  .record({
    plan: lines,
    funds,
    units,
    part: fc.integer({ min: 0, max: 100 }),
    rate: fc.option(fc.integer({ min: 0, max: 10_000 }), { nil: undefined }),
  })
  .map(({ plan, part, rate, ...rest }) => {
    const planned = sumCents(plan.map(({ eligible }) => eligible));
    const grant = cents(Math.floor((planned * part) / 100));
    return { ...rest, plan, grant, ...(rate === undefined ? {} : { rate }) };
  });
const outcome: fc.Arbitrary<Actual> = fc.record({ plan: lines, funds, units });

const holds = (
  property: (recalculated: (actual: Actual) => Cents, granted: Granted, actual: Actual, more: Cents) => void,
) =>
  fc.assert(
    fc.property(item, award, outcome, small, (of, granted, actual, more) =>
      property((changed) => recalculate(of, granted, changed).grant, granted, actual, more),
    ),
    { numRuns: 400 },
  );

it('is never above what was granted and never below nothing', () =>
  holds((remains, { grant }, actual) => {
    expect(remains(actual)).toBeLessThanOrEqual(grant);
    expect(remains(actual)).toBeGreaterThanOrEqual(0);
  }));

it.each(['thirdParty', 'otherPublic'] as const)('never rises for more funds: %s', (fund) =>
  holds((remains, _, actual, more) => {
    const richer = { ...actual, funds: { ...actual.funds, [fund]: cents(actual.funds[fund] + more) } };
    expect(remains(richer)).toBeLessThanOrEqual(remains(actual));
  }),
);

it('never rises for less cost', () =>
  holds((remains, _, actual, less) => {
    const [first, ...others] = actual.plan;
    const cheaper = { ...first!, eligible: cents(Math.max(0, first!.eligible - less)) };
    expect(remains({ ...actual, plan: [cheaper, ...others] })).toBeLessThanOrEqual(remains(actual));
  }));

it('never rises for fewer units', () =>
  holds((remains, _, actual) => {
    const fewer = actual.units && { ...actual.units, partners: Math.max(0, actual.units.partners! - 1) };
    expect(remains(fewer ? { ...actual, units: fewer } : actual)).toBeLessThanOrEqual(remains(actual));
  }));

it('stays as it is if all came about as planned', () =>
  holds((remains, granted) => {
    const asPlanned = {
      plan: granted.plan,
      funds: granted.funds,
      ...(granted.units ? { units: granted.units } : {}),
    };
    expect(remains(asPlanned)).toBe(granted.grant);
  }));

it('leads from the grant to what remains, rounded down, and says the same of the same', () =>
  fc.assert(
    fc.property(item, award, outcome, (of, granted, actual) => {
      const { grant, change, trace, lines: compared } = recalculate(of, granted, actual);
      const steps = trace.slice(trace.findIndex(({ rule }) => rule === 'plan') + 1);
      expect(steps[0]!.input).toBe(granted.grant);
      steps.slice(1).forEach(({ input }, index) => expect(input).toBe(steps[index]!.result));
      steps.forEach(({ input, result }) => expect(result).toBeLessThanOrEqual(input!));
      expect([steps.at(-1)!.result, granted.grant + change]).toEqual([grant, grant]);
      if (change < 0) expect(grant % (Number(of.rules.rounding.value) * 100)).toBe(0);
      compared.forEach(({ recognised, actual: spent }) => expect(recognised).toBeLessThanOrEqual(spent));
      expect(recalculate(of, structuredClone(granted), structuredClone(actual)).trace).toEqual(trace);
    }),
  ));
