import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compose, typeset } from '@libs/letters-pdf';
import { sampleAward } from '../src/letters/domain/samples/award-letter';

/** The award as other programs see it. Needs poppler-utils (apt-get install poppler-utils): it fails without. */
const folder = mkdtempSync(path.join(tmpdir(), 'letter-'));
const file = path.join(folder, 'bescheid.pdf');

function poppler(tool: string, ...args: string[]): string {
  try {
    return execFileSync(tool, args, { encoding: 'utf8' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(`${tool} is missing: install poppler-utils`, { cause: error });
  }
}

beforeAll(async () => {
  const template = readFileSync('templates/letters/zuwendungsbescheid.md', 'utf8');
  writeFileSync(file, await typeset(compose(template, { ...sampleAward })));
});

afterAll(() => rmSync(folder, { recursive: true }));

it('is a tagged PDF 1.7 with title and language of its own', () => {
  const info = poppler('pdfinfo', file);
  expect(info).toMatch(/Title: +Zuwendungsbescheid EGOV-2026-0042/);
  expect(info).toMatch(/Tagged: +yes/);
  expect(info).toMatch(/PDF version: +1\.7/);
});

it('embeds every font as a subset with a way back to text', () => {
  const fonts = poppler('pdffonts', file).trim().split('\n').slice(2);
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) expect(font).toMatch(/ yes yes yes /);
});

it('gives its text back, umlauts included', () => {
  const text = poppler('pdftotext', '-layout', file, '-');
  expect(text).toContain('Rechtsbehelfsbelehrung');
  expect(text).toContain('zuwendungsfähig');
  expect(text).toMatch(/Begründung/);
  expect(text).toContain('Seite 1 von 7');
});

it('tells a screen reader its structure, without head and foot', () => {
  const structure = poppler('pdfinfo', '-struct-text', file);
  for (const role of ['Document', 'H1', 'H2', 'P', 'L', 'LI', 'LBody', 'Table', 'TR', 'TH', 'TD']) {
    expect(structure).toMatch(new RegExp(`^ *${role}\\b`, 'm'));
  }
  expect(structure).toContain('"1.1 Verwaltungsgemeinschaft Oberes Beispieltal-Musterwald (amtlicher');
  expect(structure).not.toMatch(/Seite \d von \d/);
});
