import { systemActor } from '@libs/permissions';
import { demoPeople } from '../src/people';
import { type People, startPeople } from './support/sign-in';

let people: People;
let kim: string;
let uma: string;

beforeAll(async () => {
  people = await startPeople({ demo: true });
  kim = await people.add({ email: 'kim@demo.example', name: 'Kim Beispiel', demo: true });
  for (const name of ['Rita', 'Rolf', 'Rosa'])
    await people.add({ email: `${name}@demo.example`, name, roles: ['auditor'], demo: true });
  uma = await people.add({
    email: 'uma@demo.example',
    name: 'Uma Unterschrift',
    roles: ['applicant_editor', 'applicant_signatory'],
    organisationId: people.organisationId,
    demo: true,
  });
});
afterAll(() => people?.stop());

it('offers made-up people grouped by role, each as a form of its own', async () => {
  const { body } = await people.visitor().get('/anmeldung?weiter=/konto');
  expect(body.match(/action="\/demo\/anmeldung"/g)).toHaveLength(4);
  for (const text of [
    'Als Kim Beispiel anmelden',
    'Sachbearbeitung',
    'Vertretungsberechtigung',
    'Musterstadt',
  ])
    expect(body).toContain(text);
  expect(body).not.toContain('Mia Muster');
});

it('offers at most two of a kind', async () => {
  const offered = await people.work.run(systemActor, demoPeople);
  expect(offered.map(({ name }) => name).sort()).toEqual([
    'Kim Beispiel',
    'Rita',
    'Rolf',
    'Uma Unterschrift',
  ]);
});

it.each([
  ['person', () => kim, 'Kim Beispiel'],
  ['person', () => uma, 'Uma Unterschrift'],
  ['role', () => 'caseworker', 'Kim Beispiel'],
])('signs in with one click by %s', async (field, value, name) => {
  const visitor = people.visitor();
  const answer = await visitor.post('/demo/anmeldung', { [field]: value(), weiter: '/konto' });
  expect(answer.statusCode).toBe(303);
  expect(answer.headers.location).toBe('/konto');
  const { body } = await visitor.get('/konto');
  expect(body).toContain(name);
  expect(body).not.toContain('Passwort');
});

it.each([
  ['a real person', () => ({ person: people.mia }), 404],
  ['a role that nobody has', () => ({ role: 'operator' }), 404],
  ['nobody', () => ({}), 404],
  ['nonsense', () => ({ person: '1 OR 1=1' }), 422],
])('refuses %s', async (_, fields, status) => {
  const answer = await people.visitor().post('/demo/anmeldung', fields() as Record<string, string>);
  expect(answer.statusCode).toBe(status);
  expect(answer.headers['set-cookie']).toBeUndefined();
});
