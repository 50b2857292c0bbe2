import { type Cents, cents, sumCents } from '@libs/money';
import fc from 'fast-check';
import { evaluate, type ExpenseCategory, expenseCategories, type Facts, keysOf } from './index';
import { delivered, theFacts, withRules } from './testing/examples';

const amount = fc.integer({ min: 0, max: 5_000_000_00 }).map(cents);
const year = fc.integer({ min: 2022, max: 2025 });
const cost = fc.record({
  id: fc.uuid(),
  label: fc.constant('Position'),
  category: fc.constantFrom<ExpenseCategory>(...keysOf(expenseCategories)),
  eligibleClaimed: fc.boolean(),
  perYear: fc.array(fc.record({ year, amount }), { maxLength: 3 }),
});
const small = fc.integer({ min: 0, max: 100_000_00 }).map(cents);
const funding = fc.record({ year, own: amount, thirdParty: small, otherPublic: small, requested: amount });
const facts: fc.Arbitrary<Facts> = fc
  .record({ costs: fc.array(cost, { maxLength: 6 }), funding: fc.array(funding, { maxLength: 3 }) })
  .map(theFacts);

const base = delivered('2021');
const directive = fc
  .record({
    rate: fc.integer({ min: 0, max: 10_000 }),
    ownShare: fc.integer({ min: 0, max: 10_000 }),
    maxGrant: fc.option(amount, { nil: undefined }),
    rounding: fc.constantFrom('1' as const, '10' as const, '100' as const),
  })
  .map(({ maxGrant, ...values }) => ({
    values: { ...values, maxGrant },
    version: withRules(base, maxGrant === undefined ? values : { ...values, maxGrant }),
  }));

const holds = (
  property: (version: typeof base, facts: Facts, values: { rate: number; maxGrant?: Cents }) => void,
) =>
  fc.assert(fc.property(directive, facts, ({ version, values }, given) => property(version, given, values)));

const sumOf = (facts: Facts, key: 'own' | 'thirdParty' | 'otherPublic' | 'requested') =>
  sumCents(facts.funding.map((part) => part[key]));

it('never grants more than rate, cap, need and request allow', () =>
  holds((version, given, { rate, maxGrant }) => {
    const { grant, ceiling, eligible, totalCost } = evaluate(version, 'a', given);
    expect(grant).toBeGreaterThanOrEqual(0);
    expect(grant).toBeLessThanOrEqual(ceiling);
    expect(BigInt(ceiling) * 10_000n <= BigInt(eligible) * BigInt(rate)).toBe(true);
    expect(ceiling).toBeLessThanOrEqual(maxGrant ?? Infinity);
    expect(ceiling).toBeLessThanOrEqual(
      Math.max(0, totalCost - sumOf(given, 'thirdParty') - sumOf(given, 'otherPublic')),
    );
    expect(grant).toBeLessThanOrEqual(sumOf(given, 'requested') || Infinity);
  }));

it('splits the grant exactly', () =>
  holds((version, given) => {
    const { grant, grantByYear, eligible, eligibleByYear } = evaluate(version, 'a', given);
    expect(sumCents(grantByYear.map((part) => part.amount))).toBe(grant);
    expect(sumCents(eligibleByYear.map((part) => part.amount))).toBe(eligible);
    expect(grantByYear.every((part, index) => part.amount <= eligibleByYear[index]!.amount)).toBe(true);
  }));

it('reckons with a rate that explains the grant and is never above the rate of the directive', () =>
  holds((version, given, { rate: allowed }) => {
    const { rate, grant, eligible } = evaluate(version, 'a', given);
    expect(rate).toBeLessThanOrEqual(allowed);
    expect(BigInt(grant) * 10_000n < BigInt(eligible) * BigInt(rate + 1) || grant === 0).toBe(true);
  }));

it('ends the trace with the grant and says the same of the same facts', () =>
  holds((version, given) => {
    const evaluation = evaluate(version, 'a', given);
    expect(evaluation.trace.at(-1)?.result).toBe(evaluation.grant);
    expect(evaluate(version, 'a', structuredClone(given))).toEqual(evaluation);
  }));

it('never raises rate or grant for more funds of its own', () =>
  fc.assert(
    fc.property(directive, facts, amount, ({ version }, given, more) => {
      const richer = given.funding.map((part) => ({ ...part, own: cents(part.own + more) }));
      const before = evaluate(version, 'a', given);
      const after = evaluate(version, 'a', { ...given, funding: richer });
      expect(after.rate).toBeLessThanOrEqual(before.rate);
      expect(after.grant).toBeLessThanOrEqual(before.grant);
    }),
  ));

it('never grants more when the others give more', () =>
  fc.assert(
    fc.property(directive, facts, small, ({ version }, given, more) => {
      const helped = given.funding.map((part) => ({ ...part, thirdParty: cents(part.thirdParty + more) }));
      const before = evaluate(version, 'a', given);
      expect(evaluate(version, 'a', { ...given, funding: helped }).grant).toBeLessThanOrEqual(before.grant);
    }),
  ));
