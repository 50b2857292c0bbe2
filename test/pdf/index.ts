import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checks } from './checks';
import { type PrintedLetter, printLetters } from './letters';
import { preflight } from './preflight';

const programs = ['qpdf', 'pdffonts', 'pdfinfo', 'pdftoppm', 'pdfdetach'];

/** `npm run check:pdf [-- folder of jars]`: letters under the eyes of qpdf, poppler and, where it is at hand, PDFBox. */
async function run(jars = '/usr/share/java'): Promise<number> {
  const missing = programs.filter((program) => spawnSync(program, ['--version']).error);
  if (missing.length > 0) {
    console.error(`Nichts geprüft. Es fehlen: ${missing.join(', ')} (Debian: qpdf, poppler-utils).`);
    return 2;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'check-pdf-'));
  try {
    return report(printLetters(folder), jars);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function report(letters: readonly PrintedLetter[], jars: string): number {
  const faults = Object.entries(checks).map(([name, check]) => {
    const found = letters.flatMap((letter) => check(letter).map((fault) => `${letter.name}: ${fault}`));
    return say(name, letters, found);
  });
  const found = preflight(letters, jars);
  if (found) faults.push(say('PDFBox Preflight', letters, found));
  else console.log('PDFBox Preflight: nicht geprüft, Java oder libpdfbox2-java fehlt');
  return faults.some((count) => count > 0) ? 1 : 0;
}

function say(name: string, letters: readonly PrintedLetter[], faults: readonly string[]): number {
  console.log(`${name}: ${letters.length} Schreiben, ${faults.length} Befunde`);
  for (const fault of faults) console.log(`  ${fault}`);
  return faults.length;
}

void run(process.argv[2]).then((code) => (process.exitCode = code));
