import type { FinalityState } from './finality';
import { unsettledRevocation } from './unsettled';

const act = (kind: 'award' | 'revocation', state: FinalityState) => ({ kind, reckoning: { state } });

it.each<[FinalityState, RegExp | null]>([
  ['not_notified', /noch nicht bekannt gegeben/],
  ['disputed', /noch nicht bekannt gegeben/],
  ['running', /noch nicht bestandskräftig/],
  ['sued', /noch nicht bestandskräftig/],
  ['annulled', /gilt wieder/],
  ['final', null],
])('tells of a revocation that is %s', (state, title) => {
  const told = unsettledRevocation([act('revocation', state), act('award', 'final')]);
  if (title) expect(told?.title).toMatch(title);
  else expect(told).toBeNull();
});

it('looks at the last revocation only, and at no other act', () => {
  expect(unsettledRevocation([act('award', 'not_notified')])).toBeNull();
  expect(unsettledRevocation([act('revocation', 'final'), act('revocation', 'annulled')])).toBeNull();
});
