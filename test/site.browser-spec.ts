import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { record } from '@libs/audit-chain';
import { MAIL_TOPIC, publish } from '@libs/outbox';
import { systemActor } from '@libs/permissions';
import type { Browser, Page } from 'playwright-core';
import { AuditModule } from '../src/audit';
import { loadBuiltInRegister, MunicipalitiesModule } from '../src/municipalities';
import { navigation } from '../src/navigation';
import { OperationsModule } from '../src/operations';
import { SiteModule } from '../src/site';
import { expectAccessible, launchBrowser } from './support/browser';
import { MailRouteModule } from './support/mail-route';
import { type People, startPeople } from './support/sign-in';

let directory: string;
let product: People;
let browser: Browser;
let address: string;
let mailId: string;

beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'site-'));
  product = await startPeople({
    demo: true,
    modules: [
      SiteModule.forRoot({ demo: true }),
      AuditModule.forRoot({ keyFile: path.join(directory, 'audit.pem') }),
      MunicipalitiesModule,
      OperationsModule,
      MailRouteModule.forRoot(),
    ],
    site: { navigation, banner: 'Vorführung mit erfundenen Personen und Vorhaben.' },
  });
  await fill();
  [browser] = await Promise.all([launchBrowser(), product.app.listen(0, '127.0.0.1')]);
  address = await product.app.getUrl();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  rmSync(directory, { recursive: true });
});

/** A little of everything that the pages show. */
async function fill(): Promise<void> {
  const now = product.clock.now();
  const demo = { demo: true } as const;
  await product.add({ ...demo, email: 'olga@demo.example', name: 'Olga Ordnung', roles: ['operator'] });
  await product.add({ ...demo, email: 'kim@demo.example', name: 'Kim Beispiel' });
  await product.add({
    ...demo,
    email: 'uma@demo.example',
    name: 'Uma Unterschrift',
    roles: ['applicant_editor', 'applicant_signatory'],
    organisationId: product.organisationId,
  });
  await product.work.run(systemActor, async (tx) => {
    await loadBuiltInRegister(tx, now);
    const text = 'Guten Tag,\n\nin Förderwerk liegt ein Schreiben für Sie bereit.';
    const mail = { to: 'uma@musterstadt.example', subject: 'Ein Schreiben liegt für Sie bereit', text };
    await publish(tx, now, MAIL_TOPIC, mail);
    mailId = (await tx.query('SELECT id FROM outbox'))[0].id;
    await publish(tx, now, 'letter.print', {});
    await tx.query(
      `UPDATE outbox SET attempts = 3, last_error = $1, due_at = due_at + interval '8 seconds' WHERE topic = 'letter.print'`,
      [`ENOENT: no such file or directory, open '/var/lib/foerderwerk/files/${'0f'.repeat(32)}'`],
    );
    const subject = { type: 'letter', id: randomUUID() };
    await record(tx, systemActor, now, 'letter.printed', subject, { sha256: 'ab'.repeat(32) });
  });
}

const pages: readonly (readonly [url: string, role: string | null])[] = [
  ['/', null],
  ['/barrierefreiheit', null],
  ['/datenschutz', null],
  ['/impressum', null],
  ['/', 'operator'],
  ['/', 'applicant_editor'],
  ['/register', 'operator'],
  ['/register?name=Nirgendwo', 'operator'],
  ['/register/16061', 'operator'],
  ['/protokoll', 'operator'],
  ['/protokoll?von=31.02.2020', 'operator'],
  ['/betrieb', 'operator'],
  ['/betrieb/mails', 'operator'],
  ['/betrieb/mails/:mail', 'operator'],
];

interface Visit {
  readonly width: number;
  readonly role: string | null;
  readonly javaScriptEnabled?: boolean;
}

/** A browser signed in by a click on the start page's own buttons, and what it complains about. */
async function visit({ width, role, javaScriptEnabled = true }: Visit) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  page.on('pageerror', (error) => void complaints.push(error.message));
  if (role) await context.request.post(`${address}/demo/anmeldung`, { form: { role }, headers });
  return { page, complaints };
}

const headers = { 'sec-fetch-site': 'same-origin' };
const widthOf = (page: Page) => page.evaluate('document.documentElement.scrollWidth');

describe.each([375, 1366])('at %i pixels', (width) => {
  it.each(pages)(
    '%s is accessible and fits the screen for the role %s',
    async (url, role) => {
      const { page, complaints } = await visit({ width, role });
      const answer = await page.goto(address + url.replace(':mail', mailId), { waitUntil: 'networkidle' });
      const invalid = answer?.status() === 422;
      for (const details of await page.locator('main details > summary').all()) await details.click();
      await expectAccessible(page);
      expect(await widthOf(page)).toBeLessThanOrEqual(width);
      expect(complaints.filter((complaint) => !(invalid && complaint.includes('422')))).toEqual([]);
      await page.context().close();
    },
    60_000,
  );
});

it('needs no script: sign in with a click, go to the work, act, see what came of it', async () => {
  const { page, complaints } = await visit({ width: 375, role: null, javaScriptEnabled: false });
  await page.goto(address);
  await page.getByRole('button', { name: 'Als Olga Ordnung anmelden' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Betrieb' }).click();
  await page.getByRole('button', { name: 'Jetzt versuchen' }).click();
  expect(await page.getByRole('status').textContent()).toContain('wieder an der Reihe');
  await page.goto(address);
  await page.getByRole('button', { name: 'Als Kommune anmelden (Schritt 4)' }).click();
  expect(new URL(page.url()).pathname).toBe('/antraege');
  expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
  await page.context().close();
}, 60_000);
