import { type Actor, PUBLIC, type Role } from '@libs/permissions';
import { refusalOf } from './access';

const actor = (role: Role, organisationId: string | null = null): Actor => ({
  personId: '11111111-1111-4111-8111-111111111111',
  name: 'Mia Muster',
  roles: [role],
  organisationId,
  organisationName: null,
});
const editor = actor('applicant_editor', '22222222-2222-4222-8222-222222222222');
const caseworker = actor('caseworker');

it.each([
  ['lets anybody see a public page', null, PUBLIC, null],
  ['asks a visitor to sign in', null, 'session.own', 'sign_in_required'],
  ['lets an applicant write', editor, 'application.write', null],
  ['forbids what a colleague may do', editor, 'application.submit', 'forbidden'],
  ['hides staff pages from applicants', editor, 'case.read', 'not_found'],
  ['hides applicant pages from staff', caseworker, 'application.read', 'not_found'],
  ['forbids the caseworker to decide', caseworker, 'case.decide', 'forbidden'],
  ['shows both sides what both may see', caseworker, 'letter.read', null],
] as const)('%s', (_, person, access, refusal) => expect(refusalOf(person, access)).toBe(refusal));
