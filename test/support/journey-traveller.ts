import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, CDPSession, ConsoleMessage, Locator, Page } from 'playwright-core';
import { expectAccessible } from './browser';

interface Equipment {
  readonly url: string;
  readonly width: number;
  readonly scripts: boolean;
}

export interface UploadedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}
type Entries = Readonly<Record<string, string | UploadedFile>>;

/** Somebody at a screen. Each page that comes up is checked: accessible, German, one heading, no complaint. */
export class Traveller {
  private readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly devtools: CDPSession,
    private readonly equipment: Equipment,
  ) {
    page.on('console', (message) => void (isComplaint(message) && this.complaints.push(message.text())));
    page.on('pageerror', (error) => void this.complaints.push(error.message));
    page.on('dialog', (dialog) => void dialog.accept());
  }

  static async arrive(browser: Browser, equipment: Equipment): Promise<Traveller> {
    const viewport = { width: equipment.width, height: 900 };
    const context = await browser.newContext({ viewport, locale: 'de-DE' });
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    const traveller = new Traveller(page, await context.newCDPSession(page), equipment);
    await traveller.allowScripts(equipment.scripts);
    return traveller;
  }

  async open(path: string): Promise<void> {
    await this.page.goto(this.equipment.url + path);
    await this.look();
  }

  /** Signs in with a click of the tour on the start page. */
  async signInAs(side: string, step: number): Promise<void> {
    await this.signInWith(`Als ${side} anmelden (Schritt ${step})`);
  }

  /** Signs in with one of the buttons of the start page that nobody sees who is signed in already. */
  async signInWith(button: string): Promise<void> {
    await this.page.context().clearCookies();
    await this.open('/');
    await this.press(button);
  }

  press(name: string): Promise<void> {
    return this.leaveBy(this.page.getByRole('button', { name, exact: true }));
  }

  follow(name: string | RegExp): Promise<void> {
    return this.leaveBy(this.page.getByRole('main').getByRole('link', { name, exact: true }).first());
  }

  /** Types, chooses and ticks, by the names of the fields. */
  async enter(entries: Entries): Promise<void> {
    for (const [name, value] of Object.entries(entries)) await this.fill(name, value);
  }

  /** What a field holds. */
  valueOf(name: string): Promise<string> {
    return this.page.locator(`main [name="${name}"]`).inputValue();
  }

  text(): Promise<string> {
    return this.page.getByRole('main').innerText();
  }

  /** Fetches what a link leads to, signed in as the browser is; looks again until the link is there. */
  async fetch(name: string | RegExp): Promise<Buffer> {
    const link = this.page.getByRole('main').getByRole('link', { name }).first();
    while ((await link.count()) === 0) {
      await pause(300);
      await this.page.reload();
    }
    const answer = await this.page.request.get(this.equipment.url + (await link.getAttribute('href')));
    expect(answer.status()).toBe(200);
    return answer.body();
  }

  /** Keeps what is on the screen for docs/tour, when asked to by TOUR=1. */
  async picture(name: string): Promise<void> {
    if (process.env.TOUR !== '1' || !this.equipment.scripts) return;
    await this.page.screenshot({ path: `docs/tour/${name}.png` });
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }

  private async leaveBy(control: Locator): Promise<void> {
    const loaded = this.page.waitForEvent('load');
    await control.click();
    await loaded;
    await this.look();
  }

  private async look(): Promise<void> {
    await this.allowScripts(true); // axe itself is a script
    await expectAccessible(this.page);
    await this.allowScripts(this.equipment.scripts);
    expect(await this.page.locator('html').getAttribute('lang')).toBe('de');
    expect(await this.page.locator('h1').count()).toBe(1);
    expect(await this.page.evaluate('document.scrollingElement.scrollWidth')).toBeLessThanOrEqual(
      this.equipment.width,
    );
    expect(this.complaints).toEqual([]);
  }

  /** Scripts that were left out while a page was loaded stay out. */
  private async allowScripts(allowed: boolean): Promise<void> {
    await this.devtools.send('Emulation.setScriptExecutionDisabled', { value: !allowed });
  }

  private async fill(name: string, value: string | UploadedFile): Promise<void> {
    const field = this.page.locator(`main [name="${name}"]`);
    if (typeof value !== 'string') return field.setInputFiles(value);
    const kind = await field.first().evaluate((node: any): string => node.type);
    if (kind === 'radio') return this.page.check(`[name="${name}"][value="${value}"]`);
    if (kind === 'checkbox') return field.check();
    if (kind === 'select-one') return void (await field.selectOption(value));
    return field.fill(value);
  }
}

/** A form that was refused is answered with a 4xx page, which Chromium remarks on; everything else counts. */
const isComplaint = (message: ConsoleMessage): boolean =>
  message.type() === 'error' && !isRefusedPage(message);

const isRefusedPage = (message: ConsoleMessage): boolean =>
  /the server responded with a status of 4\d\d/.test(message.text()) &&
  !message.location().url.includes('/assets/');
