import type { Actor, Role } from '@libs/permissions';
import type { Duty, State, Step } from '../../cases';
import { actionsOf } from './actions';

const actor = (...roles: Role[]): Actor => ({
  personId: '11111111-1111-4111-8111-111111111111',
  name: 'Mia Muster',
  roles,
  organisationId: null,
  organisationName: null,
});

it.each<[State, Role, Duty | null, Step[]]>([
  ['submitted', 'caseworker', null, ['take']],
  ['submitted', 'approver', null, []],
  ['in_review', 'caseworker', 'review', ['propose', 'return', 'wait', 'propose_refusal']],
  ['waiting', 'caseworker', 'review', ['resume']],
  ['waiting', 'approver', null, []],
  ['proposed', 'caseworker', 'review', ['recall']],
  ['proposed', 'approver', null, ['approve']],
  ['proposed', 'head', null, ['approve']],
  ['proposed', 'approver', 'review', []],
  ['proposed', 'auditor', null, []],
  ['refusal_proposed', 'caseworker', 'review', ['recall']],
  ['refusal_proposed', 'approver', null, ['refuse']],
  ['refusal_proposed', 'head', 'review', []],
  ['refused', 'approver', 'decide', []],
  ['approved', 'caseworker', 'review', []],
  ['approved', 'approver', 'decide', []],
])('offers in %s to %s with duty %s: %j', (state, role, duty, expected) =>
  expect(actionsOf(state, actor(role), duty).map(({ step }) => step)).toEqual(expected),
);
