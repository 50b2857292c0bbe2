import type { Browser } from 'playwright-core';
import { launchBrowser } from './support/browser';
import { blankNotes, scenes } from './support/journey';
import { startDemo } from './support/product-process';
import { Traveller } from './support/journey-traveller';

let browser: Browser;
let product: Awaited<ReturnType<typeof startDemo>>;

beforeAll(async () => {
  [browser, product] = await Promise.all([launchBrowser(), startDemo()]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 60_000);

describe.each([
  { name: 'with JavaScript', scripts: true },
  { name: 'without JavaScript', scripts: false },
])('an application on its whole way, $name', ({ scripts }) => {
  const notes = blankNotes();
  let traveller: Traveller;

  beforeAll(async () => {
    traveller = await Traveller.arrive(browser, { url: product.url, width: 1366, scripts });
  });
  afterAll(() => traveller?.leave());

  it.each(scenes)('%s', (_name, play) => play(traveller, notes), 60_000);
});
