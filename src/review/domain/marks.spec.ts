import { type DirectiveVersion, evaluate, itemOf } from '@libs/directive';
import { delivered, theFacts } from '@libs/directive/testing/examples';
import { withEarlyStart, withMarksOfToday } from './marks';

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

describe('an early start approved since', () => {
  const early = { ...facts, contractOn: facts.receivedOn };
  const found = evaluate(filed, 'a', early);
  const ruled = { directive: filed, item: itemOf(filed, 'a'), facts: early };
  const codes = (earlyStartFrom: string | null) =>
    withEarlyStart(found, { ...ruled, facts: { ...early, earlyStartFrom } }).findings.map(({ code }) => code);

  it('turns a beginning that was too early into a risk', () => {
    expect(codes(null)).toContain('begun_early');
    expect(codes(facts.receivedOn)).toContain('early_start_at_risk');
    expect(codes(facts.receivedOn)).not.toContain('begun_early');
  });

  it('does not help who began before it', () => expect(codes('2099-01-01')).toContain('begun_early'));
});
