import { execFileSync, spawnSync } from 'node:child_process';
import { codesOf } from './codes';
import type { PrintedLetter } from './letters';

const output = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'pipe'] });

type Check = (letter: PrintedLetter) => string[];

/** Independent programs, and what each has to say against a letter: nothing, if all is well. */
export const checks: Readonly<Record<string, Check>> = {
  qpdf: ({ file }) => {
    const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
    return status === 0 ? [] : [stdout + stderr];
  },
  pdffonts: ({ file }) =>
    output('pdffonts', file)
      .split('\n')
      .slice(2)
      .filter((line) => line !== '' && !/ yes yes yes /.test(line)),
  pdfinfo: ({ file, title }) => {
    const info = output('pdfinfo', file).replace(/ +/g, ' ');
    const expected = [`Title: ${title}\n`, 'Tagged: yes\n', 'PDF version: 1.7\n', 'JavaScript: no\n'];
    return expected.filter((line) => !info.includes(line));
  },
  structure: ({ file }) => structureFaults(output('pdfinfo', '-struct', file)),
  'QR code': ({ file, verifyUrl }) => {
    const pages = Number(/Pages: +(\d+)/.exec(output('pdfinfo', file))?.[1]);
    const codes = codesOf(file, pages);
    return codes.flatMap((code, page) => (code === verifyUrl ? [] : [`Seite ${page + 1}: ${code}`]));
  },
  pdfdetach: ({ file, attached }) => {
    const files = Number.parseInt(output('pdfdetach', '-list', file), 10);
    return files === (attached ? 1 : 0) ? [] : [`${files} Anhänge`];
  },
};

/** Headings without a gap, the first of level 1; tables of rows that begin with their heads; lists of items. */
function structureFaults(tree: string): string[] {
  const nodes = [...tree.matchAll(/^( *)(\w+)/gm)].map(([, indent = '', role = '']) => ({
    depth: indent.length,
    role,
  }));
  const levels = nodes.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role.slice(1))] : []));
  const gaps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  const headless = nodes.filter(
    ({ role }, index) =>
      role === 'Table' && (nodes[index + 1]?.role !== 'TR' || nodes[index + 2]?.role !== 'TH'),
  );
  const itemless = nodes.filter(({ role }, index) => role === 'L' && nodes[index + 1]?.role !== 'LI');
  return [
    ...(nodes[0]?.role === 'Document' ? [] : ['kein Dokument']),
    ...gaps.map((level) => `Überschrift der Ebene ${level} nach einer Lücke`),
    ...headless.map(() => 'Tabelle ohne Köpfe'),
    ...itemless.map(() => 'Liste ohne Einträge'),
  ];
}
