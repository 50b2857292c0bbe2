import { systemActor } from '@libs/permissions';
import { aPerson, PASSWORD } from './support/people';
import { EMAIL, type People, SESSION, startPeople, WRONG } from './support/sign-in';

let people: People;

beforeAll(async () => {
  people = await startPeople();
});
afterAll(() => people?.stop());
beforeEach(() => people.query('DELETE FROM sign_in_failure'));

describe('signing in', () => {
  it('shows a German form that works without a script', async () => {
    const answer = await people.visitor().get('/anmeldung?weiter=/konto');
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('<html lang="de"');
    expect(answer.body).toMatch(/<form[^>]*method="post"[^>]*action="\/anmeldung"/);
    expect(answer.body).toContain('name="weiter" value="/konto"');
  });

  it('leads on, to the page asked for', async () => {
    const visitor = people.visitor();
    const asked = await visitor.get('/konto?a=1');
    expect(asked.statusCode).toBe(303);
    expect(asked.headers.location).toBe('/anmeldung?weiter=%2Fkonto%3Fa%3D1');
    const answer = await people.signIn(visitor, { weiter: '/konto?a=1' });
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe('/konto?a=1');
    expect((await visitor.get('/konto?a=1')).statusCode).toBe(200);
  });

  it('does not mind capitals and blanks in the address', async () => {
    const answer = await people.signIn(people.visitor(), { email: ` ${EMAIL.toUpperCase()} ` });
    expect(answer.statusCode).toBe(303);
  });

  it('writes it into the audit trail as the person', async () => {
    await people.signedIn();
    const [entry] = await people.query(
      `SELECT * FROM audit_entry WHERE event = 'person.signed_in' ORDER BY id DESC`,
    );
    expect(entry).toMatchObject({ person_id: people.mia, subject_type: 'person', subject_id: people.mia });
  });

  it('gives a cookie that scripts and other sites cannot use, and keeps only its hash', async () => {
    const answer = await people.signIn();
    const cookie = String(answer.headers['set-cookie']);
    expect(cookie).toMatch(/^sitzung=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const hashes = await people.query('SELECT token_hash FROM session');
    for (const { token_hash } of hashes) expect(cookie).not.toContain(token_hash.toString('base64url'));
  });

  it('does not show the form to who is signed in', async () => {
    const answer = await (await people.signedIn()).get('/anmeldung?weiter=/konto');
    expect(answer.headers.location).toBe('/konto');
  });

  it.each(['https://boese.example/', '//boese.example', '/\\boese.example', '/.//boese.example'])(
    'does not lead to %s',
    async (weiter) => {
      expect((await people.signIn(people.visitor(), { weiter })).headers.location).toBe('/');
      const form = await people.visitor().get(`/anmeldung?weiter=${encodeURIComponent(weiter)}`);
      expect(form.body).toContain('name="weiter" value="/"');
    },
  );
});

describe('a new token', () => {
  it('replaces one that an attacker has planted', async () => {
    const visitor = people.visitor();
    const planted = 'A'.repeat(43);
    visitor.setCookie(SESSION, planted);
    await people.signIn(visitor);
    expect(visitor.cookie(SESSION)).not.toBe(planted);
    expect((await visitor.get('/konto')).statusCode).toBe(200);
  });

  it('ends the session before it', async () => {
    const visitor = await people.signedIn();
    const thief = people.visitor();
    thief.setCookie(SESSION, visitor.cookie(SESSION)!);
    await people.signIn(visitor);
    expect((await thief.get('/konto')).statusCode).toBe(303);
    expect((await visitor.get('/konto')).statusCode).toBe(200);
  });
});

describe('a failed attempt', () => {
  it.each([
    ['a wrong password', { password: 'Kartoffelsuppe im Sommer' }],
    ['an unknown address', { email: 'niemand@musterstadt.example' }],
  ])('is refused alike for %s', async (_, fields) => {
    const answer = await people.signIn(people.visitor(), fields);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(WRONG);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('keeps the address and the target, and never sends the password back', async () => {
    const fields = { password: 'ganz und gar falsch', weiter: '/konto' };
    const answer = await people.signIn(people.visitor(), fields);
    expect(answer.body).toContain(`value="${EMAIL}"`);
    expect(answer.body).toContain('name="weiter" value="/konto"');
    expect(answer.body).not.toContain('ganz und gar falsch');
  });

  it('names what is missing', async () => {
    const answer = await people.visitor().post('/anmeldung', { email: 'mia', password: '' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Geben Sie Ihre E-Mail-Adresse ein');
    expect(answer.body).toContain('Geben Sie Ihr Passwort ein.');
  });

  it('is in the audit trail when the person is known', async () => {
    const before = await people.trail('person.sign_in_failed');
    await people.signIn(people.visitor(), { password: 'falsch' });
    await people.signIn(people.visitor(), { email: 'niemand@musterstadt.example' });
    expect(await people.trail('person.sign_in_failed')).toBe(before + 1);
  });

  it('is what a disabled account looks like, and its sessions have ended', async () => {
    const id = await people.add({ password: PASSWORD });
    const visitor = people.visitor();
    const login = { email: aPerson().email };
    expect((await people.signIn(visitor, login)).statusCode).toBe(303);
    const now = people.clock.now();
    await people.work.run(systemActor, (tx) => people.service.disable(tx, systemActor, now, id));
    expect((await visitor.get('/konto')).statusCode).toBe(303);
    expect((await people.signIn(visitor, login)).body).toContain(WRONG);
  });
});

describe('the door', () => {
  it.each([{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }])(
    'is closed to forms of other sites: %j',
    async (headers) => {
      const fields = { email: EMAIL, password: PASSWORD };
      const answer = await people.visitor().post('/anmeldung', fields, headers);
      expect(answer.statusCode).toBe(403);
      expect(answer.body).toContain('Die Anfrage kam von einer fremden Seite.');
      expect(answer.headers['set-cookie']).toBeUndefined();
    },
  );

  it('has no entrance without a password unless the demo runs', async () =>
    expect((await people.visitor().post('/demo/anmeldung', { person: people.mia })).statusCode).toBe(404));
});
