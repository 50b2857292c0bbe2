import { readStartAnswers } from '../src/applications/domain/start-answers';
import { type Product, startProductApp } from './support/product';
import { queriesDuring } from './support/queries';

const plan = {
  kommune: 'Jena',
  gegenstand: 'b',
  von: '01.06.2020',
  bis: '31.12.2021',
  'ausgabe1.art': 'licence',
  'ausgabe1.betrag': '50.000',
  'ausgabe2.art': 'service',
  'ausgabe2.betrag': '20.000',
  'ausgabe2.jahr': '2021',
};

const check = (fields: Readonly<Record<string, string>> = {}): string =>
  `/foerdercheck?${new URLSearchParams(fields)}`;
const today = new Date('2020-02-10T08:30:00+01:00');

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

const answered = async (fields: Readonly<Record<string, string>>, status = 200): Promise<string> => {
  const answer = await product.visitor().get(check(fields));
  expect(answer.statusCode).toBe(status);
  return answer.body;
};

describe('the check', () => {
  it('asks first, and blames nobody for not having answered', async () => {
    const body = await answered({});
    expect(body).toContain('Für ein Ergebnis fehlt noch');
    expect(body).not.toContain('kern-error');
    expect(body).not.toContain('Antrag daraus beginnen');
  });

  it('says what one would get, why, and what is still needed', async () => {
    const body = plain(await answered(plan));
    for (const words of [
      'Voraussichtlich bis zu 56.000,00 €',
      'Jena, kreisfreie Stadt',
      '80 % von 70.000,00 € = 56.000,00 € (Höhe der Zuwendung, angenommen)',
      'Angebote oder nachvollziehbare Kostenberechnung',
      '9 Erklärungen im Antrag',
      'Anträge sind jederzeit möglich',
      'Unverbindliche Auskunft, keine Zusage',
      'Ab dem 01.01.2021 gilt die Fassung 2021.',
    ])
      expect(body).toContain(words);
    expect(body).toMatch(/2020 40\.000,00 € 2021 16\.000,00 €/);
    expect(body).not.toContain('Was noch im Weg steht');
  });

  it('names what stands in the way, with the paragraph and the way out', async () => {
    const body = plain(await answered({ ...plan, vertrag: '01.02.2020', 'ausgabe1.art': 'personnel' }));
    expect(body).toContain('Bis zu 16.000,00 €, wenn Sie noch klären, was im Weg steht');
    expect(body).toMatch(
      /Der Vertrag vom 01\.02\.2020 war zu früh .* \(Zuwendungsvoraussetzungen, angenommen\)/,
    );
    expect(body).toContain('„Ausgabe 1“ (Personal) wird bei diesem Gegenstand nicht anerkannt.');
  });

  it('ranks all open items for who does not know which', async () => {
    const body = plain(await answered({ ...plan, gegenstand: 'offen' }));
    expect(body).toContain('Am besten passt der Gegenstand „Gemeinsame IT-Service-Center und Rechenzentren“');
    expect(body).toContain('Damit rechnen : Schulungen zur IT-Sicherheit');
  });

  it('offers another item with everything else kept', async () => {
    const body = await answered(plan);
    const href = /href="(\/foerdercheck\?[^"]*gegenstand=d[^"]*)#ergebnis"/.exec(body)![1]!;
    const other = await product.visitor().get(href.replaceAll('&amp;', '&'));
    expect(plain(other.body)).toContain('Gegenstand „Schulungen zur IT-Sicherheit“');
    expect(plain(other.body)).toContain('Voraussichtlich bis zu 56.000,00 €');
  });

  it('can be passed on: the link to the result shows the same result', async () => {
    const body = await answered(plan);
    const link = /href="([^"]+)"[^>]*><span>Link zu diesem Ergebnis/.exec(body)![1]!.replaceAll('&amp;', '&');
    const again = await product.visitor().get(link);
    const withoutNonce = (html: string) => html.replace(/nonce="[^"]*"/g, '');
    expect(withoutNonce(again.body)).toBe(withoutNonce(body));
  });

  it('hands the answers to the application', async () => {
    const body = await answered({ ...plan, dritte: '1.000', vertrag: '01.07.2020' });
    const href = /href="(\/antraege\/neu\?[^"]+)"/.exec(body)![1]!.replaceAll('&amp;', '&');
    const query = new URLSearchParams(href.split('?')[1]);
    expect(
      readStartAnswers(Object.fromEntries([...query.keys()].map((key) => [key, query.getAll(key)]))),
    ).toMatchObject({
      item: 'b',
      from: '2020-06-01',
      to: '2021-12-31',
      contractOn: '2020-07-01',
      thirdParty: 100_000,
      costs: [
        { category: 'licence', year: 2020, amount: 5_000_000 },
        { category: 'service', year: 2021, amount: 2_000_000 },
      ],
    });
    const applicant = await product.as(product.applicant.actor);
    expect((await applicant.get(href)).statusCode).toBe(200);
  });

  it('adds a line without a script, with nothing lost', async () => {
    const body = await answered({ ...plan, zeilen: '4' });
    expect(body).toContain('name="ausgabe4.art"');
    expect(body).toContain('value="50.000"');
    expect(body).toMatch(/name="zeilen" value="5"/);
  });

  it.each([
    [{ von: '31.02.2020' }, 'von', 'Geben Sie ein Datum wie 22.11.2026 ein.'],
    [{ 'ausgabe1.betrag': 'viel' }, 'ausgabe1-betrag', 'Geben Sie einen Betrag wie 12.345,67 ein'],
    [{ 'ausgabe1.art': '' }, 'ausgabe1-art', 'Wählen Sie die Art dieser Ausgabe.'],
    [{ 'ausgabe2.jahr': '20' }, 'ausgabe2-jahr', 'Geben Sie ein Jahr mit vier Ziffern ein'],
    [{ andere: '-5' }, 'andere', 'Geben Sie einen Betrag wie 12.345,67 ein'],
    [{ kommune: 'Nirgendwo' }, 'kommune', 'Im Register steht kein Name, der so beginnt.'],
  ])('says at the field what is wrong and loses nothing: %j', async (wrong, id, message) => {
    const body = await answered({ ...plan, ...wrong } as typeof plan, 422);
    expect(body).toContain(`id="${id}-fehler"`);
    expect(body).toContain(message);
    for (const text of Object.values({ ...plan, ...wrong }).filter((value) => value !== ''))
      expect(body).toContain(`value="${text}"`);
    expect(body).toContain('<title>Fehler: Förder-Check');
  });

  it('reckons with the kind for who does not stand in the register', async () => {
    const body = plain(await answered({ ...plan, kommune: 'Nirgendwo', art: 'municipality' }));
    expect(body).toContain('Wir rechnen mit der Art, die Sie gewählt haben.');
    expect(body).toContain('Voraussichtlich bis zu 56.000,00 €');
  });

  it('asks which of several is meant, and remembers it', async () => {
    const body = await answered({ ...plan, kommune: 'Weimar' });
    expect(plain(body)).toContain('Weimar, kreisfreie Stadt');
    const several = await answered({ ...plan, kommune: 'Wei' });
    expect(several).toContain('Welche Kommune meinen Sie?');
    expect(plain(several)).toContain('Welche der gefundenen Kommunen Sie meinen');
    const chosen = await answered({ ...plan, kommune: 'Wei', ags: '16071' });
    expect(plain(chosen)).toContain('Landkreis Weimarer Land, Landkreis');
  });

  it.each(['"><script>alert(1)</script>', `' onfocus='alert(1)`, 'javascript:alert(1)', '</title><b>x'])(
    'keeps what was typed a text: %s',
    async (text) => {
      for (const name of [...Object.keys(plan), 'ags', 'zeilen', 'gilt.condition', text]) {
        const { body, statusCode } = await product.visitor().get(check({ ...plan, [name]: text }));
        expect(statusCode).toBeLessThan(500);
        expect(body).not.toMatch(/<script>alert|onfocus='alert\(1\)'?>|href="javascript:|<b>x/);
      }
    },
  );

  it('is for everybody, sets no cookie, is not kept and is counted', async () => {
    const { headers } = await product.visitor().get(check(plan));
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-ratelimit-limit']).toBeDefined();
    expect(String(headers['content-security-policy'])).toContain(`default-src 'none'`);
  });

  it('asks the database as often for many costs as for one', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [
        [`ausgabe${index + 1}.art`, 'licence'],
        [`ausgabe${index + 1}.betrag`, '5'],
      ]).flat(),
    );
    const statements = (fields: Readonly<Record<string, string>>) =>
      queriesDuring(product, () => product.visitor().get(check(fields)));
    await product.visitor().get(check(plan));
    const [one, all] = [await statements(plan), await statements({ ...plan, ...many, gegenstand: 'offen' })];
    expect(all).toHaveLength(one.length);
    expect(one.length).toBeLessThanOrEqual(6);
  });

  it('looks back once no later version is known, and does not start what is paused', async () => {
    travelTo(new Date('2025-02-10T08:30:00+01:00'));
    const later = { ...plan, von: '01.06.2025', bis: '31.12.2026', 'ausgabe2.jahr': '2026' };
    const open = await answered({ ...later, gegenstand: 'c' });
    expect(plain(open)).toContain('Bis zum 31.12.2024 galt die Fassung 2024.');
    expect(open).toContain('/antraege/neu?gegenstand=c');
    const paused = await answered({ ...later, gegenstand: 'a' });
    expect(plain(paused)).toContain('Zurzeit werden dafür keine Anträge angenommen.');
    expect(paused).not.toContain('/antraege/neu?');
  });
});
