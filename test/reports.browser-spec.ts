import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { allocateProgramme, type Reports, someCases, startReports } from './reports-programme';
import { expectAccessible, launchBrowser } from './support/browser';
import { SESSION } from './support/sign-in';

let reports: Reports;
let browser: Browser;
let origin: string;
let session: string;
let caseId: string;

beforeAll(async () => {
  [reports, browser] = await Promise.all([startReports(), launchBrowser()]);
  await allocateProgramme(reports);
  caseId = (await someCases(reports))[1]!.id;
  session = (await reports.reader()).cookie(SESSION)!;
  await reports.app.listen(0, '127.0.0.1');
  origin = `http://127.0.0.1:${(reports.app.getHttpServer().address() as AddressInfo).port}`;
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await reports?.stop();
});

async function open(path: string, width: number, javaScriptEnabled = false): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled });
  await context.addCookies([{ name: SESSION, value: session, url: origin }]);
  const page = await context.newPage();
  await page.goto(origin + path);
  return page;
}

describe.each([375, 1366])('at %i pixels', (width) => {
  it.each([
    ['the overview', () => '/mittel'],
    ['the outflow', () => '/mittel/abfluss'],
    ['the analysis', () => '/mittel/auswertung?nach=landkreis'],
    ['the list of the audit office', () => '/mittel/rechnungshof?jahr=2020'],
    ['the entries', () => '/mittel/buchungen'],
    ['the cases', () => '/mittel/vorgaenge?sortierung=bewilligt&richtung=desc'],
    ['a case', () => `/mittel/vorgaenge/${caseId}`],
  ])(
    '%s: accessible and no wider than the screen',
    async (_, path) => {
      const page = await open(path(), width, true);
      await expectAccessible(page);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await page.context().close();
    },
    30_000,
  );
});

/** The width of A4 across without the margins, in CSS pixels: 277 mm. */
const PAPER = 1047;

describe.each(['/mittel/abfluss', '/mittel/rechnungshof?jahr=2020', '/mittel/vorgaenge'])('%s', (path) => {
  it('prints across, with every column on the paper', async () => {
    const page = await open(path, PAPER, true);
    const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(file)!.slice(1).map(Number).map(Math.round)).toEqual([
      842, 595,
    ]);
    await page.emulateMedia({ media: 'print' });
    const ends = await page
      .locator('table')
      .evaluateAll((tables) => tables.map((table) => Math.ceil(table.getBoundingClientRect().right)));
    expect(Math.max(...ends)).toBeLessThanOrEqual(PAPER);
    await page.context().close();
  }, 30_000);

  it('says when its table goes on to the side, and only then', async () => {
    const hints = async (width: number) => {
      const page = await open(path, width);
      const look = () =>
        page.locator('.kern-table-responsive').evaluateAll((regions) =>
          regions.map((region) => ({
            told: getComputedStyle(region, '::before').height !== '0px',
            wide: region.scrollWidth > region.clientWidth,
          })),
        );
      let found = await look();
      // The browser learns a frame after the layout, as when the font has come, whether there is something to scroll.
      for (let frame = 0; frame < 20 && found.some(({ told, wide }) => told !== wide); frame += 1) {
        await page.screenshot();
        found = await look();
      }
      await page.context().close();
      return found;
    };
    const [narrow, broad] = [await hints(375), await hints(3000)];
    expect(narrow[0]).toEqual({ told: true, wide: true });
    for (const { told, wide } of [...narrow, ...broad]) expect(told).toBe(wide);
  }, 30_000);
});

it('leads from the figure to its entries and on to the case, without JavaScript', async () => {
  const page = await open('/mittel', 1366);
  await page.locator('summary', { hasText: 'Verpflichtungsermächtigungen' }).click();
  await page.getByRole('link', { name: '40.000,00 €' }).first().click();
  expect(await page.locator('.fw-tile__figure').textContent()).toMatch(/^40\.000,00\s€$/);
  await page.getByRole('link', { name: 'EGOV-2020-0002' }).click();
  expect(new URL(page.url()).pathname).toBe(`/mittel/vorgaenge/${caseId}`);
  await page.context().close();
}, 30_000);

it('filters the entries by form, without JavaScript', async () => {
  const page = await open('/mittel/buchungen', 1366);
  await page.getByLabel('Topf').selectOption('Ausgaben');
  await page.getByLabel('Art', { exact: true }).selectOption('Freigabe einer Bewilligung');
  await page.getByRole('button', { name: 'Anzeigen' }).click();
  expect(await page.locator('.fw-tile__figure').textContent()).toMatch(/^4\.321,09\s€$/);
  await page.context().close();
}, 30_000);
