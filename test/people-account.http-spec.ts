import { PASSWORD } from './support/people';
import { EMAIL, type People, startPeople, WRONG } from './support/sign-in';

const NEXT = 'Winterspaziergang am See';
const change = { current: PASSWORD, next: NEXT, repeated: NEXT };

let people: People;

beforeAll(async () => {
  people = await startPeople();
});
afterAll(() => people?.stop());
beforeEach(() => people.query('DELETE FROM session'));

it('shows who one is', async () => {
  const { body } = await (await people.signedIn()).get('/konto');
  for (const text of ['Mia Muster', EMAIL, 'Bearbeitung', 'Musterstadt']) expect(body).toContain(text);
});

it('lists the own sessions and marks this one', async () => {
  const visitor = await people.signedIn();
  await people.signedIn();
  await people.add({ email: 'andere@staat.example', password: PASSWORD });
  await people.signIn(people.visitor(), { email: 'andere@staat.example' });
  const { body } = await visitor.get('/konto');
  expect(body.match(/dieses Gerät/g)).toHaveLength(1);
  expect(body.match(/anderes Gerät/g)).toHaveLength(1);
});

it.each([
  ['the current one is wrong', { current: 'falsch' }, 'Das bisherige Passwort stimmt nicht.'],
  ['the new one is short', { next: 'kurz', repeated: 'kurz' }, 'Es braucht mindestens 12 Zeichen.'],
  ['the repetition differs', { repeated: 'Sommerspaziergang' }, 'Passwörter sind nicht gleich.'],
  ['it is the address', { next: EMAIL, repeated: EMAIL }, 'darf nicht das Passwort sein.'],
])('refuses a new password when %s', async (_, fields, message) => {
  const visitor = await people.signedIn();
  const answer = await visitor.post('/konto/passwort', { ...change, ...fields });
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain(message);
  expect(answer.body).not.toContain('spaziergang');
  expect((await people.signIn()).statusCode).toBe(303);
});

it('counts wrong guesses at the current password like failed sign-ins', async () => {
  const visitor = await people.signedIn();
  for (let i = 1; i <= 5; i += 1) await visitor.post('/konto/passwort', { ...change, current: 'falsch' });
  const answer = await visitor.post('/konto/passwort', change);
  expect(answer.body).toContain('Die Anmeldung ist noch 15 Minuten gesperrt.');
  await people.query('DELETE FROM sign_in_failure');
});

it('changes the password and ends the other sessions', async () => {
  const email = 'theo.test@staat.example';
  await people.add({ email, password: PASSWORD });
  const [here, there] = [people.visitor(), people.visitor()];
  await people.signIn(here, { email });
  await people.signIn(there, { email });
  expect((await here.post('/konto/passwort', change)).headers.location).toBe('/konto');
  expect((await here.get('/konto')).body).toContain('Ihr Passwort ist geändert.');
  expect((await there.get('/konto')).statusCode).toBe(303);
  expect((await people.signIn(there, { email })).body).toContain(WRONG);
  expect((await people.signIn(there, { email, password: NEXT })).statusCode).toBe(303);
  expect(await people.trail('person.password_changed')).toBe(1);
});
