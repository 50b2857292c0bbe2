import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { startApplications, type Applications } from './applications.app';
import { LICENCES } from './applications.fixture';
import { expectAccessible, launchBrowser } from './support/browser';
import type { Visitor } from './support/visitor';

let product: Applications;
let lara: Visitor;
let browser: Browser;
let base: string;
let ids: Record<'empty' | 'complete' | 'returned' | 'submitted', string>;

beforeAll(async () => {
  product = await startApplications();
  const server = product.app.getHttpServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
  ids = {
    empty: await product.draft({}, false),
    complete: await product.draft(),
    returned: await product.submitted(),
    submitted: await product.submitted(),
  };
  await product.returned(ids.returned);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const open = async (path: string, visitor: Visitor, width: number): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  await context.addCookies([{ name: 'sitzung', value: visitor.cookie('sitzung') ?? '', url: base }]);
  const page = await context.newPage();
  await page.goto(base + path, { waitUntil: 'networkidle' });
  return page;
};

const pages = [
  ['', ''],
  ['neu', ''],
  ['', 'empty'],
  ['', 'complete'],
  ['', 'returned'],
  ['', 'submitted'],
  ['antragsteller', 'complete'],
  ['vorhaben', 'complete'],
  ['ausgaben', 'empty'],
  ['ausgaben', 'complete'],
  ['ausgaben/neu', 'complete'],
  [`ausgaben/${LICENCES}/entfernen`, 'complete'],
  ['finanzierung', 'complete'],
  ['erklaerungen', 'complete'],
  ['anlagen', 'complete'],
  ['pruefen', 'empty'],
  ['pruefen', 'complete'],
  ['eingereicht', 'submitted'],
  ['fassung', 'complete'],
  ['fassung?gegenstand=c', 'complete'],
  ['verwerfen', 'empty'],
  ['ruecknahme', 'submitted'],
] as const;

// Once for many pages: who signs in again for each is taken for somebody who tries passwords.
const signIn = async () => {
  lara = await product.as(product.lara);
};

describe.each([375, 1366])('at a width of %i', (width) => {
  beforeAll(signIn);

  it.each(pages)('/%s of the %s application is accessible and fits', async (path, which) => {
    const url = ['/antraege', which && ids[which], path].filter(Boolean).join('/');
    const page = await open(url, lara, width);
    await expectAccessible(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.context().close();
  });
});

it('shows a refused form accessibly, and takes the focus to what is wrong', async () => {
  await signIn();
  const page = await open(`/antraege/${ids.complete}/vorhaben`, lara, 1366);
  await page.fill('[name=bis]', '01.01.2019');
  await page.click('button[name=weiter]');
  await page.waitForSelector('.fw-error-summary');
  await expectAccessible(page);
  expect(await page.evaluate('document.activeElement.className')).toContain('fw-error-summary');
  expect(await page.inputValue('[name=bis]')).toBe('01.01.2019');
  await page.context().close();
});
