import { readWorkbook } from '../libs/exports/testing/read-workbook';
import { amountsWithLinks, pageLink, rowsOf, sumOf, textOf } from './reports-page';
import { type Product, startProductApp } from './support/product';
import { queriesDuring } from './support/queries';
import type { Visitor } from './support/visitor';

let product: Product;
let officer: Visitor;
let head: Visitor;
/** The addresses of movements by what they are. */
const moved: Record<string, string> = {};
let carried: { id: string; number: string };

type Fields = Readonly<Record<string, string>>;

const LIST = '/mittel/bewegungen';
const YEARS = '/mittel/haushaltsjahre';
const PAST = 'stand=12.02.2020';

const show = async (url: string, visitor = officer): Promise<string> => {
  const answer = await visitor.get(url);
  expect([url, answer.statusCode]).toEqual([url, 200]);
  return answer.body;
};
const enter = async (art: string, fields: Fields): Promise<string> => {
  const form = { schritt: 'erfassen', begonnen: 'ja', grund: 'Haushaltsgesetz', ...fields };
  const { statusCode, headers } = await officer.post(`${LIST}/neu/${art}`, form);
  expect([art, statusCode]).toEqual([art, 303]);
  return String(headers.location);
};
const release = async (url: string) =>
  expect((await head.post(`${url}/freigabe`, { geprueft: 'ja' })).statusCode).toBe(303);
const withdraw = async (url: string) =>
  expect((await officer.post(`${url}/rueckzug`, { zurueckziehen: 'ja' })).statusCode).toBe(303);
const move = async (art: string, fields: Fields): Promise<string> => {
  const url = await enter(art, fields);
  await release(url);
  return url;
};
const state = async (fields: Fields): Promise<string> => {
  const form = { plan: 'Haushaltsplan 2020/2021', grund: 'Haushaltsgesetz', ...fields };
  return String((await officer.post(`${YEARS}/stand`, form)).headers.location);
};
const at = async (moment: string): Promise<void> => {
  product.clock.forward({ seconds: (Date.parse(moment) - product.clock.now().getTime()) / 1000 });
  officer = await product.as(product.staff.budgetOfficer);
  head = await product.as(product.staff.head);
};
const kindsShown = async (query: string): Promise<string[]> =>
  rowsOf(await show(`${LIST}?${query}`), 'Bewegungen').map(([kind]) => kind!);

beforeAll(async () => {
  product = await startProductApp();
  await at('2020-02-11T10:00:00+01:00');
  const id = await product.aCase({ state: 'approved' });
  const [{ number }] = await product.query('SELECT number FROM grant_case WHERE id = $1', [id]);
  carried = { id, number };
  moved.block = await move('sperre', { jahr: '2020', 'betrag.cash-2020-investive': '300' });
  await at('2020-02-11T11:00:00+01:00');
  moved.supplement = await move('nachtrag', { jahr: '2021', 'betrag.cash-2021-consumptive': '70,50' });
  await at('2020-02-12T10:00:00+01:00');
  moved.state = await state({ jahr: '2020', stand: 'in_force', uebertragbar: 'investive' });
  await release(moved.state);
  moved.withdrawn = await enter('sperre', { jahr: '2022', 'betrag.cash-2022-investive': '9' });
  await withdraw(moved.withdrawn);
  moved.waiting = await enter('sperre', { jahr: '2022', 'betrag.cash-2022-consumptive': '7' });
  moved.carry = await move('ausgaberest', { jahr: '2020', verpflichtungen: 'ja', zeichen: 'FM 7/2020' });
  await at('2020-02-12T11:00:00+01:00');
  moved.late = await state({ jahr: '2021', stand: 'planned' });
  await at('2020-02-14T10:00:00+01:00');
});
afterAll(() => product?.stop());
afterEach(async () => expect(await product.difference()).toBe(0));

const numeric = /^-?[\d.]+,\d\d €$/;
/** A cell of the screen as a CSV file writes it. */
const csvOf = (cell: string): string => {
  if (cell === '– keine Angabe') return '';
  if (numeric.test(cell)) return cell.replace(/[.\s€]/g, '');
  const text = cell.replace(/^(\d\d\.\d\d\.\d{4}), (\d\d:\d\d) Uhr$/, '$1 $2');
  return /[;"]/.test(text) ? `"${text}"` : text;
};

describe.each([
  [LIST, 'Bewegungen'],
  [`${LIST}?titel=investive&art=block`, 'Bewegungen'],
  [`${LIST}?sortierung=gesperrt&richtung=desc`, 'Bewegungen'],
  [`${LIST}?${PAST}&jahr=2020`, 'Bewegungen'],
  [YEARS, 'Haushaltsjahre'],
  [`${YEARS}?zustand=in_force`, 'Haushaltsjahre'],
  [`${YEARS}?sortierung=frei&richtung=desc&${PAST}`, 'Haushaltsjahre'],
  [`${YEARS}/2020`, 'Jahresabschluss 2020'],
  [`${YEARS}/2020?sortierung=bewilligt&${PAST}`, 'Jahresabschluss 2020'],
])('%s', (url, caption) => {
  it('saves what the screen shows', async () => {
    const page = await show(url);
    const shown = ['thead', 'tbody'].flatMap((part) => rowsOf(page, caption, part as 'thead'));
    expect(shown.length).toBeGreaterThan(1);
    const file = (format: string) => officer.get(`${url}${url.includes('?') ? '&' : '?'}format=${format}`);
    const lines = (await file('csv')).body.slice(1).split('\r\n').slice(0, -1);
    expect(lines).toEqual(shown.map((row) => row.map(csvOf).join(';')));
    const { cells } = readWorkbook((await file('xlsx')).rawPayload);
    const values = Object.values(cells).map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining(shown[0]!));
    expect((await file('pdf')).rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect(page).toContain('format=xlsx');
  });
});

it('adds up in a spreadsheet what the screen adds up', async () => {
  const [, , , cash, authorisations, blocked] = rowsOf(await show(LIST), 'Bewegungen', 'tfoot')[0]!;
  const { cells } = readWorkbook((await officer.get(`${LIST}?format=xlsx`)).rawPayload);
  const sums = Object.values(cells).filter(({ formula }) => formula);
  const shown = [cash, authorisations, blocked].map((sum) => Number(csvOf(sum!).replace(',', '.')));
  expect(sums.map(({ value }) => value)).toEqual(shown);
  expect(shown[2]).toBe(307);
});

describe('the movements', () => {
  it.each([
    ['zustand=withdrawn', ['Sperre']],
    ['zustand=waiting', ['Stand eines Haushaltsjahres', 'Sperre']],
    ['titel=consumptive', ['Sperre', 'Ausgaberest', 'Nachtrag']],
    ['titel=investive&jahr=2020&zustand=released', ['Ausgaberest', 'Sperre']],
    ['art=year_state&jahr=2020', ['Stand eines Haushaltsjahres']],
    ['art=transfer', ['Keine Bewegung passt zum Filter.']],
  ])('are narrowed by %s', async (query, kinds) => expect(await kindsShown(query)).toEqual(kinds));

  const texts = (cells: readonly string[]) =>
    [...cells].sort(new Intl.Collator('de', { numeric: true }).compare);
  const amounts = (cells: readonly string[]) =>
    [...cells].sort(
      (one, other) => Number(csvOf(one).replace(',', '.')) - Number(csvOf(other).replace(',', '.')),
    );

  it.each([
    ['art', 0, texts],
    ['zustand', 1, texts],
    ['jahr', 2, texts],
    ['ausgaben', 3, amounts],
    ['ermaechtigungen', 4, amounts],
    ['gesperrt', 5, amounts],
    ['erfasst', 6, texts],
    ['erfasser', 7, texts],
    ['freigegeben', 8, texts],
    ['freigeber', 9, texts],
    ['grund', 10, texts],
  ])('are sorted by %s, both ways', async (key, index, inOrder) => {
    const column = async (direction: string) => {
      const page = await show(`${LIST}?sortierung=${key}&richtung=${direction}&zustand=released&art=`);
      return rowsOf(page, 'Bewegungen').map((row) => row[index]!);
    };
    const known = (cells: readonly string[]) => cells.filter((cell) => cell !== '– keine Angabe');
    const [up, down] = [known(await column('asc')), known(await column('desc'))];
    expect(up).toEqual(inOrder(up));
    expect(down).toEqual(inOrder(down).reverse());
    expect(await show(LIST)).toContain(`sortierung=${key}&amp;richtung=asc`);
  });

  it('turn pages in any order, back and forth, also while others are entered', async () => {
    const fields = (amount: number) => ({ jahr: '2019', 'betrag.cash-2019-investive': String(amount) });
    for (let amount = 1; amount <= 52; amount += 1) await enter('sperre', fields(amount));
    const url = `${LIST}?jahr=2019&sortierung=gesperrt&richtung=desc`;
    const amountsOn = (page: string) => rowsOf(page, 'Bewegungen').map((row) => parseInt(row[5]!, 10));
    const first = await show(url);
    await enter('sperre', fields(60));
    const second = await show(pageLink(first, 'next')!);
    const third = await show(pageLink(second, 'next')!);
    const all = [first, second, third].flatMap(amountsOn);
    expect(all).toEqual(Array.from({ length: 52 }, (_, index) => 52 - index));
    expect(textOf(third)).toContain('Bewegungen 52 bis 53 von 53');
    expect(amountsOn(await show(pageLink(third, 'prev')!))).toEqual(amountsOn(second));
    expect(pageLink(third, 'next')).toBeUndefined();
    const csv = await officer.get(`${url}&format=csv`);
    expect(csv.body.split('\r\n')).toHaveLength(55);
  });

  it('show on a past day what was known then', async () => {
    const rows = rowsOf(await show(`${LIST}?stand=11.02.2020`), 'Bewegungen');
    expect(rows.map(([kind, is]) => [kind, is])).toEqual([
      ['Nachtrag', 'Freigegeben'],
      ['Sperre', 'Freigegeben'],
    ]);
    const page = await show(`${LIST}?stand=11.02.2020`);
    expect(textOf(page)).toContain('Diese Seite zeigt den Stand am Ende des 11.02.2020');
    expect(page).not.toContain('jahr=2022');
  });
});

describe('a day that is none', () => {
  it.each([LIST, YEARS, `${YEARS}/2020`])('is refused by %s, and gives no file', async (url) => {
    for (const day of ['31.02.2020', '15.02.2020', 'gestern']) {
      const { statusCode, body, headers } = await officer.get(`${url}?stand=${day}&format=csv`);
      expect([statusCode, headers['content-type']]).toEqual([422, expect.stringContaining('text/html')]);
      expect(textOf(body)).toMatch(/Diesen Tag gibt es nicht|Der Tag ist noch nicht vorbei/);
    }
  });
});

describe('the figures of a budget year', () => {
  it.each([YEARS, `${YEARS}/2020`, `${YEARS}?${PAST}`, `${YEARS}/2020?${PAST}`])(
    'lead from %s to the entries that add up to them',
    async (url) => {
      const links = amountsWithLinks(await show(url));
      expect(links.length).toBeGreaterThan(8);
      expect(links.every(({ href }) => href.includes(PAST) === url.includes(PAST))).toBe(true);
      const walked: typeof links = [];
      for (const { href } of links) walked.push({ href, amount: sumOf(await show(href))! });
      expect(walked).toEqual(links);
    },
  );

  it('are those of the day, and the steps of today stand there only today', async () => {
    const before = await show(`${YEARS}/2020?stand=11.02.2020`);
    expect(textOf(before)).toContain('nicht erfasst');
    expect(before).not.toContain('neu/abschluss');
    expect(await show(`${YEARS}/2020`)).toContain('neu/abschluss');
    expect(rowsOf(before, 'Jahresabschluss 2020')[0]).not.toEqual(
      rowsOf(await show(`${YEARS}/2020`), 'Jahresabschluss 2020')[0],
    );
  });
});

describe('the page of a movement', () => {
  it('names the case whose money it moves, for each as far as they may read', async () => {
    const rows = rowsOf(await show(moved.carry!), 'Buchungen');
    expect(rows.some((row) => row.includes(carried.number))).toBe(true);
    expect(await show(moved.carry!)).toContain(`href="/mittel/vorgaenge/${carried.id}"`);
    expect(await show(moved.carry!, head)).toContain(`href="/vorgaenge/${carried.id}"`);
    await show(`/mittel/vorgaenge/${carried.id}`);
    expect(rowsOf(await show(moved.block!), 'Buchungen', 'thead')[0]).not.toContain('Vorgang');
  });

  it('leads from each amount to entries among which it stands', async () => {
    for (const url of [moved.carry!, moved.block!, moved.supplement!])
      for (const { href, amount } of amountsWithLinks(await show(url)))
        expect(
          rowsOf(await show(href), 'Buchungen')
            .flat()
            .join(),
        ).toContain(amount);
  });

  it('leads from what an envelope has now to its entries while it waits', async () => {
    const links = amountsWithLinks(await show(moved.waiting!));
    expect(links).toHaveLength(2);
    for (const { href, amount } of links) expect(sumOf(await show(href))).toBe(amount);
  });
});

describe('before money lapses that may still be carried over', () => {
  const warning = 'Achtung: noch übertragbar';
  const lapse = { jahr: '2021', 'betrag.cash-2021-investive': '100', 'betrag.cash-2021-consumptive': '5' };

  it('the field says so, and only where it is so', async () => {
    const page = await show(`${LIST}/neu/abschluss?jahr=2021`);
    const cells = rowsOf(page, 'Verfall zum Jahresende: Beträge').map((row) => row.join(' '));
    expect(cells.filter((cell) => cell.includes(warning))).toEqual([
      expect.stringMatching(/^Ausgaben 2021, investiv .*wäre bis Ende 2023 verfügbar/),
    ]);
    expect(page).toMatch(
      /id="betrag.cash-2021-investive"[^>]*aria-describedby="betrag.cash-2021-investive-hinweis"/,
    );
    expect(await show(`${LIST}/neu/sperre?jahr=2021`)).not.toContain(warning);
  });

  it('the check and whoever releases it are told how much', async () => {
    const told = 'Es verfallen Reste, die noch übertragbar sind';
    const form = { schritt: 'pruefen', begonnen: 'ja', grund: 'Jahresende', ...lapse };
    const checked = textOf((await officer.post(`${LIST}/neu/abschluss`, form)).body);
    expect(checked).toContain(told);
    expect(checked).toContain('Ausgaben 2021, investiv: 100,00 €');
    expect(checked).not.toContain('konsumtiv: 5,00 €');
    const url = await enter('abschluss', lapse);
    expect(textOf(await show(url, head))).toContain(told);
    await withdraw(url);
    const { 'betrag.cash-2021-investive': _, ...others } = lapse;
    const harmless = await enter('abschluss', others);
    expect(textOf(await show(harmless, head))).not.toContain(told);
    await withdraw(harmless);
  });
});

it('calls the part of a form about one year by its name', async () => {
  const legend = (page: string) => textOf(/<legend[^>]*>(.*?)<\/legend>/s.exec(page)![1]!);
  expect(legend(await show(`${LIST}/neu/sperre`))).toBe('Haushaltsjahr');
  expect(legend(await show(`${LIST}/neu/ansatz`))).toBe('Haushaltsplan');
});

const asOf = [LIST, YEARS, `${YEARS}/2020`, `${YEARS}/2021`].map((url) => `${url}?${PAST}`);

it('shows for ever the same of a day that is over', async () => {
  const files = asOf.flatMap((url) => [
    url,
    ...['csv', 'xlsx', 'pdf'].map((format) => `${url}&format=${format}`),
  ]);
  const bytes = async () => {
    const found: string[] = [];
    for (const url of files)
      found.push((await officer.get(url)).rawPayload.toString('latin1').replace(/nonce[-=]["\w+/=]*/g, ''));
    return found;
  };
  const before = await bytes();
  await release(moved.waiting!);
  await release(moved.late!);
  await move('nachtrag', { jahr: '2020', 'betrag.cash-2020-consumptive': '1.000' });
  await move('sperre', { jahr: '2021', 'betrag.cash-2021-investive': '12' });
  await state({ jahr: '2020', stand: 'closed' });
  expect(await bytes()).toEqual(before);
  expect(await show(LIST)).not.toBe(await show(asOf[0]!));
});

it('asks the database as often for many movements as for few, on the screen and for a file', async () => {
  const urls = [
    ...asOf,
    `${LIST}?sortierung=freigeber`,
    `${LIST}?format=csv`,
    `${YEARS}?format=csv`,
    moved.carry!,
  ];
  const counts = async () => {
    const found: number[] = [];
    for (const url of urls) found.push((await queriesDuring(product, () => show(url))).length);
    return found;
  };
  const few = await counts();
  for (let year = 2023; year <= 2027; year += 1) {
    await move('ansatz', { jahr: String(year), [`betrag.cash-${year}-investive`]: '100' });
    await release(await state({ jahr: String(year), stand: 'planned', plan: `Plan ${year}` }));
  }
  expect(await counts()).toEqual(few);
  expect(Math.max(...few)).toBeLessThanOrEqual(13);
});
