import type { Page } from 'playwright-core';
import { expectAccessible } from './support/browser';
import { productInBrowser } from './support/product-in-browser';

const here = productInBrowser();

async function open(path: string, { width = 1366, scripts = true } = {}): Promise<Page> {
  const context = await here.browser.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled: scripts,
    locale: 'de-DE',
  });
  const page = await context.newPage();
  await page.goto(here.url + path);
  return page;
}

const head = (page: Page) => page.locator('#ergebnis-kurz');

it('follows what is typed, keeps the focus and the address, with a script', async () => {
  const page = await open('/foerdercheck?gegenstand=b');
  await page.getByLabel('Name Ihrer Kommune').fill('Jena');
  await page.getByText('Im Register gefunden').waitFor();
  await page.locator('[name="ausgabe1.art"]').selectOption('licence');
  await page.locator('[name="ausgabe1.betrag"]').pressSequentially('50.000');
  await head(page).getByText('40.000,00').first().waitFor();
  expect(await page.evaluate('document.activeElement.name')).toBe('ausgabe1.betrag');
  expect(await head(page).getAttribute('aria-live')).toBe('polite');
  expect(new URL(page.url()).searchParams.get('ausgabe1.betrag')).toBe('50.000');
  await page.locator('[name="ausgabe1.betrag"]').fill('viel');
  await head(page).getByText('noch nicht lesbar').waitFor();
  await page.locator('[name="ausgabe1.betrag"]').fill('60.000');
  await head(page).getByText('48.000,00').first().waitFor();
  await page.reload();
  expect(await head(page).innerText()).toContain('48.000,00');
  await page.context().close();
}, 30_000);

it('answers by its button, without a script', async () => {
  const page = await open('/foerdercheck', { scripts: false });
  await page.locator('[name="kommune"]').fill('Jena');
  await page.locator('[name="ausgabe1.art"]').selectOption('licence');
  await page.locator('[name="ausgabe1.betrag"]').fill('50.000');
  await page.getByRole('button', { name: 'Weitere Ausgabe' }).click();
  await page.locator('[name="ausgabe4.art"]').selectOption('training');
  await page.locator('[name="ausgabe4.betrag"]').fill('10.000');
  await page.getByRole('button', { name: 'Ergebnis anzeigen' }).click();
  expect(await head(page).innerText()).toContain('48.000,00');
  await page.getByRole('link', { name: /Damit rechnen.*Schulungen/ }).click();
  expect(await head(page).innerText()).toContain('Schulungen zur IT-Sicherheit');
  await page.getByRole('link', { name: 'Antrag daraus beginnen' }).click();
  expect(new URL(page.url()).pathname).toBe('/anmeldung');
  await page.context().close();
}, 30_000);

const plan =
  'von=01.06.2020&bis=31.12.2021&ausgabe1.art=licence&ausgabe1.betrag=1.234.567,89&ausgabe2.art=personnel&ausgabe2.betrag=5';

describe.each([375, 1366])('at %i pixels', (width) => {
  it.each([
    '/foerdercheck',
    `/foerdercheck?kommune=Jena&gegenstand=b&${plan}`,
    `/foerdercheck?kommune=Wei&${plan}`,
    '/foerdercheck?von=x&ausgabe1.betrag=y',
    '/foerderprogramm',
    '/foerderprogramm/fassungen/2021',
  ])(
    'is accessible and no wider than the screen, opened up: %s',
    async (path) => {
      const page = await open(path, { width });
      await page.evaluate('for (const part of document.querySelectorAll("details")) part.open = true');
      await expectAccessible(page);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await page.context().close();
    },
    30_000,
  );
});

it('prints the answers and the result in place of the form', async () => {
  const page = await open(
    '/foerdercheck?gegenstand=b&kommune=Jena&ausgabe1.art=licence&ausgabe1.betrag=50.000',
  );
  const [form, given] = [
    page.locator('form[data-live-form]'),
    page.getByRole('heading', { name: 'Ihre Angaben' }),
  ];
  expect([await form.isVisible(), await given.isVisible()]).toEqual([true, false]);
  await page.emulateMedia({ media: 'print' });
  expect([await form.isVisible(), await given.isVisible()]).toEqual([false, true]);
  expect(await page.locator('#angaben').innerText()).toContain('Lizenzen, 50.000,00');
  expect(await head(page).isVisible()).toBe(true);
  await page.context().close();
});
