import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const READING = { encoding: 'utf8', maxBuffer: 1e7 } as const;

export interface ReadLetter {
  readonly pages: number;
  /**
   * Each sign that stands under a tag, sorted; without head and foot, blanks and the labels of lists. Programs
   * differ in where lines end and in which order they name what stands side by side, not in this.
   */
  readonly signs: string;
}

/** A PDF as an independent reader sees it; throws when it is not tagged or a font is not embedded. */
export function readLetter(pdf: Uint8Array): ReadLetter {
  const folder = mkdtempSync(path.join(tmpdir(), 'letter-'));
  try {
    const file = path.join(folder, 'letter.pdf');
    writeFileSync(file, pdf);
    const read = JSON.parse(execFileSync(process.execPath, ['test/support/read-pdf.mjs', file], READING));
    const embedded = read.fonts.every((font: { embedded: boolean }) => font.embedded);
    if (!read.tagged || !embedded) throw new Error('the letter is not tagged, or a font is not embedded');
    return { pages: read.pages.length, signs: signsOf(read.nodes) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Node {
  readonly role: string;
  readonly text: string;
}

const signsOf = (nodes: readonly Node[]): string =>
  nodes
    .filter(({ role }) => role !== 'Lbl')
    .flatMap(({ text }) => Array.from(text.replace(/\s/g, '')))
    .sort()
    .join('');
