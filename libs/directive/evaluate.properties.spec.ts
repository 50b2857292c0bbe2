import { cents, sumCents } from '@libs/money';
import fc from 'fast-check';
import type { FundingYear } from './facts';
import { evaluate, type Evaluation, type Facts } from './index';
import { earlierWithin } from './limits';
import { amount, directiveWith, facts, ruleValues, type RuleValues, small } from './testing/arbitrary';

interface Judged {
  readonly values: RuleValues;
  readonly given: Facts;
  readonly evaluation: Evaluation;
  /** The same directive on other facts. */
  readonly again: (facts: Partial<Facts>) => Evaluation;
}

const holds = (property: (judged: Judged) => void) =>
  fc.assert(
    fc.property(ruleValues, facts, (values, given) => {
      const version = directiveWith(values);
      const again = (changed: Partial<Facts>) => evaluate(version, 'a', { ...given, ...changed });
      property({ values, given, evaluation: again({}), again });
    }),
    { numRuns: 300 },
  );

const sumOf = ({ funding }: Facts, key: Exclude<keyof FundingYear, 'year'>) =>
  sumCents(funding.map((part) => part[key]));
const isWithin = (part: number, whole: number, basisPoints: number) =>
  BigInt(part) * 10_000n <= BigInt(whole) * BigInt(basisPoints);

it('never grants more than the costs, the request and every cap', () =>
  holds(({ values, given, evaluation: { grant, ceiling, eligible, totalCost } }) => {
    expect(grant).toBeGreaterThanOrEqual(0);
    expect(grant).toBeLessThanOrEqual(ceiling);
    expect(ceiling).toBeLessThanOrEqual(eligible);
    expect(eligible).toBeLessThanOrEqual(totalCost);
    expect(ceiling).toBeLessThanOrEqual(values.maxGrant ?? Infinity);
    for (const cap of values.recipientCaps ?? []) {
      const had = earlierWithin({ facts: given, letter: 'a' }, cap);
      expect(ceiling).toBeLessThanOrEqual(Math.max(0, cap.amount - had));
    }
    expect(grant).toBeLessThanOrEqual(sumOf(given, 'requested') || Infinity);
  }));

it('never grants more than others leave open', () =>
  holds(({ given, values, evaluation: { ceiling, totalCost } }) => {
    const others = sumOf(given, 'thirdParty') + sumOf(given, 'otherPublic');
    const own = values.financing === 'FEHLBEDARF' ? sumOf(given, 'own') : 0;
    expect(ceiling).toBeLessThanOrEqual(Math.max(0, totalCost - others - own));
  }));

it('never grants more than rate, bonuses and highest share allow', () =>
  holds(({ values, evaluation: { ceiling, eligible, allowedRate } }) => {
    expect(allowedRate === null).toBe(values.financing !== 'ANTEIL');
    if (allowedRate !== null) expect(isWithin(ceiling, eligible, allowedRate)).toBe(true);
    if (values.financing !== 'VOLL') expect(isWithin(ceiling, eligible, values.rateCap ?? 10_000)).toBe(true);
  }));

it('allows at least the rate and at most the highest share', () =>
  holds(({ values, evaluation: { allowedRate } }) => {
    const cap = values.rateCap ?? 10_000;
    expect(allowedRate ?? cap).toBeLessThanOrEqual(cap);
    expect(allowedRate ?? cap).toBeGreaterThanOrEqual(Math.min(values.rate, cap));
  }));

it('splits the grant exactly', () =>
  holds(({ evaluation: { grant, grantByYear, eligible, eligibleByYear } }) => {
    expect(sumCents(grantByYear.map((part) => part.amount))).toBe(grant);
    expect(sumCents(eligibleByYear.map((part) => part.amount))).toBe(eligible);
    expect(grantByYear.every((part, index) => part.amount <= eligibleByYear[index]!.amount)).toBe(true);
  }));

it('rounds down', () =>
  holds(({ values, evaluation: { grant, ceiling, trace } }) => {
    const unit = Number(values.rounding) * 100;
    const before = trace.at(-1)!.input!;
    expect([grant % unit, ceiling % unit]).toEqual([0, 0]);
    expect(before - grant).toBeGreaterThanOrEqual(0);
    expect(before - grant).toBeLessThan(unit);
  }));

it('reckons with a rate that explains the grant', () =>
  holds(({ evaluation: { rate, grant, eligible, allowedRate } }) => {
    expect(rate).toBeLessThanOrEqual(allowedRate ?? 10_000);
    expect(BigInt(grant) * 10_000n < BigInt(eligible) * BigInt(rate + 1) || grant === 0).toBe(true);
  }));

it('leads step by step from the eligible costs to the grant', () =>
  holds(({ evaluation: { trace, eligible, grant } }) => {
    const sum = trace.findLastIndex(({ rule }) => rule === 'categories');
    const steps = trace.slice(sum).filter(({ result }) => result !== null);
    expect(steps[0]!.result).toBe(eligible);
    steps.slice(1).forEach(({ input }, index) => expect(input).toBe(steps[index]!.result));
    expect(steps.at(-1)!.result).toBe(grant);
  }));

it('says the same of the same facts', () =>
  holds(({ given, evaluation, again }) => expect(again(structuredClone(given))).toEqual(evaluation)));

it.each(['own', 'thirdParty', 'otherPublic'] as const)('grants nothing more for more funds: %s', (key) =>
  fc.assert(
    fc.property(ruleValues, facts, amount, (values, given, more) => {
      const version = directiveWith(values);
      const richer = given.funding.map((part) => ({ ...part, [key]: cents(part[key] + more) }));
      const before = evaluate(version, 'a', given);
      const after = evaluate(version, 'a', { ...given, funding: richer });
      expect(after.allowedRate).toBe(before.allowedRate);
      expect(after.grant).toBeLessThanOrEqual(before.grant);
    }),
  ),
);

it('allows no higher rate for more costs', () =>
  fc.assert(
    fc.property(ruleValues, facts, small, (values, given, more) => {
      const version = directiveWith(values);
      const dearer = given.costs.map((line) => ({
        ...line,
        perYear: line.perYear.map((part) => ({ ...part, amount: cents(part.amount + more) })),
      }));
      const { allowedRate } = evaluate(version, 'a', { ...given, costs: dearer });
      expect(allowedRate).toBe(evaluate(version, 'a', given).allowedRate);
    }),
  ));
