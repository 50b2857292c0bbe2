import { formatEuro } from '@libs/money';
import { permissions, type Role, roles } from '@libs/permissions';
import { BudgetViews } from '../src/budget';
import type { GrantCase } from '../src/cases';
import { allocateProgramme, PROGRAMME, type Reports, someCases, startReports } from './reports-programme';
import { amountsWithLinks, rowsOf, sumOf, textOf } from './reports-page';
import { asOwner } from './support/database';
import type { Visitor } from './support/visitor';

let reports: Reports;
let officer: Visitor;
let cases: GrantCase[];

const show = async (url: string, visitor = officer): Promise<string> => {
  const answer = await visitor.get(url);
  expect([url, answer.statusCode]).toEqual([url, 200]);
  return answer.body;
};

beforeAll(async () => {
  reports = await startReports();
  officer = await reports.reader();
});
afterAll(() => reports?.stop());

it('says that nothing is allocated yet', async () => {
  expect(textOf(await show('/mittel'))).toContain('Noch keine Zuweisungen.');
  expect(textOf(await show('/mittel/buchungen'))).toContain('Keine Buchung passt zum Filter.');
  expect(textOf(await show('/mittel/vorgaenge'))).toContain('Noch kein Antrag ist eingegangen.');
});

describe('with a programme', () => {
  beforeAll(async () => {
    await allocateProgramme(reports);
    cases = await someCases(reports);
  });

  describe('the overview', () => {
    it('shows every figure of the ledger', async () => {
      const shown = amountsWithLinks(await show('/mittel')).map(({ amount }) => amount);
      const { ceiling, cash, authorisations, categories, years } = await reports.work.run(
        { personId: reports.officer, name: '', roles: [], organisationId: null, organisationName: null },
        (tx) => reports.app.get(BudgetViews).programmeOverview(tx, PROGRAMME),
      );
      const figures = [ceiling!, ...cash, ...authorisations, ...categories, ...years].flatMap(
        ({ limit, reserved, committed, available }) => [limit, reserved, committed, available],
      );
      expect(shown.sort()).toEqual(figures.map((figure) => textOf(formatEuro(figure))).sort());
    });

    it('leads from every figure to entries that add up to it', async () => {
      const links = amountsWithLinks(await show('/mittel'));
      expect(links.length).toBeGreaterThan(45);
      const sums = await Promise.all(links.map(async ({ href }) => sumOf(await show(href))));
      expect(links.map((link, index) => ({ ...link, amount: sums[index] }))).toEqual(links);
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
      expect(warned).toMatch(/Programmrahmen Zugewiesen 80\.000\.000,00 € 79\.999\.999,95 € 0,05 €/);
    });
  });
});
