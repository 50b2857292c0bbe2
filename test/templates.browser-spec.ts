import type { Browser } from 'playwright-core';
import { launchBrowser } from './support/browser';
import { Traveller } from './support/journey-traveller';
import { startDemo } from './support/product-process';

let browser: Browser;
let product: Awaited<ReturnType<typeof startDemo>>;
beforeAll(async () => {
  [browser, product] = await Promise.all([launchBrowser(), startDemo()]);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 60_000);

const NEW = 'Über den Fortgang unterrichten wir Sie gern.';

/** Every page that comes up is checked by the traveller. */
it.each([
  { width: 375, scripts: false, slug: 'eingangsbestaetigung' },
  { width: 1366, scripts: true, slug: 'zwischennachricht' },
])(
  'a template is changed, tried, handed in and released by another: %j',
  async ({ width, scripts, slug }) => {
    const traveller = await Traveller.arrive(browser, { url: product.url, width, scripts });
    await traveller.signInWith('Als Lena Leitstern anmelden');
    await traveller.open(`/vorlagen/${slug}`);
    await traveller.follow('Vorlage ändern');
    const before = await traveller.valueOf('text');
    await traveller.enter({ text: `${before}\n{{ projekt.title }}\n` });
    await traveller.press('Vorschau aktualisieren');
    expect(await traveller.text()).toContain('Meinten Sie „project.title“?');
    expect(await traveller.valueOf('text')).toContain('{{ projekt.title }}');
    await traveller.enter({ text: `${before}\n${NEW}\n`, beispiel: 'sparse' });
    await traveller.press('Speichern und einreichen');
    expect(await traveller.text()).toContain('Freigeben muss eine andere Person.');

    await traveller.signInWith('Als Enno Entscheid anmelden');
    await traveller.open(`/vorlagen/${slug}`);
    await traveller.follow('Entwurf prüfen und freigeben');
    expect(await traveller.text()).toContain(NEW);
    await traveller.press('Freigeben');
    expect(await traveller.text()).toContain('Bestätigen Sie, dass Sie die Änderungen geprüft haben.');
    await traveller.enter({ geprueft: 'ja' });
    await traveller.press('Freigeben');
    expect(await traveller.text()).toContain('Es gilt Fassung 2');
    await traveller.leave();
  },
  120_000,
);

it('preview and errors follow the text where scripts run; a click finds the line, another copies', async () => {
  const traveller = await Traveller.arrive(browser, { url: product.url, width: 1366, scripts: true });
  await traveller.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await traveller.signInWith('Als Lena Leitstern anmelden');
  await traveller.open('/vorlagen/anhoerung/bearbeiten');
  const { page } = traveller;
  const area = page.locator('#text');
  const before = await area.inputValue();

  await area.fill(`${before}\n${NEW}\n`);
  await page.locator('#vorschau').getByText(NEW).waitFor();
  await area.fill(`${before}\n{{ projekt.title }}\n`);
  await page
    .locator('#fehler')
    .getByRole('link', { name: /^Zeile/ })
    .click();
  expect(await area.evaluate((node: any) => node.value.slice(node.selectionStart, node.selectionEnd))).toBe(
    '{{ projekt.title }}',
  );

  await page.getByText(/^Alle \d+ Platzhalter$/).click();
  await page.getByRole('button', { name: 'Kopieren project.title', exact: true }).click();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe('{{ project.title }}');

  await area.fill(`${before}\n${NEW}\n`);
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: 'Als PDF ansehen' }).click(),
  ]);
  await tab.close();
  expect(await area.inputValue()).toContain(NEW);
  await traveller.press('Entwurf speichern');
  expect(await traveller.text()).toContain('Der Entwurf der Fassung 2 ist gespeichert.');
  await traveller.leave();
}, 120_000);
