import type { Browser } from 'playwright-core';
import { aFile } from './programmes.fixture';
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

/** Every page that comes up is checked by the traveller. */
it.each([
  { width: 375, scripts: false, name: '2027', begin: '01.01.2027', item: 'a', rule: 'rounding' },
  { width: 1366, scripts: true, name: '2028', begin: '01.01.2028', item: 'b', rule: 'rate' },
])(
  'a version comes in, is released by another, and a rule and an item follow: %j',
  async ({ width, scripts, name, begin, item, rule }) => {
    const traveller = await Traveller.arrive(browser, { url: product.url, width, scripts });
    await traveller.signInWith('Als Lena Leitstern anmelden');
    await traveller.open('/richtlinie/einspielen');
    await traveller.enter({ text: aFile(name).replace('value: 80', 'value: 8x') });
    await traveller.press('Text einspielen');
    expect(await traveller.text()).toContain('Die Datei hat einen Fehler');
    expect(await traveller.valueOf('text')).toContain('value: 8x');
    await traveller.enter({ text: aFile(name) });
    await traveller.press('Text einspielen');
    expect(await traveller.text()).toContain('Freigeben muss eine andere Person.');
    for (const part of ['freigabe', 'verwerfen', 'auswirkungen'])
      await traveller.open(`/richtlinie/fassungen/${name}/${part}`);

    await traveller.signInWith('Als Enno Entscheid anmelden');
    await traveller.open(`/richtlinie/fassungen/${name}`);
    await traveller.follow('Fassung freigeben');
    await traveller.enter({ gueltig: begin });
    await traveller.press('Freigeben');
    expect(await traveller.text()).toContain('Bestätigen Sie, dass Sie die Fassung geprüft haben.');
    await traveller.enter({ geprueft: 'ja' });
    await traveller.press('Freigeben');
    expect(await traveller.text()).toMatch(new RegExp(`gilt künftig\\s+ab ${begin}`));

    await traveller.open(`/richtlinie/fassungen/2018/annahmen/richtlinie/${rule}`);
    await traveller.enter({ quelle: 'Thüringer Staatsanzeiger Nr. 42/2018, Seite 1273', eingesehen: 'ja' });
    await traveller.press('Bestätigen');
    expect(await traveller.text()).toContain('Enno Entscheid');

    await traveller.open(`/richtlinie/fassungen/2018/gegenstaende/${item}`);
    await traveller.enter({ grund: 'Die Mittel sind knapp.' });
    await traveller.press('Weiter');
    await traveller.press('Gegenstand aussetzen');
    expect(await traveller.text()).toContain('Die Mittel sind knapp.');
    await traveller.leave();
  },
  120_000,
);
