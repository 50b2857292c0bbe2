import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import axe from 'axe-core';
import { type Browser, chromium as launcher, type Page } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const systemBrowser = '/usr/bin/chromium';

/** A headless Chromium: the one that came with the packages, else the system's. Runs as root as well. */
export async function launchBrowser(): Promise<Browser> {
  const failures: string[] = [];
  for (const find of [packagedBrowser, installedBrowser]) {
    try {
      return await launcher.launch({ executablePath: await find(), args: flags });
    } catch (failure) {
      failures.push(String(failure));
    }
  }
  throw new Error(
    `No Chromium could be started. Install the library libnss3 for the package @sparticuz/chromium (Linux x64), or ${systemBrowser}.\n${failures.join('\n')}`,
  );
}

const packagedBrowser = () => chromium.executablePath();

async function installedBrowser(): Promise<string> {
  if (!existsSync(systemBrowser)) throw new Error(`${systemBrowser} does not exist`);
  return systemBrowser;
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with every violation of WCAG 2.2 AA and of axe's best practices on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] })`,
  )) as axe.AxeResults;
  expect(violations.flatMap(readable)).toEqual([]);
}

const readable = ({ id, help, nodes }: axe.Result) => nodes.map(({ html }) => `${id}: ${help}: ${html}`);
