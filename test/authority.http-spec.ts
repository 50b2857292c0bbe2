import { type Product, startProductApp } from './support/product';
import { textOf } from './reports-page';
import type { Visitor } from './support/visitor';

const PAGE = '/stammdaten';

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

const dated = { gueltig: '01.03.2020', stand: 'confirmed', quelle: 'Organisationserlass vom 01.02.2020' };
const authority = {
  ...dated,
  ...{
    kennung: 'tlvwa',
    name: 'Neues Landesverwaltungsamt',
    stelle: 'Referat 500',
    strasse: 'Neue Straße 1',
  },
  ...{ ort: '99423 Weimar', telefon: '0361 0', email: 'post@neu.example', absender: 'Neues Amt · Weimar' },
};
const signatory = { ...dated, inhaber: 'head', funktion: 'Leiterin', bis: '' };
const court = {
  ...dated,
  ...{
    kennung: 'gera',
    name: 'Verwaltungsgericht Gera',
    anschrift: 'Markt 1\r\n07545 Gera',
    elektronisch: '',
  },
  kreise: '16052',
};
const notice = {
  ...dated,
  ...{ tage: '5', fundstelle: '§ 41 Abs. 2 VwVfG', abruf: '14', abruf_fundstelle: '§ 41 Abs. 2a VwVfG' },
};
const account = { ...dated, kontoinhaber: 'Musterkasse', iban: 'de36 0000 0000 0000 0000 00' };
const forms = {
  ...{ behoerde: authority, zeichnung: signatory, gerichte: court, bekanntgabe: notice, konto: account },
  haushalt: { ...dated, investiv: '17 02 / 883 01', konsumtiv: '17 02 / 633 01' },
};
type Kind = keyof typeof forms;

const enter = (kind: Kind, fields: Record<string, string> = {}, visitor = enno) =>
  visitor.post(`${PAGE}/${kind}/neu`, { ...forms[kind], ...fields });
const entered = async (kind: Kind, fields: Record<string, string> = {}): Promise<string> => {
  const { statusCode, headers } = await enter(kind, fields);
  expect(statusCode).toBe(303);
  return headers.location as string;
};
const release = (href: string, visitor = lena) => visitor.post(`${href}/freigabe`, { geprueft: 'ja' });
const read = async (visitor: Visitor, url: string): Promise<string> => {
  const answer = await visitor.get(url);
  expect([url, answer.statusCode]).toEqual([url, 200]);
  return textOf(answer.body);
};

/** Past the triggers, which would refuse. */
afterEach(() =>
  product.asOwner(
    `BEGIN;
     SET LOCAL session_replication_role = replica;
     ${[
       'authority_version',
       'signatory_function',
       'court_version',
       'notice_rule',
       'repayment_account',
       'budget_title',
     ]
       .map((table) => `DELETE FROM ${table} WHERE entered_by IS NOT NULL;`)
       .join('\n')}
     COMMIT`,
  ),
);

describe('the overview', () => {
  it('shows what counts today and what comes, with how sure it is', async () => {
    const text = await read(sina, PAGE);
    for (const words of [
      'Thüringer Finanzministerium vom 01.01.2021 bis 31.12.2024 gilt künftig angenommen',
      'Thüringer Landesverwaltungsamt vom 16.10.2018 bis 31.12.2020 gilt heute angenommen',
      'alle mit der Rolle Leitung: Zeichnungsbefugt ab 16.10.2018 gilt heute angenommen',
      'Verwaltungsgericht Weimar ab 16.10.2018 gilt heute angenommen',
      '3 Tage nach Absendung, Abruf binnen 10 Tagen vom 16.10.2018 bis 31.12.2024 gilt heute bestätigt',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('Neue Fassung');
    expect(await read(enno, PAGE)).toContain('Neue Fassung des Briefkopfs');
  });
});

describe('entering', () => {
  it.each(Object.keys(forms) as Kind[])('%s leads to a version that waits', async (kind) => {
    const href = await entered(kind);
    const text = await read(enno, href);
    for (const words of ['wartet auf Freigabe', 'Freigeben muss eine andere Person.', 'Enno Entscheid'])
      expect(text).toContain(words);
    expect(text).toContain('Quelle');
    expect(await read(sina, href)).not.toContain('Fassung verwerfen');
  });

  it('begins with what counts today', async () => {
    for (const [url, words] of [
      [`${PAGE}/behoerde/neu`, 'value="Jorge-Semprún-Platz 4"'],
      [`${PAGE}/zeichnung/neu?reihe=head`, 'value="Zeichnungsbefugt"'],
      [`${PAGE}/gerichte/neu?reihe=gera`, 'value="Verwaltungsgericht Gera"'],
      [`${PAGE}/bekanntgabe/neu`, 'value="§ 41 Abs. 2 ThürVwVfG"'],
    ] as const)
      expect((await enno.get(url)).body).toContain(words);
    expect((await enno.get(`${PAGE}/gerichte/neu?reihe=gera`)).body).toMatch(/value="16052" checked/);
    const districts = textOf((await enno.get(`${PAGE}/gerichte/neu`)).body);
    expect(districts).toContain('Eisenach, seit 01.07.2021 im Wartburgkreis (16056)');
    expect((await enno.get(`${PAGE}/anderes/neu`)).statusCode).toBe(404);
  });

  it.each<[Kind, string, Record<string, string>]>([
    ['behoerde', 'gueltig', { gueltig: '30.02.2020' }],
    ['behoerde', 'gueltig', { gueltig: '09.02.2020' }],
    ['behoerde', 'gueltig', { gueltig: '01.01.2021' }],
    ['behoerde', 'kennung', { kennung: 'Das Amt' }],
    ['behoerde', 'name', { name: '' }],
    ['behoerde', 'email', { email: 'post' }],
    ['behoerde', 'absender', { absender: '' }],
    ['behoerde', 'absender', { absender: 'x'.repeat(71) }],
    ['behoerde', 'stand', { stand: 'sicher' }],
    ['behoerde', 'quelle', { quelle: '' }],
    ['zeichnung', 'inhaber', { inhaber: 'caseworker' }],
    ['zeichnung', 'funktion', { funktion: '' }],
    ['zeichnung', 'bis', { bis: '29.02.2020' }],
    ['zeichnung', 'bis', { bis: 'morgen' }],
    ['gerichte', 'anschrift', { anschrift: '1\n2\n3\n4\n5' }],
    ['gerichte', 'kreise', { kreise: 'Gera' }],
    ['bekanntgabe', 'tage', { tage: '0' }],
    ['bekanntgabe', 'tage', { tage: 'drei' }],
    ['bekanntgabe', 'abruf', { abruf: '91' }],
    ['bekanntgabe', 'abruf_fundstelle', { abruf_fundstelle: '' }],
    ['haushalt', 'investiv', { investiv: '' }],
    ['konto', 'kontoinhaber', { kontoinhaber: '' }],
    ['konto', 'iban', { iban: '' }],
    ['konto', 'iban', { iban: 'DE37 0000 0000 0000 0000 00' }],
    ['konto', 'iban', { iban: 'DE36 0000 0000 0000 0000' }],
  ])('%s refuses a wrong %s, and loses nothing: %j', async (kind, field, fields) => {
    const answer = await enter(kind, fields);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(`id="${field}-fehler"`);
    expect(answer.body).toContain(dated.quelle.slice(0, fields.quelle === '' ? 0 : undefined));
    expect(await product.query(`SELECT FROM authority_version WHERE released_at IS NULL`)).toEqual([]);
  });

  it('takes a second click for the first', async () => {
    await entered('behoerde');
    const again = await enter('behoerde');
    expect([again.statusCode, again.headers.location]).toEqual([303, PAGE]);
    expect((await enter('behoerde', { name: 'Ein anderes Amt' })).statusCode).toBe(422);
    expect(await product.query(`SELECT FROM authority_version WHERE released_at IS NULL`)).toHaveLength(1);
  });

  it('refuses a person that does not exist', async () => {
    const answer = await enter('zeichnung', { inhaber: '00000000-0000-4000-8000-000000000000' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('id="inhaber-fehler"');
  });

  it('is for those who manage', async () => {
    for (const visitor of [sina, await product.as(product.staff.auditor)]) {
      expect((await enter('behoerde', {}, visitor)).statusCode).toBe(403);
      expect((await visitor.get(`${PAGE}/behoerde/neu`)).statusCode).toBe(403);
    }
    expect((await (await product.as(product.applicant.actor)).get(PAGE)).statusCode).toBe(404);
  });
});

describe('releasing', () => {
  it('shows what changes and takes another person', async () => {
    const href = await entered('behoerde');
    expect(await read(enno, `${href}/freigabe`)).toContain('Freigeben muss eine andere Person.');
    const own = await release(href, enno);
    expect([own.statusCode, textOf(own.body)]).toEqual([
      409,
      expect.stringContaining('Sie haben diese Fassung'),
    ]);
    const asked = await read(lena, `${href}/freigabe`);
    expect(asked).toContain('Behörde Thüringer Landesverwaltungsamt Neues Landesverwaltungsamt');
    expect(asked).toContain('Angaben angenommen bestätigt');
    const unsure = await lena.post(`${href}/freigabe`, {});
    expect([unsure.statusCode, unsure.body.includes('id="geprueft-fehler"')]).toEqual([422, true]);
    expect((await release(href)).headers.location).toBe(href);
    expect((await release(href)).statusCode).toBe(303);
    expect((await release(href, enno)).statusCode).toBe(409);
    expect(await read(sina, PAGE)).toContain(
      'Neues Landesverwaltungsamt vom 01.03.2020 bis 31.12.2020 gilt künftig bestätigt',
    );
    expect(await read(sina, href)).toContain('Lena Leitstern');
  });

  it('says which district would have no court', async () => {
    const answer = await release(await entered('gerichte'));
    expect(answer.statusCode).toBe(409);
    expect(textOf(answer.body)).toContain('Jena (16053) hätte ab 01.03.2020 kein Gericht.');
  });

  it('is too late once something is released or discarded', async () => {
    const href = await entered('zeichnung');
    const discard = (fields: Record<string, string>) => lena.post(`${href}/verwerfen`, fields);
    expect((await discard({})).statusCode).toBe(422);
    expect((await discard({ verwerfen: 'ja' })).headers.location).toBe(PAGE);
    expect((await release(href)).statusCode).toBe(404);
    const other = await entered('zeichnung');
    await release(other);
    expect((await lena.post(`${other}/verwerfen`, { verwerfen: 'ja' })).statusCode).toBe(409);
    expect(await read(lena, `${other}/verwerfen`)).toContain('ist schon freigegeben');
  });

  it('stands in the trail', async () => {
    const href = await entered('bekanntgabe');
    await release(href);
    const entries = await product.query(
      `SELECT event, data ->> 'validFrom' AS day FROM audit_entry WHERE subject_id = $1 ORDER BY id`,
      [href.split('/').at(-1)],
    );
    expect(entries).toEqual([
      { event: 'authority.entered', day: '2020-03-01' },
      { event: 'authority.released', day: '2020-03-01' },
    ]);
  });
});

describe('a letter', () => {
  const award = async (caseId: string) =>
    (
      await product.query(
        `SELECT id, snapshot, encode(sha256, 'hex') AS hash FROM letter WHERE case_id = $1 AND kind = 'award'`,
        [caseId],
      )
    )[0];

  it('says what counted on its day, and keeps saying it', async () => {
    const before = await product.aCase({ state: 'approved', title: 'Vorher' });
    await product.deliver('letter.print');
    const issued = await award(before);
    expect(issued.snapshot.authority.name).toBe('Thüringer Landesverwaltungsamt');
    expect(issued.snapshot.signatory.function).toBe('Zeichnungsbefugt');
    const pages = (await lena.get(`/schreiben/${issued.id}`)).rawPayload;

    const today = { gueltig: '10.02.2020' };
    await release(await entered('behoerde', today));
    await release(await entered('bekanntgabe', today));
    for (const inhaber of ['approver', 'head'])
      await release(await entered('zeichnung', { ...today, inhaber, funktion: 'Im Auftrag der Leitung' }));

    const after = await award(await product.aCase({ state: 'approved', title: 'Nachher' }));
    expect(after.snapshot.authority).toMatchObject({
      name: 'Neues Landesverwaltungsamt',
      unit: 'Referat 500',
    });
    expect(after.snapshot.signatory.function).toBe('Im Auftrag der Leitung');
    expect(after.snapshot.assumptions.map(({ field }: { field: string }) => field)).not.toContain(
      'authority',
    );
    expect(issued.snapshot.assumptions.map(({ field }: { field: string }) => field)).toContain('authority');

    expect(await award(before)).toEqual(issued);
    expect((await lena.get(`/schreiben/${issued.id}`)).rawPayload.equals(pages)).toBe(true);
  });

  it('can be seen with a coming letterhead', async () => {
    const { statusCode, headers, rawPayload } = await sina.get(`${await entered('behoerde')}/briefkopf`);
    expect([statusCode, headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  });
});

it('puts what is over aside', async () => {
  product.clock.forward({ hours: 24 * 365 * 7 });
  const text = await read(await product.as(product.staff.caseworker), PAGE);
  product.clock.forward({ hours: -24 * 365 * 7 });
  expect(text).toContain('Frühere Fassungen (2)');
  expect(text).toContain('Thüringer Ministerium für Digitales und Infrastruktur ab 01.01.2025 gilt heute');
});
