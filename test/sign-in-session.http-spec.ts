import { PASSWORD } from './support/people';
import { type People, SESSION, startPeople } from './support/sign-in';
import type { Visitor } from './support/visitor';

let people: People;

/** Asks the guard alone: who is signed in does not see the form. */
const isSignedIn = async (visitor: Visitor) => (await visitor.get('/anmeldung')).statusCode === 303;

beforeAll(async () => {
  people = await startPeople();
});
afterAll(() => people?.stop());

it('ends after an hour without use', async () => {
  const visitor = await people.signedIn();
  for (let i = 1; i <= 2; i += 1) {
    people.clock.forward({ minutes: 59 });
    expect(await isSignedIn(visitor)).toBe(true);
  }
  people.clock.forward({ minutes: 60 });
  expect(await isSignedIn(visitor)).toBe(false);
});

it('ends after twelve hours, used or not', async () => {
  const visitor = await people.signedIn();
  for (let i = 1; i <= 23; i += 1) {
    people.clock.forward({ minutes: 30 });
    expect(await isSignedIn(visitor)).toBe(true);
  }
  people.clock.forward({ minutes: 30 });
  expect(await isSignedIn(visitor)).toBe(false);
});

it('is cleared away by the next sign-in once it has ended', async () => {
  await people.signedIn();
  people.clock.forward({ hours: 1 });
  await people.signedIn();
  const sql = 'SELECT count(*) FROM session WHERE expires_at <= $1';
  expect(await people.query(sql, [people.clock.now()])).toEqual([{ count: 0 }]);
});

it('is written at most once a minute', async () => {
  const visitor = await people.signedIn();
  const seenAt = async () => (await people.query('SELECT max(last_seen_at) AS at FROM session'))[0].at;
  const start = await seenAt();
  people.clock.forward({ seconds: 59 });
  await visitor.get('/konto');
  expect(await seenAt()).toEqual(start);
  people.clock.forward({ seconds: 1 });
  await visitor.get('/konto');
  expect(await seenAt()).toEqual(people.clock.now());
});

it('ends with the sign-out', async () => {
  const visitor = await people.signedIn();
  const token = visitor.cookie(SESSION)!;
  expect((await visitor.post('/abmelden')).headers.location).toBe('/');
  expect(visitor.cookie(SESSION)).toBeUndefined();
  visitor.setCookie(SESSION, token);
  expect(await isSignedIn(visitor)).toBe(false);
});

it('lets sign out who is signed out already', async () =>
  expect((await people.visitor().post('/abmelden')).statusCode).toBe(303));

it('ends everywhere at once', async () => {
  const [here, there] = [await people.signedIn(), await people.signedIn()];
  expect((await here.post('/konto/abmeldung-ueberall')).statusCode).toBe(303);
  expect(here.cookie(SESSION)).toBeUndefined();
  expect(await isSignedIn(there)).toBe(false);
  expect(await people.trail('person.signed_out_everywhere')).toBe(1);
});

it('ends with the account, even where the session itself was left over', async () => {
  const email = 'weg@staat.example';
  const id = await people.add({ email, password: PASSWORD });
  const visitor = people.visitor();
  await people.signIn(visitor, { email });
  await people.query('UPDATE person SET disabled_at = now() WHERE id = $1', [id]);
  expect(await isSignedIn(visitor)).toBe(false);
});

it('costs one transaction with a cookie and none without', async () => {
  const visitor = await people.signedIn();
  const run = jest.spyOn(people.work, 'run');
  await people.visitor().get('/anmeldung');
  expect(run).toHaveBeenCalledTimes(0);
  await visitor.get('/anmeldung');
  expect(run).toHaveBeenCalledTimes(1);
  run.mockRestore();
});

it('sends its cookie over https only where the site has it', async () => {
  const secure = await startPeople({ site: { secureCookies: true } });
  const answer = await secure.signIn();
  expect(String(answer.headers['set-cookie'])).toContain('; Secure');
  await secure.stop();
});
