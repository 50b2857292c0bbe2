import { EMAIL, type People, startPeople, WRONG } from './support/sign-in';

const LOCKED = 'Die Anmeldung ist noch 15 Minuten gesperrt.';

let people: People;

beforeAll(async () => {
  people = await startPeople();
});
afterAll(() => people?.stop());
beforeEach(() => people.query('DELETE FROM sign_in_failure'));

const fail = (email = EMAIL) => people.signIn(people.visitor(), { email, password: 'falsch' });

async function failFiveTimes(email = EMAIL) {
  for (let i = 1; i <= 4; i += 1) expect((await fail(email)).body).toContain(WRONG);
  expect((await fail(email)).body).toContain(LOCKED);
}

it.each([EMAIL, 'niemand@musterstadt.example'])(
  'locks %s after five failures, the right password as well',
  async (email) => {
    await failFiveTimes(email);
    const answer = await people.signIn(people.visitor(), { email });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(LOCKED);
    expect(answer.headers['set-cookie']).toBeUndefined();
  },
);

it('opens after 15 minutes, however often it was tried in between', async () => {
  await failFiveTimes();
  people.clock.forward({ minutes: 14 });
  expect((await people.signIn()).body).toContain('noch 1 Minute gesperrt');
  people.clock.forward({ minutes: 1 });
  expect((await people.signIn()).statusCode).toBe(303);
});

it('counts failures in a row only', async () => {
  for (let i = 1; i <= 4; i += 1) await fail();
  await people.signedIn();
  for (let i = 1; i <= 4; i += 1) expect((await fail()).body).toContain(WRONG);
});

it('counts guesses that come at once', async () => {
  const guesses = await Promise.all(Array.from({ length: 12 }, () => fail()));
  expect(guesses.filter(({ body }) => body.includes(WRONG))).toHaveLength(4);
  expect((await people.signIn()).body).toContain(LOCKED);
});

it('leaves other addresses alone', async () => {
  await failFiveTimes('niemand@musterstadt.example');
  expect((await people.signIn()).statusCode).toBe(303);
});

it('is in the audit trail once', async () => {
  const before = await people.trail('person.locked');
  await failFiveTimes();
  await fail();
  expect(await people.trail('person.locked')).toBe(before + 1);
});

it('reckons a password of the same cost for an address that nobody has', async () => {
  // The time itself is too noisy to assert; what costs the time is the one call of argon2.
  const verify = jest.spyOn(
    jest.requireActual<typeof import('@node-rs/argon2')>('@node-rs/argon2'),
    'verify',
  );
  const costOf = (hash: unknown) => /^\$argon2id\$v=\d+\$m=\d+,t=\d+,p=\d+/.exec(String(hash))?.[0];
  await fail(EMAIL);
  await fail('niemand@musterstadt.example');
  const costs = verify.mock.calls.map(([hash]) => costOf(hash));
  verify.mockRestore();
  expect(costs).toEqual([expect.stringContaining('m=19456,t=2,p=1'), costs[0]]);
});

it('does not keep what was typed as an address', async () => {
  await fail('mein.geheimes@passwort.example');
  const [row] = await people.query('SELECT email_hash::text || failures AS text FROM sign_in_failure');
  expect(row.text).not.toContain('geheim');
});

it('allows so many attempts a minute from one place', async () => {
  const few = await startPeople({ signInsPerMinute: 3 });
  const attempt = (i: number) => few.signIn(few.visitor(), { email: `person${i}@staat.example` });
  for (let i = 1; i <= 3; i += 1) expect((await attempt(i)).statusCode).toBe(422);
  const answer = await attempt(4);
  expect(answer.statusCode).toBe(429);
  expect(answer.body).toContain('Zu viele Versuche in kurzer Zeit.');
  expect((await few.visitor().get('/anmeldung')).statusCode).toBe(200);
  await few.stop();
});
