import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Traveller } from './journey-traveller';

/** What later scenes need to know from earlier ones. */
export interface Notes {
  /** The Aktenzeichen. */
  number: string;
  /** What the programme has committed before this application, in cents. */
  committed: number;
}

export type Scene = readonly [name: string, play: (traveller: Traveller, notes: Notes) => Promise<void>];

/** The messages of the error summary; each must lead to a field of the page. */
export async function errors({ page }: Traveller): Promise<string[]> {
  for (const link of await page.locator('.fw-error-summary a').all()) {
    const target = (await link.getAttribute('href')) ?? '';
    expect(await page.locator(`[id="${target.slice(1)}"]`).count()).toBe(1);
  }
  return page.locator('.fw-error-summary li').allInnerTexts();
}

/** The figure of a tile, by the name above it, in cents. */
export async function tile({ page }: Traveller, label: string): Promise<number> {
  const figure = page.locator('.fw-tile', { hasText: label }).locator('.fw-tile__figure').first();
  return Number((await figure.innerText()).replace(/[^\d-]/g, ''));
}

/** The words of a PDF, read by pdf.js in a process of its own. */
export function readPdf(bytes: Buffer): string {
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const folder = mkdtempSync(path.join(tmpdir(), 'journey-'));
  const file = path.join(folder, 'letter.pdf');
  writeFileSync(file, bytes);
  const json = execFileSync(process.execPath, ['test/support/read-pdf.mjs', file], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return JSON.parse(json).pages.join('\n');
}
