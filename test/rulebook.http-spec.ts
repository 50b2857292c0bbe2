import { may, type Role, roles } from '@libs/permissions';
import { SESSION_COOKIE } from '@libs/web';
import { aFile } from './programmes.fixture';
import { textOf } from './reports-page';
import { startProductApp, type Product } from './support/product';
import { queriesDuring } from './support/queries';
import type { Visitor } from './support/visitor';

const PAGE = '/richtlinie';
const versionOf = (name: string) => `${PAGE}/fassungen/${name}`;

let product: Product;
let lena: Visitor;
let enno: Visitor;
let sina: Visitor;
beforeAll(async () => {
  product = await startProductApp();
  lena = await product.as(product.staff.head);
  enno = await product.as(product.staff.approver);
  sina = await product.as(product.staff.caseworker);
});
afterAll(() => product?.stop());

/** Past the triggers, which would refuse. */
afterEach(() =>
  product.asOwner(`
    BEGIN;
    SET LOCAL session_replication_role = replica;
    DELETE FROM directive_end;
    DELETE FROM rule_confirmation;
    DELETE FROM directive_version WHERE imported_by IS NOT NULL;
    COMMIT`),
);

const opened = async (visitor: Visitor, url: string): Promise<string> => {
  const answer = await visitor.get(url);
  expect([url, answer.statusCode]).toEqual([url, 200]);
  return answer.body;
};
const read = async (visitor: Visitor, url: string): Promise<string> => textOf(await opened(visitor, url));

const bringIn = (name: string, visitor = lena) => visitor.post(`${PAGE}/einspielen`, { text: aFile(name) });
const release = (name: string, visitor = enno, gueltig = '01.03.2026') =>
  visitor.post(`${versionOf(name)}/freigabe`, { gueltig, geprueft: 'ja' });

describe('the list of versions', () => {
  it('shows what holds, what comes and what waits, and the items of today', async () => {
    await bringIn('2026');
    const text = await read(sina, PAGE);
    expect(text).toMatch(/2026 wartet auf Freigabe noch nicht festgelegt Lena Leitstern, 10\.02\.2020/);
    expect(text).toContain('2021 gilt künftig ab 01.01.2021 bis 30.06.2024 mit der Software geliefert');
    expect(text).toContain('2018 gilt heute ab 16.10.2018 bis 31.12.2020');
    expect(text).toContain('b: Online-Antragsverfahren offen');
    expect(text).toMatch(/Angenommen und noch nicht bestätigt: \d+ Regeln/);
    expect(text).not.toContain('Neue Fassung einspielen');
    expect(await read(lena, PAGE)).toContain('Neue Fassung einspielen');
  });

  it('says so on a day on which no version is in force', async () => {
    const back = product.clock.now();
    product.clock.forward({ seconds: (Date.UTC(2018, 0, 10) - back.getTime()) / 1000 });
    const early = await (await product.as(product.staff.caseworker)).get(PAGE);
    product.clock.forward({ seconds: (back.getTime() - Date.UTC(2018, 0, 10)) / 1000 });
    expect(textOf(early.body)).toContain('Heute gilt keine Fassung.');
  });
});

describe('bringing in a version', () => {
  it('leads to the version, which waits and changes nothing', async () => {
    const { statusCode, headers } = await bringIn('2026-1');
    expect([statusCode, headers.location]).toEqual([303, versionOf('2026-1')]);
    const text = await read(lena, versionOf('2026-1'));
    for (const words of [
      'wartet auf Freigabe',
      'Freigeben muss eine andere Person.',
      'Änderungen gegenüber Fassung 2018',
      'Bewilligungsbehörde Thüringer Landesverwaltungsamt',
      'Gegenstand g: Kommunale digitale Agenda und E-Government-Strategie',
    ])
      expect(text).toContain(words);
    expect(textOf((await product.visitor().get('/foerderprogramm')).body)).not.toContain('2026-1');
  });

  it('is the same the second time', async () => {
    await bringIn('2026');
    expect((await bringIn('2026')).headers.location).toBe(versionOf('2026'));
    const other = await bringIn('2026', enno);
    expect(other.statusCode).toBe(409);
    expect(textOf(other.body)).toContain('Eine Fassung 2026 gibt es schon.');
  });

  it('takes a file, with a byte order mark and lines of Windows', async () => {
    const text = `\ufeff${aFile('2026').replaceAll('\n', '\r\n')}`;
    const { statusCode, headers } = await upload(lena, Buffer.from(text));
    expect([statusCode, headers.location]).toEqual([303, versionOf('2026')]);
    expect((await lena.get(`${versionOf('2026')}/datei`)).body).toBe(aFile('2026'));
  });

  it('names each fault with its line, and keeps the text with numbered lines', async () => {
    const text = aFile('2026')
      .replace('shortTitle: ThürEGovRL', 'kurz: <b>')
      .replace('value: 80', 'value: 8x');
    const { statusCode, body } = await lena.post(`${PAGE}/einspielen`, { text });
    expect(statusCode).toBe(422);
    const said = textOf(body);
    expect(said).toContain('Die Datei hat 3 Fehler');
    expect(said).toMatch(/Zeile \d+ , Regel „Fördersatz“ \(rate\), value: /);
    expect(said).toContain('Es fehlt „shortTitle“.');
    const line = text.split('\n').findIndex((one) => one.includes('8x')) + 1;
    expect(body).toContain(`href="#zeile-${line}"`);
    expect(body).toContain(`<mark id="zeile-${line}">`);
    expect(body).toContain('kurz: &lt;b>');
    expect(await product.query('SELECT FROM directive_version WHERE imported_by IS NOT NULL')).toEqual([]);
  });

  it.each([
    ['', 'Fügen Sie den Text der Richtlinie ein.'],
    ['Sehr geehrte Damen und Herren', 'Zeile 1 , Datei: Hier werden benannte Angaben erwartet.'],
    ['- '.repeat(50_000), 'Die Zeile ist länger als 1.000 Zeichen.'],
    ['a: b\n'.repeat(50_000), 'Die Datei hat mehr als 200.000 Zeichen.'],
    ['a: [b', 'Die Schreibweise ist fehlerhaft'],
    [aFile('2026').replace('directive: thueregovrl', 'directive: other'), 'Erwartet wird „thueregovrl“'],
    [aFile('2026/2'), 'Erlaubt sind bis zu 20 Buchstaben, Ziffern'],
    [
      aFile('2026').replaceAll('id: privacy', 'id: pri.vacy'),
      'Die Kennung „pri.vacy“ kann nicht verwendet werden.',
    ],
    ['a:\n    b: 1\n  c: 2', 'Zeile 3 , Datei: Die Schreibweise ist fehlerhaft: Die Einrückung stimmt nicht'],
  ])('is refused in plain words: %#', async (text, words) => {
    const { statusCode, body } = await lena.post(`${PAGE}/einspielen`, { text });
    expect(statusCode).toBe(422);
    expect(textOf(body)).toContain(words);
  });

  it.each([
    [Buffer.from([0x66, 0xfc, 0x72]), 'Die Datei ist kein Text in UTF-8.'],
    [Buffer.alloc(0), 'Die Datei ist leer.'],
    [Buffer.from('a: [b'), 'Die Schreibweise ist fehlerhaft'],
  ])('refuses a file in plain words: %#', async (bytes, words) => {
    const { statusCode, body } = await upload(lena, bytes);
    expect(statusCode).toBe(422);
    expect(textOf(body)).toContain(words);
  });
});

const upload = (visitor: Visitor, bytes: Buffer) => {
  const head = '--grenze\r\ncontent-disposition: form-data; name="datei"; filename="r.yaml"\r\n\r\n';
  return product.app.inject({
    method: 'POST',
    url: `${PAGE}/einspielen/datei`,
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'multipart/form-data; boundary=grenze' },
    cookies: { [SESSION_COOKIE]: visitor.cookie(SESSION_COOKIE)! },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--grenze--\r\n')]),
  });
};

describe('a version that waits', () => {
  beforeEach(() => bringIn('2026'));

  it('is not released by who brought it in', async () => {
    const { statusCode, body } = await release('2026', lena);
    expect([statusCode, textOf(body).includes('eine andere Person')]).toEqual([409, true]);
    expect(await read(lena, `${versionOf('2026')}/freigabe`)).toContain('Freigeben muss eine andere Person.');
  });

  it('is released by another from a day on, and its predecessor ends the day before', async () => {
    const page = await read(enno, `${versionOf('2026')}/freigabe`);
    expect(page).toContain(
      'Die Fassung 2025 (ab 01.01.2025) endet dann am Tag vor dem Beginn dieser Fassung.',
    );
    expect((await release('2026')).headers.location).toBe(versionOf('2026'));
    expect(await read(enno, PAGE)).toMatch(
      /2026 gilt künftig ab 01\.03\.2026 Lena Leitstern, .* Enno Entscheid/,
    );
    expect(await read(enno, versionOf('2025'))).toContain('ab 01.01.2025 bis 28.02.2026');
    expect((await release('2026')).statusCode).toBe(303);
    expect((await release('2026', await product.as(product.staff.head))).statusCode).toBe(409);
    expect(await read(enno, `${versionOf('2026')}/freigabe`)).toContain(
      'Diese Fassung ist schon freigegeben.',
    );
  });

  it.each([
    [{ gueltig: '31.02.2026' }, 'Geben Sie ein Datum wie 22.11.2026 ein.'],
    [{ gueltig: '09.02.2020' }, 'Eine Fassung gilt nicht rückwirkend.'],
    [{ gueltig: '01.01.2025' }, 'Wählen Sie einen späteren Beginn.'],
    [{ geprueft: '' }, 'Bestätigen Sie, dass Sie die Fassung geprüft haben.'],
  ])('is not released with %j', async (wrong, words) => {
    const fields = { gueltig: '01.03.2026', geprueft: 'ja', ...wrong };
    const { statusCode, body } = await enno.post(`${versionOf('2026')}/freigabe`, fields);
    expect([statusCode, textOf(body).includes(words)]).toEqual([422, true]);
  });

  it('can be discarded until it is released', async () => {
    expect((await lena.post(`${versionOf('2026')}/verwerfen`)).statusCode).toBe(422);
    expect((await lena.post(`${versionOf('2026')}/verwerfen`, { verwerfen: 'ja' })).headers.location).toBe(
      PAGE,
    );
    expect((await lena.get(versionOf('2026'))).statusCode).toBe(404);
    for (const again of [lena, enno]) {
      const answer = await again.post(`${versionOf('2026')}/verwerfen`, { verwerfen: 'ja' });
      expect(answer.headers.location).toBe(PAGE);
      expect(await read(again, PAGE)).toContain('Die Fassung 2026 ist schon verworfen.');
    }
    expect((await enno.get(`${versionOf('2026')}/verwerfen`)).headers.location).toBe(PAGE);
    expect((await lena.post(`${versionOf('2025')}/verwerfen`, { verwerfen: 'ja' })).statusCode).toBe(409);
  });

  it('is compared with any other, also one that waits', async () => {
    expect(await read(lena, `${versionOf('2026')}?vergleich=2025`)).toContain(
      'Beide Fassungen sagen dasselbe.',
    );
    await bringIn('2027');
    expect(await read(lena, `${versionOf('2026')}?vergleich=2027`)).toContain('gegenüber Fassung 2027');
    expect(await read(lena, `${versionOf('2026')}?vergleich=1999`)).toContain('gegenüber Fassung 2018');
  });

  it('cannot have an end, a pause or a confirmation', async () => {
    for (const path of ['ende', 'gegenstaende/c', 'annahmen/richtlinie/legalBasis'])
      expect((await lena.get(`${versionOf('2026')}/${path}`)).statusCode).toBe(404);
    expect(await read(lena, `${versionOf('2026')}/annahmen`)).toContain(
      'Bestätigt werden kann nach der Freigabe.',
    );
  });
});

describe('what a version touches', () => {
  it('lists drafts with what becomes of their item, and open cases, page by page', async () => {
    const draft = await product.aCase({ state: 'draft', item: 'b', title: 'Streng geheim' });
    const cases = [];
    for (let index = 0; index < 21; index += 1)
      cases.push(await product.aCase({ state: 'submitted', item: 'c' }));
    await product.aCase({ state: 'approved', item: 'a' });
    await bringIn('2026');
    const page = await read(sina, versionOf('2026'));
    expect(page).toContain('Nr. 2 b 1 0 Gegenstand ist ausgesetzt');
    expect(page).toContain('Nr. 2 c 0 21 Gegenstand bleibt');
    expect(page).not.toContain('Nr. 2 a 0 1');
    const url = `${versionOf('2026')}/auswirkungen`;
    const body = await opened(sina, url);
    expect(textOf(body)).toMatch(/Entwürfe \(1\).*10\.02\.2020 .* Nr\. 2 b 2018 Gegenstand ist ausgesetzt/);
    expect(body).not.toMatch(new RegExp(`Streng geheim|${draft}`));
    const officer = await product.as(product.staff.budgetOfficer);
    const seen = [body, await opened(officer, url)].map((html) => html.includes('href="/vorgaenge/'));
    expect(seen).toEqual([true, false]);
    const next = /href="([^"]+)" rel="next"/.exec(body)![1]!.replaceAll('&amp;', '&');
    const [first, second] = [body, await opened(sina, next)].map((html) => html.match(/EGOV-2020-\d+</g)!);
    expect([first!.length, second!.length]).toEqual([20, 1]);
    expect(new Set([...first!, ...second!]).size).toBe(21);
    await product.asOwner(
      `BEGIN; SET LOCAL session_replication_role = replica; UPDATE grant_case SET item = 'h' WHERE id = '${draft}'; COMMIT`,
    );
    expect(await read(sina, url)).toContain('Gegenstand entfällt');
    expect(await read(sina, versionOf('2021'))).toContain('Offene Vorgänge');
    expect(await read(sina, `${versionOf('2018')}/auswirkungen`)).toContain(
      'richten sich nach dieser Fassung',
    );
  }, 60_000);
});

describe('the end of the last version', () => {
  it('is set with a reason, and the later word counts', async () => {
    for (const tag of ['31.12.2026', '30.06.2027'])
      expect((await lena.post(`${versionOf('2025')}/ende`, { tag, grund: `Bis ${tag}` })).statusCode).toBe(
        303,
      );
    const text = await read(lena, versionOf('2025'));
    expect(text).toContain('ab 01.01.2025 bis 30.06.2027');
    expect(text).toContain('Gilt bis 31.12.2026');
  });

  it.each([
    ['2025', { tag: '31.12.2026', grund: ' ' }, 422, 'Geben Sie einen Grund an.'],
    ['2025', { tag: 'bald', grund: 'x' }, 422, 'Geben Sie ein Datum'],
    ['2025', { tag: '31.12.2024', grund: 'x' }, 422, 'gilt erst ab dem 01.01.2025'],
    ['2018', { tag: '31.12.2026', grund: 'x' }, 409, 'Nur die letzte Fassung, 2025'],
  ])('is refused for %s with %j', async (name, fields, status, words) => {
    const { statusCode, body } = await lena.post(`${versionOf(name)}/ende`, fields);
    expect([statusCode, textOf(body).includes(words)]).toEqual([status, true]);
  });
});

describe('assumed rules', () => {
  const url = `${versionOf('2018')}/annahmen`;
  const source = 'Thüringer Staatsanzeiger Nr. 42/2018, Seite 1273';
  const confirm = (place: string, visitor = lena, fields: Record<string, string> = {}) =>
    visitor.post(`${url}/${place}`, { quelle: source, eingesehen: 'ja', ...fields });

  it('are listed where they stand, and leave the list with source, name and day', async () => {
    const before = await opened(lena, url);
    expect(before).toContain(`href="${url}/richtlinie/rounding"`);
    expect((await confirm('richtlinie/rounding')).headers.location).toBe(url);
    const after = await opened(lena, url);
    expect(after).not.toContain(`href="${url}/richtlinie/rounding"`);
    expect(textOf(after)).toMatch(
      /Abrundung \(ganze Richtlinie\) Thüringer Staatsanzeiger Nr\. 42\/2018, Seite 1273 Lena Leitstern 10\.02\.2020/,
    );
    expect((await confirm('richtlinie/rounding')).headers.location).toBe(url);
    expect((await confirm('richtlinie/rounding', enno)).headers.location).toBe(url);
    expect((await enno.get(`${url}/richtlinie/rounding`)).headers.location).toBe(url);
    const [entry] = await product.query(`SELECT data FROM audit_entry WHERE event = 'rule.confirmed'`);
    expect(entry.data).toMatchObject({ version: '2018', rule: 'rounding', source });
  });

  it.each([
    [{ quelle: ' ' }, 'Geben Sie die Quelle an'],
    [{ quelle: 'x'.repeat(501) }, 'Kürzen Sie die Quelle auf 500 Zeichen.'],
    [{ eingesehen: '' }, 'Bestätigen Sie, dass Sie die Quelle eingesehen haben.'],
  ])('are not confirmed without source and confirmation: %#', async (wrong, words) => {
    const { statusCode, body } = await confirm('richtlinie/rounding', lena, wrong);
    expect([statusCode, textOf(body).includes(words)]).toEqual([422, true]);
    expect(await product.query('SELECT FROM rule_confirmation')).toEqual([]);
  });

  it.each(['richtlinie/rate2', 'richtlinie/validTo', 'richtlinie/__proto__', 'z/rounding', 'b/rounding'])(
    'are not what stands at %s',
    async (place) => expect((await confirm(place)).statusCode).toBe(404),
  );

  it('need nobody to answer for them once all are confirmed', async () => {
    const id = await product.aCase({ state: 'proposed', item: 'b' });
    const answers = async () =>
      (await opened(enno, `/vorgaenge/${id}/entscheidung`)).includes('name="verantwortung"');
    expect(await answers()).toBe(true);
    const places = async (name: string) =>
      [
        ...(await opened(lena, `${versionOf(name)}/annahmen`)).matchAll(/href="([^"]+\/annahmen\/[^"]+)"/g),
      ].map(([, href]) => href!);
    for (const href of [...(await places('2018')), `${versionOf('2021')}/annahmen/richtlinie/validFrom`])
      await lena.post(href, { quelle: source, eingesehen: 'ja' });
    expect(await places('2018')).toEqual([]);
    expect(await read(lena, url)).toContain('Alle Regeln sind bestätigt.');
    expect(await answers()).toBe(false);
  });
});

describe('every page', () => {
  it.each(['1999', '%3Cscript%3E', '%00', 'x'.repeat(90)])('knows no version called %s', async (name) => {
    for (const path of [
      '',
      '/auswirkungen',
      '/text',
      '/datei',
      '/annahmen',
      '/freigabe',
      '/ende',
      '/verwerfen',
    ])
      expect([path, (await lena.get(versionOf(name) + path)).statusCode]).toEqual([path, 404]);
  });

  it.each(Object.keys(roles) as Role[])('is closed to %s unless the role may', async (role) => {
    const person = Object.values(product.staff).find(({ roles: held }) => held.includes(role));
    if (!person) return;
    const visitor = await product.as(person);
    const [reads, manages] = [
      (await visitor.get(PAGE)).statusCode,
      (await visitor.get(`${PAGE}/einspielen`)).statusCode,
    ];
    expect([reads === 200, manages === 200]).toEqual([
      may(person, 'programme.read'),
      may(person, 'programme.manage'),
    ]);
  });

  it.each([
    '',
    '/fassungen/2018',
    '/fassungen/2018/auswirkungen',
    '/fassungen/2018/annahmen',
    '/fassungen/2018/text',
  ])('asks the database a fixed number of times: %s', async (path) => {
    const count = async () => (await queriesDuring(product, () => sina.get(PAGE + path))).length;
    const before = await count();
    await product.aCase({ state: 'draft' });
    await bringIn('2026');
    await release('2026');
    expect(await count()).toBe(before);
    expect(before).toBeLessThanOrEqual(14);
  });
});
