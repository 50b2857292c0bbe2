import { permissions, type Role, roles } from '@libs/permissions';
import { amountsWithLinks, rowsOf, sumOf, textOf } from './reports-page';
import { allocateProgramme, type Reports, someCases, startReports } from './reports-programme';
import { queriesDuring } from './support/queries';
import type { Visitor } from './support/visitor';

let reports: Reports;
let officer: Visitor;
let caseId: string;

const show = async (url: string, visitor = officer): Promise<string> => {
  const answer = await visitor.get(url);
  expect([url, answer.statusCode]).toEqual([url, 200]);
  return answer.body;
};
const lists = [
  '/mittel',
  '/mittel/abfluss',
  '/mittel/auswertung',
  '/mittel/rechnungshof',
  '/mittel/ueberfaellig',
  '/mittel/buchungen',
  '/mittel/vorgaenge',
];
const pages = () => [...lists, `/mittel/vorgaenge/${caseId}`, '/mittel?stand=09.02.2020'];

beforeAll(async () => {
  reports = await startReports();
  officer = await reports.reader();
});
afterAll(() => reports?.stop());

it('says that there is nothing yet', async () => {
  expect(textOf(await show('/mittel'))).toContain('Noch keine Zuweisungen.');
  expect(textOf(await show('/mittel/buchungen'))).toContain('Keine Buchung passt zum Filter.');
  expect(textOf(await show('/mittel/vorgaenge'))).toContain('Noch kein Antrag ist eingegangen.');
});

describe('with a programme', () => {
  beforeAll(async () => {
    await allocateProgramme(reports);
    const [, committed] = await someCases(reports);
    caseId = committed!.id;
  });

  it('shows the programme in its figures', async () =>
    expect(
      amountsWithLinks(await show('/mittel'))
        .slice(0, 8)
        .map(({ amount }) => amount),
    ).toEqual([
      ...['80.000.000,00 €', '60.500,50 €', '450.678,90 €', '79.488.820,60 €'],
      ...['0,00 €', '0,00 €', '0,00 €', '0,00 €'],
    ]));

  it('keeps its longer tables closed until somebody asks for them', async () => {
    const open = async (query: string) =>
      [...(await show(`/mittel${query}`)).matchAll(/<details class="kern-accordion"( open)?>/g)].map(
        ([, isOpen]) => Boolean(isOpen),
      );
    expect(await open('')).toEqual([false, false, false]);
    expect(await open('?sortierung=verpflichtungen.jahr')).toEqual([false, true, false]);
    expect(await open('?jahr=2020')).toEqual([true, true, true]);
  });

  it('shows the years, and the years with their titles', async () => {
    const page = await show('/mittel');
    const zero = '0,00 €';
    const none = [zero, zero, zero];
    const dash = '– keine Angabe';
    const limit = (amount: string) => [amount, ...none, amount, zero];
    const y2021 = [...limit('9.000.000,00 €'), zero, '125.000,00 €', ...none, '8.875.000,00 €', dash];
    // prettier-ignore
    expect(rowsOf(page, 'Ausgaben nach Haushaltsjahr')).toEqual([
      ['2020', ...limit('14.000.000,00 €'), '60.500,50 €', '275.678,91 €', ...none, '13.663.820,59 €', dash],
      ['2021', ...y2021],
    ]);
    // prettier-ignore
    expect(rowsOf(page, 'Ausgaben nach Haushaltsjahr und Titel')).toEqual([
      ['2020', 'investiv', ...limit('10.000.000,00 €'), '48.500,50 €', '275.678,91 €', ...none, '9.675.820,59 €', dash],
      ['2020', 'konsumtiv', ...limit('4.000.000,00 €'), '12.000,00 €', zero, ...none, '3.988.000,00 €', dash],
      ['2021', 'investiv', ...y2021],
    ]);
    // prettier-ignore
    expect(rowsOf(page, 'Ausgaben nach Haushaltsjahr', 'tfoot')).toEqual([
      ['Summe', ...limit('23.000.000,00 €'), '60.500,50 €', '400.678,91 €', ...none, '22.538.820,59 €', zero],
    ]);
  });

  it('shows the authorisations by budget year and due year', async () => {
    const zero = '0,00 €';
    const limit = (amount: string) => [amount, zero, zero, amount, zero, zero];
    const dash = '– keine Angabe';
    expect(rowsOf(await show('/mittel'), 'Verpflichtungsermächtigungen')).toEqual([
      ['2020', '2021', 'investiv', ...limit('8.000.000,00 €'), '125.000,00 €', '7.875.000,00 €', dash],
      ['2020', '2021', 'konsumtiv', ...limit('2.000.000,00 €'), '9.999,99 €', '1.990.000,01 €', dash],
      ['2020', '2022', 'investiv', ...limit('5.000.000,00 €'), '40.000,00 €', '4.960.000,00 €', dash],
    ]);
  });

  it('shows the caps of funding items', async () =>
    expect(rowsOf(await show('/mittel'), 'Obergrenzen der Fördergegenstände')).toEqual([
      ['c', '20.000.000,00 €', '0,00 €', '60.500,50 €', '424.999,99 €', '19.514.499,51 €'],
    ]));

  it('shows one year or one title alone', async () => {
    const page = await show('/mittel?jahr=2021&titel=investive');
    expect(rowsOf(page, 'Ausgaben nach Haushaltsjahr').map(([year]) => year)).toEqual(['2021']);
    expect(rowsOf(page, 'Verpflichtungsermächtigungen')).toHaveLength(1);
  });

  it.each([
    ['the overview', () => '/mittel', 60],
    ['the outflow', () => '/mittel/abfluss', 60],
    ['the outflow of a year', () => '/mittel/abfluss?jahr=2020&titel=investive', 30],
    ['the cases', () => '/mittel/vorgaenge', 30],
    ['the cases of an item', () => '/mittel/vorgaenge?gegenstand=2018/d', 8],
    ['the cases that fit a word', () => '/mittel/vorgaenge?suche=akten&zustand=submitted', 10],
    ['the cases without partners', () => '/mittel/vorgaenge?zusammenarbeit=allein', 20],
    ['a case', () => `/mittel/vorgaenge/${caseId}`, 21],
  ])('leads from every figure of %s to entries that add up to it', async (_, url, atLeast) => {
    const links = amountsWithLinks(await show(url()));
    expect(links.length).toBeGreaterThanOrEqual(atLeast);
    const walked = links.map(async ({ href }) => ({ href, amount: sumOf(await show(href)) }));
    expect(await Promise.all(walked)).toEqual(links);
  });

  it('has a link on every figure of the overview but the sums, and none where there is no figure', async () => {
    const page = await show('/mittel');
    const tables = page.slice(0, page.indexOf('id="abgleich"')).replace(/<tfoot.*?<\/tfoot>/gs, '');
    expect(amountsWithLinks(page).length).toBe(tables.match(/fw-amount">[^<]/g)!.length);
  });

  const differenceOn = async (url = '/mittel') =>
    rowsOf(await show(url), 'Abgleich')
      .at(-1)!
      .at(-1);

  it('says that ledger, envelopes and decisions agree', async () => {
    const page = await show('/mittel');
    expect(textOf(page)).toContain('Hauptbuch, Töpfe und Bescheide stimmen überein.');
    expect(rowsOf(page, 'Abgleich').map((row) => [row[0], row[4]])).toEqual([
      ['Hauptbuch', '450.678,90 €'],
      ['Töpfe', '450.678,90 €'],
      ['Bescheide', '450.678,90 €'],
      ['Differenz', '– keine Angabe'],
    ]);
    expect(await differenceOn()).toBe('0,00 €');
  });

  it('sorts the reconciliation and saves it as the screen shows it', async () => {
    const url = '/mittel?sortierung=abgleich.source&richtung=desc';
    const sources = ['Töpfe', 'Hauptbuch', 'Differenz', 'Bescheide'];
    const page = await show(url);
    expect(rowsOf(page, 'Abgleich').map(([source]) => source)).toEqual(sources);
    expect(page).toContain(
      'tabelle=abgleich&amp;sortierung=abgleich.source&amp;richtung=desc&amp;format=csv',
    );
    const csv = (await officer.get(`${url}&tabelle=abgleich&format=csv`)).body.split('\r\n');
    expect(csv.slice(1, 5).map((line) => line.split(';')[0])).toEqual(sources);
    for (const format of ['xlsx', 'pdf'])
      expect((await officer.get(`${url}&tabelle=abgleich&format=${format}`)).statusCode).toBe(200);
  });

  it.each([
    [
      'an envelope',
      `UPDATE envelope SET limit_cents = limit_cents + $1::int WHERE kind = 'ceiling'`,
      ['Programmrahmen', 'Zugewiesen', '80.000.000,00 €', '80.000.000,05 €', '-0,05 €'],
    ],
    [
      'an entry',
      `UPDATE budget_entry SET amount_cents = amount_cents + $1::int WHERE kind = 'allocate' AND envelope_kind = 'ceiling'`,
      ['Programmrahmen', 'Zugewiesen', '80.000.000,05 €', '80.000.000,00 €', '0,05 €'],
    ],
    [
      'a decision',
      `UPDATE decision SET grant_cents = grant_cents + $1::int WHERE grant_cents BETWEEN 2567890 AND 2567899`,
      ['EGOV-2020-0003', 'Bewilligt', '25.678,96 €', '25.678,91 €', '0,05 €'],
    ],
  ])('warns when somebody has tampered with %s', async (_, tamper, told) => {
    await reports.asOwner(tamper, [5]);
    const warned = await show('/mittel');
    const file = (await officer.get('/mittel?tabelle=differenzen&format=csv')).body;
    await reports.asOwner(tamper, [-5]);
    expect(textOf(warned)).toContain('Hauptbuch, Töpfe und Bescheide stimmen nicht überein.');
    expect(rowsOf(warned, 'Abgleich').at(-1)!.at(-1)).toBe('0,05 €');
    expect(rowsOf(warned, 'Differenzen im Einzelnen')).toEqual([told]);
    expect(file.split('\r\n')[1]!.split(';')[0]).toBe(told[0]);
    expect(await differenceOn()).toBe('0,00 €');
  });

  it.each([
    ['budget_officer', ['Szenarien', 'Warteliste'], ['Veröffentlichung']],
    ['caseworker', ['Warteliste', 'Szenarien'], ['Veröffentlichung']],
    ['head', ['Warteliste', 'Szenarien', 'Veröffentlichung'], []],
    ['auditor', ['Warteliste', 'Szenarien'], ['Veröffentlichung']],
  ] as const)('leads %s to the pages that are open to them', async (role, shown, hidden) => {
    const ways = textOf(
      /<nav aria-label="Seiten über die Mittel">.*?<\/nav>/s.exec(
        await show('/mittel', await reports.reader(role)),
      )![0],
    );
    for (const label of ['Mittelabfluss', 'Bewegungen', 'Haushaltsjahre', ...shown])
      expect(ways).toContain(label);
    for (const label of hidden) expect(ways).not.toContain(label);
  });

  describe.each(lists)('%s', (url) => {
    const readers: readonly Role[] = permissions['budget.read'];
    const staff = (Object.keys(roles) as Role[]).filter((role) => roles[role].side === 'staff');

    it.each(staff)('for %s', async (role) => {
      const answer = await (await reports.reader(role)).get(url);
      expect(answer.statusCode).toBe(readers.includes(role) ? 200 : 403);
    });

    it('does not exist for applicants', async () => {
      const applicant = await reports.visitor().signInAs(reports.signatory);
      expect((await applicant.get(url)).statusCode).toBe(404);
    });

    it('asks a visitor to sign in', async () => {
      const answer = await reports.visitor().get(url);
      expect(answer.statusCode).toBe(303);
      expect(answer.headers.location).toBe(`/anmeldung?weiter=${encodeURIComponent(url)}`);
    });
  });

  it('asks the database as often for many cases as for few', async () => {
    const counts = async () => {
      const found: number[] = [];
      for (const url of pages()) found.push((await queriesDuring(reports, () => show(url))).length);
      return found;
    };
    const few = await counts();
    await someCases(reports);
    await someCases(reports);
    expect(await counts()).toEqual(few);
    expect(Math.max(...few)).toBeLessThanOrEqual(17);
  });
});
