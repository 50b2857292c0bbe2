import type { FundingItem } from '@libs/directive';
import { delivered } from '@libs/directive/testing/examples';
import type { State } from '../../cases';
import type { EarlyStartRequest } from '../early-start.rows';
import { type EarlyStartBar, earlyStartBar, requestStatus, withdrawable } from './early-start';

const rules = delivered('2018').items[0]!.rules;
const by = (value: 'on_request' | 'allowed' | 'excluded'): FundingItem['rules'] => ({
  ...rules,
  earlyStart: { ...rules.begin, value },
});
const anytime: FundingItem['rules'] = { ...rules, begin: { ...rules.begin, value: 'anytime' } };
const request = (decision: EarlyStartRequest['decision'], withdrawnAt: Date | null = null) =>
  ({ decision, withdrawnAt }) as EarlyStartRequest;
const withdrawn = request(null, new Date('2020-02-10T08:30:00Z'));

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
  ['submitted', rules, [withdrawn], null],
  ['submitted', rules, [request(null), withdrawn], 'open'],
  ['submitted', rules, [request('early_start_refusal')], null],
])('in %s: %#', (state, itsRules, requests, bar) =>
  expect(earlyStartBar({ head: { state }, item: { rules: itsRules }, requests })).toBe(bar),
);

it.each<[EarlyStartRequest, State, string]>([
  [request(null), 'in_review', 'Beantragt'],
  [request(null), 'approved', 'Erledigt'],
  [withdrawn, 'in_review', 'Zurückgezogen'],
  [withdrawn, 'approved', 'Zurückgezogen'],
  [request('early_start'), 'approved', 'Genehmigt'],
  [request('early_start_refusal'), 'in_review', 'Abgelehnt'],
])('%j in a case that is %s reads %s', (asked, state, text) =>
  expect(requestStatus(asked, state).text).toBe(text),
);

it.each<[State, EarlyStartRequest[], boolean]>([
  ['submitted', [request(null)], true],
  ['returned', [request(null), withdrawn], true],
  ['submitted', [], false],
  ['submitted', [withdrawn], false],
  ['in_review', [request('early_start_refusal')], false],
  ['approved', [request(null)], false],
  ['withdrawn', [request(null)], false],
])('in %s: %# can be taken back: %s', (state, requests, possible) =>
  expect(withdrawable({ head: { state }, requests })).toBe(possible ? requests[0] : null),
);
