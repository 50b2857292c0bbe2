import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compose, typeset } from '@libs/letters-pdf';
import { sampleAward } from '../src/letters/domain/samples/award-letter';

interface Read {
  readonly info: Readonly<Record<string, unknown>>;
  readonly tagged: boolean;
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
  readonly pages: readonly string[];
  readonly nodes: readonly { readonly role: string; readonly page: number; readonly text: string }[];
}

/** The award as an independent program sees it (pdf.js, in a process of its own). */
let read: Read;

beforeAll(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'letter-'));
  const file = path.join(folder, 'bescheid.pdf');
  const template = readFileSync('templates/letters/zuwendungsbescheid.md', 'utf8');
  writeFileSync(file, typeset(compose(template, { ...sampleAward })));
  const json = execFileSync(process.execPath, ['test/support/read-pdf.mjs', file], {
    encoding: 'utf8',
    maxBuffer: 1e7,
  });
  rmSync(folder, { recursive: true });
  read = JSON.parse(json);
});

it('is a tagged PDF 1.7 with title and language', () => {
  expect(read.info).toMatchObject({
    PDFFormatVersion: '1.7',
    Language: 'de-DE',
    Title: 'Zuwendungsbescheid (Teilbewilligung) EGOV-2026-0042',
  });
  expect(read.tagged).toBe(true);
});

it('embeds every font as a subset', () => {
  expect(read.fonts.length).toBeGreaterThan(0);
  for (const font of read.fonts)
    expect(font).toMatchObject({ embedded: true, name: expect.stringMatching(/^[A-Z]{6}\+/) });
});

it('gives its text back, umlauts included', () => {
  const text = read.pages.join('\n');
  for (const phrase of ['Rechtsbehelfsbelehrung', 'zuwendungsfähig', 'Begründung'])
    expect(text).toContain(phrase);
  expect(read.pages[0]).toContain(`Seite 1 von ${read.pages.length}`);
});

it('tells a screen reader its structure, without head and foot', () => {
  const roles = new Set(read.nodes.map(({ role }) => role));
  for (const role of ['Document', 'H1', 'H2', 'P', 'L', 'LI', 'LBody', 'Table', 'TR', 'TH', 'TD'])
    expect(roles).toContain(role);
  const spoken = read.nodes.map(({ text }) => text).join(' ');
  expect(spoken).toContain('Verwaltungsgemeinschaft Oberes Beispieltal-Musterwald');
  expect(spoken).not.toMatch(/Seite \d von \d/);
});
