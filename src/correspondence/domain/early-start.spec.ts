import type { FundingItem } from '@libs/directive';
import { delivered } from '@libs/directive/testing/examples';
import type { State } from '../../cases';
import type { EarlyStartRequest } from '../early-start.rows';
import { type EarlyStartBar, earlyStartBar, requestStatus } from './early-start';

const rules = delivered('2018').items[0]!.rules;
const by = (value: 'on_request' | 'allowed' | 'excluded'): FundingItem['rules'] => ({
  ...rules,
  earlyStart: { ...rules.begin, value },
});
const anytime: FundingItem['rules'] = { ...rules, begin: { ...rules.begin, value: 'anytime' } };
const request = (decision: EarlyStartRequest['decision']) => ({ decision }) as EarlyStartRequest;

it.each<[State, FundingItem['rules'], EarlyStartRequest[], EarlyStartBar | null]>([
  ['submitted', rules, [], null],
  ['proposed', by('on_request'), [], null],
  ['submitted', by('allowed'), [], 'not_needed'],
  ['submitted', anytime, [], 'not_needed'],
  ['submitted', by('excluded'), [], 'excluded'],
  ['draft', rules, [], 'too_late'],
  ['approved', rules, [], 'too_late'],
  ['withdrawn', rules, [], 'too_late'],
  ['submitted', rules, [request(null)], 'open'],
  ['submitted', rules, [request('early_start')], 'approved'],
  ['submitted', rules, [request('early_start_refusal')], null],
])('in %s: %#', (state, itsRules, requests, bar) =>
  expect(earlyStartBar({ head: { state }, item: { rules: itsRules }, requests })).toBe(bar),
);

it.each<[EarlyStartRequest['decision'], State, string]>([
  [null, 'in_review', 'Beantragt'],
  [null, 'approved', 'Erledigt'],
  ['early_start', 'approved', 'Genehmigt'],
  ['early_start_refusal', 'in_review', 'Abgelehnt'],
])('a request decided as %s in a case that is %s reads %s', (decision, state, text) =>
  expect(requestStatus({ decision }, state).text).toBe(text),
);
