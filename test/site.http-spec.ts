import { SiteModule } from '../src/site';
import { navigation } from '../src/navigation';
import { tour } from '../src/site/domain/tour';
import { asOwner } from './support/database';
import { queriesDuring } from './support/queries';
import { type People, startPeople } from './support/sign-in';

const startSite = (demo: boolean): Promise<People> =>
  startPeople({ demo, modules: [SiteModule.forRoot({ demo })], site: { navigation } });

let product: People;
let demo: People;

beforeAll(async () => {
  [product, demo] = await Promise.all([startSite(false), startSite(true)]);
  await demo.add({ email: 'kim@demo.example', name: 'Kim Beispiel', demo: true });
  await demo.add({ email: 'olga@demo.example', name: 'Olga Ordnung', roles: ['operator'], demo: true });
});
afterAll(() => Promise.all([product?.stop(), demo?.stop()]));

const opened = async ({ visitor }: People, url: string): Promise<string> => {
  const answer = await visitor().get(url);
  expect([url, answer.statusCode]).toEqual([url, 200]);
  return answer.body;
};

describe('the start page', () => {
  it('says in three sentences what Förderwerk is, and leads to signing in', async () => {
    const body = await opened(product, '/');
    for (const words of ['Kommunen', 'Kompetenzzentrum', 'Ministerium']) expect(body).toContain(words);
    expect(body.match(/kern-body--large/g)).toHaveLength(3);
    expect(body).toContain('href="/anmeldung"');
  });

  it('offers nobody to sign in as, unless the demo runs', async () => {
    const body = await opened(product, '/');
    expect(body).not.toContain('/demo/anmeldung');
    expect(body).not.toContain('Ein Antrag auf seinem ganzen Weg');
  });

  it('offers in the demo each role with one click, and the way of one application', async () => {
    const body = await opened(demo, '/');
    expect(body).toContain('Als Kim Beispiel anmelden');
    expect(body).toContain('Ein Antrag auf seinem ganzen Weg');
    for (const { title, role, href } of tour) {
      expect(body).toContain(title);
      expect(body).toContain(
        `name="role" value="${role}"/><input type="hidden" name="weiter" value="${href}"`,
      );
    }
  });

  it('shows a signed-in person the ways to their work, and no other', async () => {
    const { body } = await (await product.signedIn()).get('/');
    expect(body).toContain('Guten Tag, Mia Muster');
    expect(body).toContain('Bearbeitung · Musterstadt');
    expect(body).toMatch(/<a class="kern-link--stretched" href="\/antraege">/);
    expect(body).not.toMatch(/href="\/(vorgaenge|mittel|register|protokoll|betrieb)"/);
    expect(body).not.toContain('Ein Antrag auf seinem ganzen Weg');
  });

  it('leads on through the demo after signing in', async () => {
    const visitor = demo.visitor();
    await visitor.post('/demo/anmeldung', { role: 'operator' });
    const { body } = await visitor.get('/');
    expect(body).toContain('Guten Tag, Olga Ordnung');
    expect(body).toMatch(/<a class="kern-link--stretched" href="\/betrieb">/);
    expect(body).toContain('Ein Antrag auf seinem ganzen Weg');
    expect(body).not.toContain('Als Kim Beispiel anmelden');
  });
});

it.each([
  ['/barrierefreiheit', 'Landesdurchsetzungsstelle', true],
  ['/datenschutz', 'Cookies', true],
  ['/datenschutz', 'wenn der Mailserver sie zurückweist', true],
  ['/impressum', '§ 5 DDG', true],
  ['/bausteine', 'Bausteine dieser Anwendung', false],
])('shows everybody %s', async (url, words, draft) => {
  const body = await opened(product, url);
  expect(body).toContain(words);
  expect(body.includes('vom Betreiber zu ergänzen')).toBe(draft);
});

describe('the health check', () => {
  it.each(['/health/live', '/health/ready'])('%s answers well, and is never kept', async (url) => {
    const answer = await product.visitor().get(url);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({ status: 'ok' });
    expect(answer.headers['content-type']).toMatch(/^application\/json/);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('of the process asks nobody', async () => {
    const statements = await queriesDuring(product, () => product.visitor().get('/health/live'));
    expect(statements).toEqual([]);
  });

  it.each(['/health/live', '/health/ready'])('%s is not counted by the rate limit', async (url) => {
    const { headers } = await product.visitor().get(url);
    expect(headers['x-ratelimit-limit']).toBeUndefined();
    expect((await product.visitor().get('/impressum')).headers['x-ratelimit-limit']).toBeDefined();
  });
});

it('does not count style sheets and scripts against the rate limit', async () => {
  const [url] = (await opened(product, '/')).match(/\/assets\/[^"]+\.css/)!;
  const { headers } = await product.visitor().get(url);
  expect(headers['cache-control']).toContain('immutable');
  expect(headers['x-ratelimit-limit']).toBeUndefined();
});

describe('a product whose database', () => {
  let ill: People;
  let database: string;

  beforeEach(async () => {
    ill = await startSite(false);
    [{ database }] = await ill.query('SELECT current_database() AS database');
  });
  afterEach(() => ill?.stop());

  const expectNotReady = async () => {
    const answer = await ill.visitor().get('/health/ready');
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['content-type']).toMatch(/^application\/json/);
    expect(answer.body).toBe('{"status":"unavailable"}');
    expect((await ill.visitor().get('/health/live')).statusCode).toBe(200);
  };

  it('lacks a migration is alive, but not ready', async () => {
    await asOwner((client) => client.query(`DELETE FROM migration WHERE name LIKE 'Decisions%'`), database);
    await expectNotReady();
  });

  it('is gone is alive, but not ready', async () => {
    await asOwner(async (client) => {
      await client.query(`ALTER DATABASE ${database} ALLOW_CONNECTIONS false`);
      await client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1`, [
        database,
      ]);
    });
    await expectNotReady();
  });
});
