import { checkGraph, possibleSteps } from '@libs/lifecycle';
import { type State, states, type Step, steps } from './lifecycle';

const all = Object.keys(states) as State[];

it('reaches every state', () => expect(() => checkGraph<State>(all, steps)).not.toThrow());

it('notices a state that no step reaches', () =>
  expect(() => checkGraph([...all, 'forgotten' as State], steps)).toThrow(/forgotten/));

it.each<[State, Step[]]>([
  ['draft', ['rebind', 'discard', 'submit']],
  ['submitted', ['withdraw', 'take']],
  ['in_review', ['withdraw', 'return', 'wait', 'propose', 'propose_refusal']],
  ['waiting', ['withdraw', 'resume']],
  ['returned', ['submit', 'withdraw']],
  ['proposed', ['recall', 'send_back', 'approve']],
  ['refusal_proposed', ['recall', 'send_back', 'refuse']],
  ['approved', ['amend', 'revoke', 'restore']],
  ['refused', []],
  ['revoked', ['restore']],
  ['withdrawn', []],
  ['discarded', []],
])('allows in %s exactly %j', (state, expected) => expect(possibleSteps(steps, state)).toEqual(expected));

it.each<[Step, Step]>([
  ['propose', 'approve'],
  ['propose_refusal', 'refuse'],
])('never gives %s and %s to the same duty', (one, other) =>
  expect(steps[one].duty).not.toBe(steps[other].duty),
);
