import { RICH_VERSION, richDirective } from './applications.rich-item';
import { type Product, startProductApp } from './support/product';

let product: Product;
beforeAll(async () => {
  product = await startProductApp();
  await product.query(
    `INSERT INTO directive_version (programme_id, name, yaml, sha256, imported_at, valid_from, released_at)
     SELECT id, $1, $2, encode(sha256(convert_to($2, 'UTF8')), 'hex'), $3, '2020-02-10', $3 FROM programme`,
    [RICH_VERSION, richDirective(), product.clock.now()],
  );
});
afterAll(() => product?.stop());

const plan = {
  art: 'town',
  gegenstand: 'b',
  von: '01.06.2020',
  bis: '31.12.2021',
  'ausgabe1.art': 'licence',
  'ausgabe1.betrag': '11.900',
};

const answered = async (fields: Readonly<Record<string, string>>): Promise<string> => {
  const { statusCode, body } = await product.visitor().get(`/foerdercheck?${new URLSearchParams(fields)}`);
  expect(statusCode).toBe(200);
  return body;
};

const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ');

/** The names of the fields that a person can fill in. */
const fieldsOf = (body: string): string[] => [
  ...new Set(
    [...body.matchAll(/<(?:input|select)[^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => !tag.includes('type="hidden"'))
      .flatMap((tag) => /name="([^"]+)"/.exec(tag)?.[1] ?? []),
  ),
];

const always = ['kommune', 'art', 'gegenstand', 'von', 'bis', 'vertrag', 'dritte', 'andere'];
const line = (parts: readonly string[]) =>
  [1, 2, 3].flatMap((n) => parts.map((part) => `ausgabe${n}.${part}`));

it.each([
  ['a', [], ['art', 'betrag', 'jahr']],
  [
    'b',
    [
      ...['beteiligte', 'personen', 'federfuehrung', 'vorsteuer', 'frueher'],
      ...['gilt.region', 'gilt.circumstance', 'gilt.condition', 'gilt.exclusion'],
    ],
    ['art', 'betrag', 'jahr', 'monate', 'ust'],
  ],
  [
    'c',
    ['lizenzen', 'einwohner', 'federfuehrung', 'beteiligte', 'einwohnerzusammen'],
    ['art', 'betrag', 'jahr'],
  ],
])('asks for item %s exactly what its rules want to know', async (item, asked, parts) =>
  expect(fieldsOf(await answered({ gegenstand: item })).toSorted()).toEqual(
    [...always, ...asked, ...line(parts)].toSorted(),
  ),
);

it('asks what any open item wants to know while none is chosen', async () => {
  const fields = fieldsOf(await answered({ gegenstand: 'offen' }));
  expect(fields).toEqual(expect.arrayContaining(['lizenzen', 'personen', 'gilt.region', 'ausgabe1.monate']));
});

it('shows what each answer does', async () => {
  const bare = plain(await answered(plan));
  expect(bare).toContain('Gefördert wird nur hier: Ländlicher Raum, Mittelgebirge.');
  expect(bare).toContain('Das Vorhaben ist mit dem Landkreis abgestimmt.');
  expect(bare).toContain('Drei Beteiligte: 10 % mehr bei mindestens 3 beteiligten Körperschaften.');
  const full = plain(
    await answered({
      ...plan,
      beteiligte: '3',
      federfuehrung: 'ja',
      vorsteuer: 'ja',
      'gilt.region': 'rural',
      'gilt.condition': 'coordinated',
      'ausgabe1.monate': '24',
      'ausgabe1.ust': '19',
    }),
  );
  expect(full).toContain('Voraussichtlich bis zu 3.500,00 €');
  expect(full).toContain('Lizenzen für 12 von 24 Monaten');
  expect(full).toContain('ohne 19 % Umsatzsteuer');
  expect(full).toContain('Kooperationsvereinbarung');
  expect(full).toContain('Machbarkeitsstudie');
  const used = plain(await answered({ ...plan, frueher: '100.000', 'gilt.exclusion': 'commercial' }));
  expect(used).toContain('Der Höchstbetrag von 100.000,00 € je Empfänger ist ausgeschöpft.');
  expect(used).toContain('Das schließt die Förderung aus: Das Vorhaben dient einem Gewerbe.');
});

it('reckons a fixed amount by what is counted', async () => {
  const body = plain(
    await answered({ ...plan, gegenstand: 'c', einwohner: '12.000', lizenzen: '11', federfuehrung: 'ja' }),
  );
  expect(body).toContain('5.600,00 €');
});

it('keeps an answer that the chosen item does not ask for the next one', async () => {
  const body = await answered({ ...plan, gegenstand: 'a', lizenzen: '7' });
  expect(body).toContain('<input type="hidden" name="lizenzen" value="7"/>');
});

it('tells the rules of the version in plain words', async () => {
  const { body } = await product.visitor().get(`/foerderprogramm/fassungen/${RICH_VERSION}`);
  for (const words of [
    'Kooperationsvereinbarung (bei mindestens 2 beteiligten Körperschaften)',
    'Stellungnahme (bei „Haushaltssicherung“)',
    'Drei Beteiligte: 10 % mehr',
  ])
    expect(plain(body)).toContain(words);
});
