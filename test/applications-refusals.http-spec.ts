import { PDF, startApplications, type Applications, upload } from './applications.app';
import { completeSections, LICENCES, SERVICES } from './applications.fixture';
import type { Visitor } from './support/visitor';

let product: Applications;
let mia: Visitor;
let lara: Visitor;

beforeAll(async () => {
  product = await startApplications();
  mia = await product.as(product.mia);
  lara = await product.as(product.lara);
});
afterAll(() => product?.stop());

const storedSection = async (caseId: string, section: string) =>
  (
    await product.query(`SELECT data, version FROM application_section WHERE case_id = $1 AND section = $2`, [
      caseId,
      section,
    ])
  )[0];

const cost = (fields: Record<string, string> = {}) => ({
  version: '1',
  zeile: LICENCES,
  bezeichnung: 'Lizenzen',
  kategorie: 'licence',
  foerderung: 'ja',
  bemerkung: '',
  ...fields,
});

describe('beginning', () => {
  it.each([
    ['an item that does not exist', { gegenstand: 'z' }],
    ['no item', { gegenstand: '' }],
    ['a whole word', { gegenstand: 'constructor' }],
  ])('refuses %s', async (_, fields) => {
    const answer = await mia.post('/antraege', { kennung: crypto.randomUUID(), ...fields });
    expect([answer.statusCode, answer.body.includes('href="#gegenstand"')]).toEqual([422, true]);
  });

  it('wants the token of its page', async () =>
    expect((await mia.post('/antraege', { gegenstand: 'b', kennung: '1' })).statusCode).toBe(422));

  it('refuses an item that is paused, shows why, and warns of older drafts', async () => {
    const database = await startApplications();
    try {
      const old = await database.draft();
      database.clock.forward({ hours: 24 * 366 * 6 });
      const visitor = await database.as(database.mia);
      expect((await visitor.get(`/antraege/${old}`)).body).toContain('Die Richtlinie hat sich geändert');
      const { body } = await visitor.get('/antraege/neu');
      expect(body).toContain('Zurzeit nicht möglich');
      expect(body).toContain('Die Haushaltsmittel sind begrenzt.');
      expect(body).not.toMatch(/name="gegenstand"[^>]*value="a"/);
      expect(body).toMatch(/name="gegenstand"[^>]*value="c"/);
      const answer = await visitor.post('/antraege', { gegenstand: 'a', kennung: crypto.randomUUID() });
      expect(answer.statusCode).toBe(422);
      expect(answer.body).toContain('Wählen Sie einen Gegenstand, zu dem zurzeit Anträge möglich sind.');
    } finally {
      await database.stop();
    }
  });

  it('makes one draft of two clicks at once', async () => {
    const fields = { gegenstand: 'b', kennung: crypto.randomUUID() };
    const answers = await Promise.all([1, 2, 3].map(() => mia.post('/antraege', fields)));
    expect(new Set(answers.map(({ headers }) => headers.location)).size).toBe(1);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303]);
  });
});

describe('amounts', () => {
  it.each(['12.34', '-5', '+5', 'fünf', '1e3', '1.000.000.000,01', '9'.repeat(30), '1,234', '0x10', '5 €€'])(
    'refuses %s at its field and keeps what was typed',
    async (amount) => {
      const id = await product.draft();
      const fields = cost({
        'betrag.2020': amount,
        'betrag.2021': '7,50',
        bezeichnung: 'Ganz neue <b>Lizenzen</b>',
      });
      const answer = await mia.post(`/antraege/${id}/ausgaben/${LICENCES}`, fields);
      expect(answer.statusCode).toBe(422);
      expect(answer.body).toContain('href="#betrag-2020"');
      expect(answer.body).toContain(`value="${amount}"`);
      expect(answer.body).toContain('value="7,50"');
      expect(answer.body).toContain('Ganz neue &lt;b>Lizenzen&lt;/b>');
      expect((await storedSection(id, 'costs')).version).toBe(1);
    },
  );

  it.each([
    ['0', 0],
    ['', undefined],
    ['1.000.000.000', 100_000_000_000],
    ['1.234,5 €', 123_450],
    [' 12,05 ', 1205],
  ])('takes %p', async (text, amount) => {
    const id = await product.draft();
    const answer = await mia.post(`/antraege/${id}/ausgaben/${LICENCES}`, cost({ 'betrag.2020': text }));
    expect(answer.statusCode).toBe(303);
    const [line] = (await storedSection(id, 'costs')).data.lines;
    expect(line.perYear).toEqual(amount === undefined ? [] : [{ year: 2020, amount }]);
  });

  it.each(['1999', 'abcd', '20201'])('refuses the year %s', async (year) => {
    const id = await product.draft();
    const answer = await mia.post(`/antraege/${id}/finanzierung`, { version: '1', [`eigen.${year}`]: '5' });
    expect(answer.statusCode).toBe(422);
  });

  it('lets no field name reach into the program', async () => {
    const id = await product.draft();
    await mia.post(`/antraege/${id}/finanzierung`, {
      version: '1',
      'eigen.__proto__': '5',
      '__proto__.eigen': '5',
    });
    expect(({} as Record<string, unknown>).eigen).toBeUndefined();
  });
});

describe('other input', () => {
  it.each([
    ['antragsteller', { iban: 'DE89370400440532013001' }, 'iban', 'Die IBAN stimmt nicht.'],
    ['antragsteller', { plz: '9908' }, 'plz', 'Postleitzahl mit fünf Ziffern'],
    ['antragsteller', { email: 'mia@' }, 'email', 'E-Mail-Adresse wie name@beispiel.de'],
    ['antragsteller', { telefon: 'abc' }, 'telefon', 'Telefonnummer mit Ziffern'],
    ['antragsteller', { vorsteuer: 'vielleicht' }, 'vorsteuer', 'Wählen Sie eine der Antworten aus.'],
    ['vorhaben', { von: '01.05.2020', bis: '30.04.2020' }, 'bis', 'Das Ende liegt vor dem Beginn.'],
    ['vorhaben', { von: '01.05.2020', bis: '30.04.2031' }, 'bis', 'höchstens 10 Kalenderjahre'],
    ['vorhaben', { von: '31.02.2020' }, 'von', 'Geben Sie ein Datum wie 22.11.2026 ein.'],
    ['vorhaben', { von: '2020-05-01' }, 'von', 'Geben Sie ein Datum wie 22.11.2026 ein.'],
    ['vorhaben', { von: '01.05.1020' }, 'von', 'Geben Sie ein Datum wie 22.11.2026 ein.'],
    ['vorhaben', { kurzbeschreibung: 'x'.repeat(1001) }, 'kurzbeschreibung', 'höchstens 1.000 Zeichen'],
    ['ausgaben/neu', cost({ bezeichnung: '' }), 'bezeichnung', 'Sagen Sie, wofür'],
    ['ausgaben/neu', cost({ kategorie: 'yacht' }), 'kategorie', 'Wählen Sie eine Art der Ausgabe.'],
  ])('refuses at %s %p', async (path, fields: Record<string, string>, field, message) => {
    const id = await product.draft({});
    const answer = await mia.post(`/antraege/${id}/${path}`, {
      version: '0',
      strasse: 'Bleibt 1',
      titel: 'Bleibt',
      ...fields,
    });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(message);
    expect(answer.body).toContain(`href="#${field}"`);
    if (!path.startsWith('ausgaben')) expect(answer.body).toMatch(/value="Bleibt( 1)?"/);
  });

  it('counts a line end as one character', async () => {
    const id = await product.draft({});
    const kurzbeschreibung = `${'x\r\n'.repeat(499)}xy`;
    expect((await mia.post(`/antraege/${id}/vorhaben`, { version: '0', kurzbeschreibung })).statusCode).toBe(
      303,
    );
  });

  it('takes every character that people type, and drops what a database cannot keep', async () => {
    const id = await product.draft({});
    const answer = await mia.post(`/antraege/${id}/vorhaben`, { version: '0', titel: '😀 „Größe“ \0 x' });
    expect(answer.statusCode).toBe(303);
    expect((await storedSection(id, 'project')).data.title).toBe('😀 „Größe“ x');
  });

  const json = (payload: object) => ({
    method: 'POST' as const,
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
    payload: JSON.stringify(payload),
    cookies: { sitzung: mia.cookie('sitzung')! },
  });

  it.each([
    ['vorhaben', { version: 0, titel: { $ne: 1 } }],
    ['vorhaben', { version: 0, titel: ['a', 'b'] }],
    ['vorhaben', { version: 0, von: ['a'], bis: {} }],
    ['vorhaben', { version: 0, titel: '\ud800' }],
    ['antragsteller', { version: 0, iban: 5 }],
    ['finanzierung', { version: 0, eigen: 'x', dritte: ['1'], beantragt: { 2020: { a: 1 } } }],
    ['finanzierung', []],
    ['finanzierung', 'text'],
    ['erklaerungen', { version: 0, erklaerung: ['not_begun'] }],
    ['ausgaben/neu', { version: 0, zeile: 1, betrag: null }],
    ['ausgaben/neu', { version: { a: 1 } }],
  ])('withstands JSON at %s: %j', async (path, payload) => {
    const id = await product.draft({});
    const answer = await product.app.inject({ ...json(payload as object), url: `/antraege/${id}/${path}` });
    expect([303, 422]).toContain(answer.statusCode);
  });

  it('withstands a field sent twice', async () => {
    const id = await product.draft({});
    const answer = await product.app.inject({
      method: 'POST',
      url: `/antraege/${id}/vorhaben`,
      headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'version=0&titel=a&titel=b',
      cookies: { sitzung: mia.cookie('sitzung')! },
    });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Geben Sie hier einen Text ein.');
  });

  it.each([
    '/antraege/:id/unbekannt',
    '/antraege/1',
    '/antraege/:id/ausgaben/x',
    `/antraege/:id/ausgaben/${SERVICES}`,
  ])('knows no page %s', async (path) => {
    const id = await product.draft({});
    expect((await mia.get(path.replace(':id', id))).statusCode).toBe(404);
  });
});

describe('two tabs', () => {
  it('refuses the older one and keeps what was typed there', async () => {
    const id = await product.draft();
    expect((await mia.post(`/antraege/${id}/vorhaben`, { version: '1', titel: 'Erster' })).statusCode).toBe(
      303,
    );
    const answer = await mia.post(`/antraege/${id}/vorhaben`, {
      version: '1',
      titel: 'Zweiter',
      von: '01.05.2020',
    });
    expect(answer.statusCode).toBe(409);
    expect(answer.body).toContain('Nichts wurde überschrieben.');
    expect(answer.body).toContain('value="Zweiter"');
    expect(answer.body).toContain('name="version" value="1"');
    expect(answer.body).toContain('Seite mit dem jetzigen Stand laden');
    expect((await storedSection(id, 'project')).data.title).toBe('Erster');
  });

  it('refuses a form that claims a version from the future', async () => {
    const id = await product.draft();
    expect((await mia.post(`/antraege/${id}/vorhaben`, { version: '7', titel: 'x' })).statusCode).toBe(409);
  });

  it('takes the second of two clicks as the first', async () => {
    const id = await product.draft({});
    const line = cost({ version: '0', 'betrag.2020': '5' });
    const [first, second] = await Promise.all([
      mia.post(`/antraege/${id}/ausgaben/neu`, line),
      mia.post(`/antraege/${id}/ausgaben/neu`, line),
    ]);
    expect([first.statusCode, second.statusCode]).toEqual([303, 303]);
    expect((await storedSection(id, 'costs')).data.lines).toHaveLength(1);
  });

  it('lets one of two different changes at once through', async () => {
    const id = await product.draft({});
    const answers = await Promise.all(
      ['a', 'b', 'c'].map((titel) => mia.post(`/antraege/${id}/vorhaben`, { version: '0', titel })),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([303, 409, 409]);
    expect((await storedSection(id, 'project')).version).toBe(1);
  });
});

describe('files', () => {
  const ZIP = Buffer.from('504b0304140000000000', 'hex');
  const EXE = Buffer.from('4d5a90000300000004000000ffff0000', 'hex');
  const attach = (id: string, name: string, bytes: Buffer, art = 'other') =>
    upload(product, mia, `/antraege/${id}/anlagen`, { fields: { art }, name, bytes });
  const count = async (id: string) =>
    (
      await product.query(
        `SELECT count(*) FROM application_attachment WHERE case_id = $1 AND removed_at IS NULL`,
        [id],
      )
    )[0].count;

  it.each([
    [
      'an .exe that says it is a PDF',
      'rechnung.pdf',
      EXE,
      415,
      'Entscheidend ist der Inhalt, nicht der Name.',
    ],
    ['a ZIP that says it is a DOCX', 'text.docx', ZIP, 415, 'Erlaubt sind PDF'],
    ['text', 'a.txt', Buffer.from('hallo'), 415, 'Erlaubt sind PDF'],
    ['an empty file', 'leer.pdf', Buffer.alloc(0), 422, 'Die Datei ist leer.'],
    ['no file', '', Buffer.alloc(0), 422, 'Wählen Sie eine Datei aus.'],
    [
      '21 MB',
      'gross.pdf',
      Buffer.concat([PDF, Buffer.alloc(21 * 1024 * 1024)]),
      413,
      'Erlaubt sind 20 MB je Datei.',
    ],
    [
      '200 MB',
      'riesig.pdf',
      Buffer.concat([PDF, Buffer.alloc(200 * 1024 * 1024)]),
      413,
      'Erlaubt sind 20 MB je Datei.',
    ],
  ])('refuses %s', async (_, name, bytes, status, message) => {
    const id = await product.draft({}, false);
    const answer = await attach(id, name, bytes);
    expect([answer.statusCode, answer.body.includes(message)]).toEqual([status, true]);
    expect(answer.body).toContain('href="#datei"');
    expect(await count(id)).toBe(0);
  });

  it('refuses a kind that the directive does not know, at its field', async () => {
    const id = await product.draft({}, false);
    const answer = await attach(id, 'a.pdf', PDF, 'erfunden');
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('href="#art"');
  });

  it('refuses the 31st', async () => {
    const id = await product.draft({}, false);
    for (let file = 0; file < 30; file++)
      await product.service.attach(product.mia, product.clock.now(), {
        caseId: id,
        kind: 'other',
        name: 'a.pdf',
        bytes: PDF,
      });
    const answer = await attach(id, 'a.pdf', PDF);
    expect([answer.statusCode, answer.body.includes('höchstens 30 Dateien')]).toEqual([422, true]);
    expect(await count(id)).toBe(30);
  });

  it('keeps no folder in the name', async () => {
    const id = await product.draft({}, false);
    await attach(id, '../../etc/passwd.pdf', PDF);
    const [{ name }] = await product.query(`SELECT name FROM application_attachment WHERE case_id = $1`, [
      id,
    ]);
    expect(name).toBe('passwd.pdf');
  });

  it('asks before it removes one, and removes it once', async () => {
    const id = await product.draft();
    const [{ id: file }] = await product.query(`SELECT id FROM application_attachment WHERE case_id = $1`, [
      id,
    ]);
    const page = await mia.get(`/antraege/${id}/anlagen/${file}/entfernen`);
    expect(page.body).toContain('wirklich entfernen?');
    for (let click = 0; click < 2; click++)
      expect((await mia.post(`/antraege/${id}/anlagen/${file}/entfernen`)).statusCode).toBe(303);
    expect(await count(id)).toBe(1);
    expect((await mia.get(`/antraege/${id}/anlagen/${file}`)).statusCode).toBe(404);
  });
});

describe('submitting', () => {
  it('refuses what is incomplete, also without the button', async () => {
    const id = await product.draft({});
    const answer = await lara.post(`/antraege/${id}/einreichung`, {
      version: '1',
      inhalt: '2',
      bestaetigung: 'ja',
    });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Es fehlen noch Angaben.');
    expect(await product.query(`SELECT FROM application_submission WHERE case_id = $1`, [id])).toEqual([]);
  });

  it('refuses content that has changed since it was read', async () => {
    const id = await product.draft();
    const { body } = await lara.get(`/antraege/${id}/pruefen`);
    const inhalt = /name="inhalt" value="(\d+)"/.exec(body)![1]!;
    const data = { ...completeSections.project, title: 'Etwas anderes' };
    await product.service.saveSection(product.mia, product.clock.now(), {
      caseId: id,
      section: 'project',
      data,
      seenVersion: 1,
    });
    const answer = await lara.post(`/antraege/${id}/einreichung`, {
      version: '1',
      inhalt,
      bestaetigung: 'ja',
    });
    expect(answer.statusCode).toBe(409);
    expect(await product.query(`SELECT FROM application_submission WHERE case_id = $1`, [id])).toEqual([]);
  });

  it('makes one submission and one number of clicks at once', async () => {
    const id = await product.draft();
    const { body } = await lara.get(`/antraege/${id}/pruefen`);
    const inhalt = /name="inhalt" value="(\d+)"/.exec(body)![1]!;
    const [{ value: before } = { value: 0 }] = await product.query(
      `SELECT value FROM counter WHERE series = 'case/2020'`,
    );
    const fields = { version: '1', inhalt, bestaetigung: 'ja' };
    const answers = await Promise.all([1, 2, 3].map(() => lara.post(`/antraege/${id}/einreichung`, fields)));
    expect(answers.map(({ statusCode, headers }) => [statusCode, headers.location])).toEqual(
      Array(3).fill([303, `/antraege/${id}/eingereicht`]),
    );
    const [{ submissions, messages }] = await product.query(
      `SELECT (SELECT count(*) FROM application_submission WHERE case_id = $1::uuid) AS submissions,
              (SELECT count(*) FROM outbox WHERE payload ->> 'caseId' = $1::text) AS messages`,
      [id],
    );
    const [{ value: after }] = await product.query(`SELECT value FROM counter WHERE series = 'case/2020'`);
    expect({ submissions, messages, numbers: after - before }).toEqual({
      submissions: 1,
      messages: 1,
      numbers: 1,
    });
  });

  it('refuses the form of a tab left open from before a return', async () => {
    const id = await product.submitted();
    await product.returned(id);
    const answer = await lara.post(`/antraege/${id}/einreichung`, {
      version: '3',
      inhalt: '7',
      bestaetigung: 'ja',
    });
    expect([
      answer.statusCode,
      answer.body.includes('Inzwischen geändert') || answer.body.includes('inzwischen geändert'),
    ]).toEqual([409, true]);
  });

  it('leaves no draft open to a section saved at the same moment', async () => {
    const id = await product.draft();
    const { body } = await lara.get(`/antraege/${id}/pruefen`);
    const inhalt = /name="inhalt" value="(\d+)"/.exec(body)![1]!;
    await Promise.all([
      lara.post(`/antraege/${id}/einreichung`, { version: '1', inhalt, bestaetigung: 'ja' }),
      mia.post(`/antraege/${id}/vorhaben`, { version: '1', titel: 'Daneben' }),
    ]);
    const [submission] = await product.query(
      `SELECT sections FROM application_submission WHERE case_id = $1`,
      [id],
    );
    const stored = await storedSection(id, 'project');
    expect(submission ? submission.sections.project.title : 'Daneben').toBe(stored.data.title);
  });
});
