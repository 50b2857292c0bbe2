import { type Product, startProductApp } from './support/product';
import { queriesDuring } from './support/queries';

const today = new Date('2020-02-10T08:30:00+01:00');
const PAGE = '/foerderprogramm';
const NOTICE = `${PAGE}/mittelangabe`;

let product: Product;
beforeAll(async () => {
  product = await startProductApp({ now: today });
});
afterAll(() => product?.stop());

const travelTo = (moment: Date): void =>
  product.clock.forward({ seconds: (moment.getTime() - product.clock.now().getTime()) / 1000 });
afterEach(() => travelTo(today));

const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ');

const opened = async (url: string): Promise<string> => {
  const answer = await product.visitor().get(url);
  expect([url, answer.statusCode]).toEqual([url, 200]);
  return answer.body;
};

describe('the programme', () => {
  it('tells everybody what is open, for whom, and what the directive says', async () => {
    const body = plain(await opened(PAGE));
    for (const words of [
      'ThürEGovRL, Fassung 2018',
      'Online-Antragsverfahren bis zu 80 % der zuwendungsfähigen Ausgaben offen jederzeit',
      'Kreisfreie Stadt',
      'Abrundung auf volle Euro (Höhe der Zuwendung, angenommen)',
      'Wirtschaftlichkeitsbetrachtung (freiwillig)',
      'Fassung 2021 gilt künftig ab 01.01.2021 bis 30.06.2024',
      'Was Fassung 2021 gegenüber der vorigen ändert',
    ])
      expect(body).toContain(words);
  });

  it('offers to begin an application to who may, and to who may yet sign in', async () => {
    const offers = async (visitor = product.visitor()) =>
      (await visitor.get(PAGE)).body.includes('href="/antraege/neu"');
    expect(await offers()).toBe(true);
    expect(await offers(await product.as(product.applicant.actor))).toBe(true);
    for (const who of [product.staff.caseworker, product.staff.budgetOfficer, product.staff.auditor])
      expect(await offers(await product.as(who))).toBe(false);
  });

  it('says what is paused, since when and why', async () => {
    travelTo(new Date('2025-02-10T08:30:00+01:00'));
    const body = plain(await opened(PAGE));
    expect(body).toMatch(
      /Dokumentenmanagementsysteme bis zu 80 % der zuwendungsfähigen Ausgaben ausgesetzt /,
    );
    expect(body).toContain('Fassung 2025 gilt heute');
    expect(body).toContain('Fassung 2018 abgelöst');
  });

  it('stays a page on a day on which no version is in force', async () => {
    travelTo(new Date('2018-01-10T08:30:00+01:00'));
    expect(plain(await opened(PAGE))).toContain('Heute gilt keine Fassung der Richtlinie.');
  });

  it('shows a version in full with its sources, and gives its file', async () => {
    const body = plain(await opened(`${PAGE}/fassungen/2018`));
    expect(body).toContain('Bewilligungsbehörde Thüringer Landesverwaltungsamt (Verfahren)');
    expect(body).toContain('Quelle: Übernahme aus der Fassung 2021');
    const file = await product.visitor().get(`${PAGE}/fassungen/2018/datei`);
    expect(file.body).toMatch(/^# ThürEGovRL, erste Fassung/);
    expect(file.headers['content-type']).toBe('application/yaml; charset=utf-8');
    expect(String(file.headers['content-disposition'])).toContain('richtlinie-2018.yaml');
  });

  it.each(['/fassungen/1999', '/fassungen/1999/datei', '/fassungen/%3Cscript%3E'])(
    'knows no other version: %s',
    async (path) => expect((await product.visitor().get(PAGE + path)).statusCode).toBe(404),
  );

  it('asks the database a fixed number of times', async () => {
    const count = async () => (await queriesDuring(product, () => product.visitor().get(PAGE))).length;
    expect(await count()).toBeLessThanOrEqual(7);
  });
});

describe('the statement on the money that is left', () => {
  const said = { stufe: 'little', mindestens: '100.000', hoechstens: '500.000', gueltig: '10.02.2020' };
  afterEach(() => product.asOwner('TRUNCATE funds_notice'));

  it('is absent until somebody makes one', async () =>
    expect(plain(await opened(PAGE))).toMatch(/Wie viel Geld noch da ist Keine Angabe/));

  it('is published by who may, and told to everybody without a figure of the ledger', async () => {
    const officer = await product.as(product.staff.budgetOfficer);
    const answer = await officer.post(NOTICE, said);
    expect([answer.statusCode, answer.headers.location]).toEqual([303, PAGE]);
    const body = plain(await opened(PAGE));
    expect(body).toContain(
      'Es sind nur noch wenige Mittel frei, etwa 100.000,00 € bis 500.000,00 €. Stand: 10.02.2020',
    );
    expect(plain((await officer.get(NOTICE)).body)).toMatch(
      /10\.02\.2020 Es sind nur noch wenige Mittel frei/,
    );
    const [entry] = await product.query(
      `SELECT data FROM audit_entry WHERE event = 'funds_notice.published'`,
    );
    expect(entry.data).toMatchObject({ level: 'little', least: 10_000_000, validFrom: '2020-02-10' });
  });

  it('counts from its day on, the latest first', async () => {
    const officer = await product.as(product.staff.budgetOfficer);
    await officer.post(NOTICE, { ...said, mindestens: '', hoechstens: '' });
    await officer.post(NOTICE, { stufe: 'none', gueltig: '01.03.2020' });
    expect(plain(await opened(PAGE))).toContain('Es sind nur noch wenige Mittel frei. Stand: 10.02.2020');
    travelTo(new Date('2020-03-01T08:30:00+01:00'));
    expect(plain(await opened(PAGE))).toContain('Es sind keine Mittel mehr frei. Stand: 01.03.2020');
  });

  it.each([
    [{ stufe: '' }, 'stufe', 'Wählen Sie eine der drei Stufen.'],
    [{ mindestens: 'x' }, 'mindestens', 'Geben Sie einen Betrag'],
    [{ hoechstens: '' }, 'hoechstens', 'Geben Sie beide Beträge an oder keinen.'],
    [{ mindestens: '' }, 'mindestens', 'Geben Sie beide Beträge an oder keinen.'],
    [{ hoechstens: '5' }, 'hoechstens', 'Der zweite Betrag ist kleiner als der erste.'],
    [{ stufe: 'none' }, 'mindestens', 'Sind keine Mittel mehr frei, lassen Sie die Beträge leer.'],
    [{ gueltig: '31.02.2020' }, 'gueltig', 'Geben Sie ein Datum wie 22.11.2026 ein.'],
    [{ gueltig: '09.02.2020' }, 'gueltig', 'Die Angabe gilt nicht rückwirkend.'],
  ])('is refused at its field: %j', async (wrong, id, message) => {
    const officer = await product.as(product.staff.budgetOfficer);
    const { statusCode, body } = await officer.post(NOTICE, { ...said, ...wrong });
    expect(statusCode).toBeGreaterThanOrEqual(400);
    expect(body).toContain(`id="${id}-fehler"`);
    expect(body).toContain(message);
    expect(await product.query('SELECT FROM funds_notice')).toEqual([]);
  });

  it('cannot be changed or removed afterwards', async () => {
    const officer = await product.as(product.staff.budgetOfficer);
    await officer.post(NOTICE, said);
    await expect(product.asOwner(`UPDATE funds_notice SET level = 'much'`)).rejects.toThrow();
    await expect(product.asOwner('DELETE FROM funds_notice')).rejects.toThrow();
  });

  it.each([`'funds', NULL, NULL`, `'much', 1, NULL`, `'much', 2, 1`, `'much', -1, 1`, `'none', 1, 2`])(
    'never says such a thing: %s',
    (values) =>
      expect(
        product.asOwner(
          `INSERT INTO funds_notice (level, least_cents, most_cents, programme_id, valid_from, set_by, set_at)
         SELECT ${values}, $1, '2020-02-10', $2, now()`,
          [product.programmeId, product.staff.budgetOfficer.personId],
        ),
      ).rejects.toThrow(/funds_notice_/),
  );
});
