import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { text } from 'node:stream/consumers';
import { assetFiles, Document, renderDocument, ShowcasePage } from '@libs/web/ui';
import { h } from 'preact';
import type { Browser, Page } from 'playwright-core';
import { expectAccessible, launchBrowser } from './support/browser';

const policy =
  "default-src 'none'; script-src 'nonce-n0'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self'";

const types: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const showcase = renderDocument(
  h(Document, {
    title: 'Bausteine',
    nonce: 'n0',
    path: '/bausteine',
    banner: 'Vorführung: Alle Personen, Orte und Beträge sind erfunden.',
    person: { name: 'Erika Beispiel', organisation: 'Stadt Musterhausen', roleLabel: 'Antragstellerin' },
    navigation: [
      { href: '/', label: 'Übersicht', current: false },
      { href: '/antraege', label: 'Anträge', current: false },
      { href: '/bausteine', label: 'Bausteine', current: true },
    ],
    children: h(ShowcasePage, {}),
  }),
);

/** What was posted; answered in a way that leaves the page in place. */
const received: string[] = [];

/** Serves the showcase and the assets, under the policy the product uses. */
const site = createServer(async (request, response) => {
  if (request.method === 'POST') {
    received.push(await text(request));
    return response.writeHead(204).end();
  }
  const file = assetFiles[request.url ?? ''];
  if (file) return response.setHeader('content-type', types[extname(file)]!).end(await readFile(file));
  if (!request.url?.startsWith('/bausteine')) return response.writeHead(404).end();
  response.setHeader('content-type', 'text/html; charset=utf-8').setHeader('content-security-policy', policy);
  return response.end(showcase);
});

const listen = (server: Server) =>
  new Promise<string>((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/bausteine`),
    ),
  );

let browser: Browser;
let address: string;

beforeAll(async () => {
  [browser, address] = await Promise.all([launchBrowser(), listen(site)]);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  site.close();
});

/** Opens the showcase and reports what the browser complains about: refused or missing files, script errors. */
async function open(width: number, javaScriptEnabled = true): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  page.on('pageerror', (error) => void complaints.push(error.message));
  await page.goto(address, { waitUntil: 'networkidle' });
  return { page, complaints };
}

describe.each([375, 1366])('the showcase at %i pixels', (width) => {
  it('is accessible, fits the screen and loads without a complaint', async () => {
    const { page, complaints } = await open(width);
    await expectAccessible(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 60_000);
});

const focused = 'document.activeElement.className';
const noteOfLimit = '#vorhaben-zeichen';

describe('with its scripts, the page', () => {
  it('begins at the error summary', async () => {
    const { page } = await open(1366);
    expect(await page.evaluate(focused)).toContain('fw-error-summary');
    await page.context().close();
  });

  it('leads from an error to its field', async () => {
    const { page } = await open(1366);
    await page.click('.fw-error-summary a[href="#fehler-art"]');
    expect(await page.evaluate('document.activeElement.name')).toBe('fehler.art');
    await page.context().close();
  });

  it('counts down characters and says when there are too many', async () => {
    const { page } = await open(1366);
    await page.fill('#vorhaben', 'x'.repeat(499));
    expect(await page.textContent(noteOfLimit)).toBe('Noch 1 Zeichen');
    await page.fill('#vorhaben', 'x'.repeat(502));
    expect(await page.textContent(noteOfLimit)).toBe('2 Zeichen zu viel');
    await page.context().close();
  });

  it('puts the dots into a date', async () => {
    const { page } = await open(375);
    await page.fill('#beginn', '22112026');
    await page.locator('#beginn').blur();
    expect(await page.inputValue('#beginn')).toBe('22.11.2026');
    await page.context().close();
  });

  it('sends a form once, with the button that was pressed, and only after a yes', async () => {
    const { page } = await open(1366);
    const discard = page.locator('button[value=verwerfen]').first();
    page.once('dialog', (dialog) => dialog.dismiss());
    await discard.click();
    page.once('dialog', (dialog) => dialog.accept());
    await discard.click();
    await page.locator('button[value=spaeter]').first().click({ force: true });
    await page.waitForTimeout(300);
    expect(received).toEqual([expect.stringContaining('verwerfen')]);
    await page.context().close();
  });
});

describe('without JavaScript, the page', () => {
  it('states limits in words and opens its menu', async () => {
    const { page, complaints } = await open(375, false);
    expect(await page.textContent(noteOfLimit)).toBe('Höchstens 500 Zeichen');
    const link = page
      .getByRole('navigation', { name: 'Hauptnavigation' })
      .getByRole('link', { name: 'Anträge' });
    expect(await link.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menü', exact: true }).click();
    expect(await link.isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
