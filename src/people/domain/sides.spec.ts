import { standsOnOneSide } from './sides';

const organisationId = '22222222-2222-4222-8222-222222222222';

it.each([
  [true, ['applicant_editor', 'applicant_signatory'], organisationId],
  [true, ['caseworker', 'approver'], null],
  [false, ['applicant_editor'], null],
  [false, ['caseworker'], organisationId],
  [false, ['applicant_editor', 'caseworker'], organisationId],
  [false, [], null],
] as const)('%s: %j in %s', (expected, roles, organisation) =>
  expect(standsOnOneSide({ roles, organisationId: organisation })).toBe(expected),
);
