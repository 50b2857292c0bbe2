import { type DirectiveVersion, evaluate, itemOf } from '@libs/directive';
import { delivered, theFacts } from '@libs/directive/testing/examples';
import { withMarksOfToday } from './marks';

const filed = delivered('2021');
const facts = theFacts();
const evaluation = evaluate(filed, 'a', facts);

const confirmed = (rule: 'rounding' | 'rate'): DirectiveVersion => ({
  ...filed,
  items: filed.items.map((item) => ({
    ...item,
    rules: { ...item.rules, [rule]: { ...item.rules[rule]!, mark: 'confirmed' } },
  })),
});
const today = (directive: DirectiveVersion) =>
  withMarksOfToday(evaluation, { directive, item: itemOf(directive, 'a'), facts });

it('leaves the reckoning as it was while nothing is confirmed', () =>
  expect(today(filed)).toEqual(evaluation));

it('no longer calls assumed what somebody has confirmed', () => {
  expect(evaluation.trace.find(({ rule }) => rule === 'rounding')?.mark).toBe('assumed');
  const { trace, assumedRules, grant } = today(confirmed('rounding'));
  expect(trace.find(({ rule }) => rule === 'rounding')?.mark).toBe('confirmed');
  expect(assumedRules).toEqual(evaluation.assumedRules.filter(({ rule }) => rule !== 'rounding'));
  expect(grant).toBe(evaluation.grant);
});
