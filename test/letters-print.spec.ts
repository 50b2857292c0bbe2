import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compose, typeset } from '@libs/letters-pdf';
import { type LetterKind, letterKinds } from '../src/letters/domain/letter-kinds';
import { letterSamples } from '../src/letters/domain/samples';

interface Read {
  readonly info: Readonly<Record<string, unknown>>;
  readonly tagged: boolean;
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
  readonly pages: readonly string[];
  readonly nodes: readonly { readonly role: string; readonly text: string }[];
}

const kinds = Object.keys(letterKinds) as LetterKind[];
const prints = kinds.flatMap((kind) => [[kind, 'full'] as const, [kind, 'sparse'] as const]);

/** Every letter as an independent program sees it. */
const read = new Map<string, Read>();

beforeAll(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'letters-'));
  const files = prints.map(([kind, size]) => path.join(folder, `${kind}-${size}.pdf`));
  for (const [index, [kind, size]] of prints.entries()) {
    const template = readFileSync(`templates/letters/${letterKinds[kind].template}`, 'utf8');
    writeFileSync(files[index]!, typeset(compose(template, { ...letterSamples[kind][size] })));
  }
  const lines = execFileSync(process.execPath, ['test/support/read-pdf.mjs', ...files], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  rmSync(folder, { recursive: true });
  for (const [index, line] of lines.trim().split('\n').entries())
    read.set(prints[index]!.join(), JSON.parse(line));
});

describe.each(prints)('%s with the %s sample', (...print) => {
  const letter = (): Read => read.get(print.join())!;

  it('is tagged, in German and has a title', () => {
    expect(letter().tagged).toBe(true);
    expect(letter().info).toMatchObject({
      Language: 'de-DE',
      Title: expect.stringContaining('EGOV-2026-0042'),
    });
  });

  it('gives its umlauts back on numbered pages', () => {
    const { pages } = letter();
    expect(pages.join('\n')).toMatch(/[äöü]/);
    expect(pages.join('\n')).toContain('Musterministerium für Digitales');
    pages.forEach((page, index) => expect(page).toContain(`Seite ${index + 1} von ${pages.length}`));
  });

  it('embeds every font as a subset', () => {
    expect(letter().fonts).not.toEqual([]);
    for (const font of letter().fonts)
      expect(font).toMatchObject({ embedded: true, name: expect.stringMatching(/^[A-Z]{6}\+/) });
  });

  it('begins every table with its heads and every list with an item', () => {
    const roles = letter().nodes.map(({ role }) => role);
    for (const [index, role] of roles.entries()) {
      if (role === 'Table') expect(roles.slice(index + 1, index + 3)).toEqual(['TR', 'TH']);
      if (role === 'L') expect(roles[index + 1]).toBe('LI');
    }
  });

  it('has a footnote for every reference to one', () => {
    const notes = letter().nodes.filter(({ role }) => role === 'Note');
    const signs = letter().nodes.filter(({ role }) => role === 'Reference');
    expect(notes).toHaveLength(new Set(signs.map(({ text }) => text)).size);
  });

  it('leaves out no level of headings', () => {
    const levels = letter().nodes.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role.slice(1))] : []));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1);
  });
});
