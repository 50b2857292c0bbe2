import { cents } from '@libs/money';
import fc from 'fast-check';
import type { Facts } from '../facts';
import {
  type ExpenseCategory,
  expenseCategories,
  financingTypes,
  keysOf,
  roundingUnits,
} from '../vocabulary';
import { delivered, euros, theFacts, withRules } from './examples';

export const amount = fc.integer({ min: 0, max: 5_000_000_00 }).map(cents);
export const small = fc.integer({ min: 0, max: 100_000_00 }).map(cents);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const percent = fc.integer({ min: 0, max: 10_000 });
const year = fc.integer({ min: 2022, max: 2025 });

const cost = fc
  .record({
    id: fc.uuid(),
    label: fc.constant('Position'),
    category: fc.constantFrom<ExpenseCategory>(...keysOf(expenseCategories)),
    eligibleClaimed: fc.boolean(),
    perYear: fc.array(fc.record({ year, amount }), { maxLength: 3 }),
    months: maybe(fc.integer({ min: 1, max: 60 })),
    vatRate: maybe(fc.constantFrom(0, 700, 1_900)),
  })
  .map(withoutGaps);
const funding = fc.record({ year, own: amount, thirdParty: small, otherPublic: small, requested: amount });
const earlier = fc.record({
  item: fc.constantFrom('a', 'c'),
  grantedOn: fc.constantFrom('2020-01-16', '2022-06-01'),
  amount: small,
});

/** Random facts, with all that single rules ask for. */
export const facts: fc.Arbitrary<Facts> = fc
  .record({
    costs: fc.array(cost, { maxLength: 6 }),
    funding: fc.array(funding, { maxLength: 3 }),
    partners: maybe(fc.integer({ min: 1, max: 6 })),
    persons: maybe(fc.nat(5)),
    inputTax: maybe(fc.constantFrom('yes' as const, 'no' as const, 'partly' as const)),
    holds: fc.subarray(['reuse', 'rural']),
    earlierGrants: fc.array(earlier, { maxLength: 3 }),
  })
  .map((given) => theFacts(withoutGaps(given)));

const bonus = fc
  .record({
    id: fc.uuid(),
    share: percent,
    adds: fc.boolean(),
    when: fc.constantFrom({ holds: 'reuse' }, { partners: 2 }, { maxInhabitants: 10_000 }),
  })
  .map(({ id, share, adds, when }) => ({ id, text: 'Zuschlag', when, [adds ? 'add' : 'replace']: share }));
const cap = fc.record({
  amount,
  over: fc.constantFrom('programme' as const, 'item' as const, 'period' as const),
  years: fc.constant(3),
});
const fixedAmounts = [
  {
    per: 'partners' as const,
    steps: [{ from: 1, amount: euros(2_500) }],
    when: { holds: 'reuse' },
  },
  { per: 'partners' as const, steps: [{ from: 2, amount: euros(175_000), perFurther: euros(35_000) }] },
  { per: 'persons' as const, steps: [{ from: 1, amount: euros(1_000) }] },
];

/** Values of rules of any financing type, with whatever may limit the grant. */
export const ruleValues = fc
  .record({
    financing: fc.constantFrom(...keysOf(financingTypes)),
    rate: percent,
    ownShare: percent,
    rounding: fc.constantFrom(...keysOf(roundingUnits)),
    bonuses: maybe(fc.array(bonus, { maxLength: 3 })),
    rateCap: maybe(percent),
    maxGrant: maybe(amount),
    recipientCaps: maybe(fc.array(cap, { maxLength: 2 })),
    eligibleMonths: maybe(
      fc
        .record({
          category: fc.constantFrom(...keysOf(expenseCategories)),
          months: fc.integer({ min: 1, max: 36 }),
        })
        .map((limit) => [limit]),
    ),
    vat: maybe(fc.constantFrom('borne' as const, 'never' as const)),
    fixedAmounts: fc.constant(fixedAmounts),
  })
  .map(withoutGaps);
export type RuleValues = typeof ruleValues extends fc.Arbitrary<infer V> ? V : never;

const base = delivered('2021');
export const directiveWith = (values: RuleValues) => withRules(base, values);

/** A missing fact or rule is left out, as the reader of a file leaves it out. */
function withoutGaps<T extends object>(values: T): Present<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Present<T>;
}
type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};
