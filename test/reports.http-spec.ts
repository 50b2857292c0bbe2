import { permissions, type Role, roles } from '@libs/permissions';
import { amountsWithLinks, rowsOf, sumOf, textOf } from './reports-page';
import { allocateProgramme, type Reports, someCases, startReports } from './reports-programme';
import { asOwner } from './support/database';
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
const pages = () => ['/mittel', '/mittel/buchungen', '/mittel/vorgaenge', `/mittel/vorgaenge/${caseId}`];

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

  it('shows the programme in four figures', async () =>
    expect(
      amountsWithLinks(await show('/mittel'))
        .slice(0, 4)
        .map(({ amount }) => amount),
    ).toEqual(['80.000.000,00 €', '60.500,50 €', '450.678,90 €', '79.488.820,60 €']));

  it('shows the years with both titles and their sum', async () => {
    const page = await show('/mittel');
    expect(rowsOf(page, 'Ausgaben nach Haushaltsjahr')).toEqual([
      ['2020', 'gesamt', '14.000.000,00 €', '60.500,50 €', '275.678,91 €', '13.663.820,59 €'],
      ['2020', 'investiv', '10.000.000,00 €', '48.500,50 €', '275.678,91 €', '9.675.820,59 €'],
      ['2020', 'konsumtiv', '4.000.000,00 €', '12.000,00 €', '0,00 €', '3.988.000,00 €'],
      ['2021', 'gesamt', '9.000.000,00 €', '0,00 €', '125.000,00 €', '8.875.000,00 €'],
      ['2021', 'investiv', '9.000.000,00 €', '0,00 €', '125.000,00 €', '8.875.000,00 €'],
    ]);
    expect(rowsOf(page, 'Ausgaben nach Haushaltsjahr', 'tfoot')).toEqual([
      ['Summe', '', '23.000.000,00 €', '60.500,50 €', '400.678,91 €', '22.538.820,59 €'],
    ]);
  });

  it('shows the authorisations by budget year and due year', async () =>
    expect(rowsOf(await show('/mittel'), 'Verpflichtungsermächtigungen')).toEqual([
      ['2020 für 2021', 'gesamt', '10.000.000,00 €', '0,00 €', '134.999,99 €', '9.865.000,01 €'],
      ['2020 für 2021', 'investiv', '8.000.000,00 €', '0,00 €', '125.000,00 €', '7.875.000,00 €'],
      ['2020 für 2021', 'konsumtiv', '2.000.000,00 €', '0,00 €', '9.999,99 €', '1.990.000,01 €'],
      ['2020 für 2022', 'gesamt', '5.000.000,00 €', '0,00 €', '40.000,00 €', '4.960.000,00 €'],
      ['2020 für 2022', 'investiv', '5.000.000,00 €', '0,00 €', '40.000,00 €', '4.960.000,00 €'],
    ]));

  it('shows the caps of funding items', async () =>
    expect(rowsOf(await show('/mittel'), 'Obergrenzen der Fördergegenstände')).toEqual([
      ['c', '20.000.000,00 €', '60.500,50 €', '424.999,99 €', '19.514.499,51 €'],
    ]));

  it.each([
    ['the overview', () => '/mittel', 56],
    ['a case', () => `/mittel/vorgaenge/${caseId}`, 14],
  ])('leads from every figure of %s to entries that add up to it', async (_, url, atLeast) => {
    const links = amountsWithLinks(await show(url()));
    expect(links.length).toBeGreaterThanOrEqual(atLeast);
    const walked = links.map(async ({ href }) => ({ href, amount: sumOf(await show(href)) }));
    expect(await Promise.all(walked)).toEqual(links);
  });

  it('has a link on every figure of the overview', async () => {
    const page = await show('/mittel');
    const tables = page.slice(0, page.indexOf('Abgleich')).replace(/<figure.*?<\/figure>/gs, '');
    expect(amountsWithLinks(page).length).toBe(tables.match(/fw-amount/g)!.length);
  });

  it('says that the ledger agrees with the envelopes, and warns when it does not', async () => {
    expect(textOf(await show('/mittel'))).toMatch(/Hauptbuch und Töpfe stimmen überein.*Differenz 0,00 €/);
    const [{ name }] = await reports.query('SELECT current_database() AS name');
    const sql = `UPDATE envelope SET limit_cents = limit_cents + $1 WHERE kind = 'ceiling'`;
    const forge = (cents: number) => asOwner((client) => client.query(sql, [cents]), name);
    await forge(-5);
    const warned = textOf(await show('/mittel'));
    await forge(5);
    expect(warned).toMatch(/stimmen nicht überein.*Differenz 0,05 €/);
    expect(warned).toContain('Programmrahmen Zugewiesen 80.000.000,00 € 79.999.999,95 € 0,05 €');
  });

  describe.each(['/mittel', '/mittel/buchungen', '/mittel/vorgaenge', '/mittel/vorgaenge.csv'])(
    '%s',
    (url) => {
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
    },
  );

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
    expect(Math.max(...few)).toBeLessThanOrEqual(12);
  });
});
