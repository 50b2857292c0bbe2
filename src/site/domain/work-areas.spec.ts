import { type Role, roles } from '@libs/permissions';
import { navigation } from '../../navigation';
import { purposes, workAreasOf } from './work-areas';

const hrefsOf = (role: Role) =>
  workAreasOf(
    { personId: '', name: '', roles: [role], organisationId: null, organisationName: null },
    navigation,
  ).map(({ href }) => href);

it('says of each entry of the navigation what one does there, and of nothing else', () =>
  expect(Object.keys(purposes)).toEqual(navigation.map(({ href }) => href)));

it.each<[Role, string[]]>([
  ['applicant_editor', ['/antraege', '/konto']],
  [
    'caseworker',
    [
      ...['/vorgaenge', '/fristen', '/zustellung', '/richtlinie', '/stammdaten', '/vorlagen'],
      ...['/mittel', '/register', '/konto'],
    ],
  ],
  ['budget_officer', ['/richtlinie', '/mittel', '/register', '/konto']],
  ['operator', ['/stammdaten', '/register', '/protokoll', '/betrieb', '/konto']],
])('opens to the role %s what it may see, beside what everybody may', (role, hrefs) =>
  expect(hrefsOf(role)).toEqual(['/foerderprogramm', '/foerdercheck', '/bewilligungen', ...hrefs]),
);

it.each(Object.keys(roles) as Role[])('leaves nobody without work: %s', (role) =>
  expect(hrefsOf(role).length).toBeGreaterThan(1),
);
