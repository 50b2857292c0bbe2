import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { toPdf } from '.';
import { aSheet, type Row, someRows } from './testing/a-sheet';

interface Read {
  readonly info: Readonly<Record<string, unknown>>;
  readonly tagged: boolean;
  readonly pages: readonly string[];
  readonly nodes: readonly { readonly role: string; readonly page: number; readonly text: string }[];
}

/** The file as an independent program sees it (pdf.js, in a process of its own). */
function read(pdf: Buffer): Read {
  const folder = mkdtempSync(path.join(tmpdir(), 'export-'));
  const file = path.join(folder, 'tabelle.pdf');
  writeFileSync(file, pdf);
  const json = execFileSync(process.execPath, ['test/support/read-pdf.mjs', file], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  rmSync(folder, { recursive: true });
  return JSON.parse(json) as Read;
}

const manyRows: readonly Row[] = Array.from({ length: 90 }, (_, index) => ({
  place: `Ort ${index}`,
  amount: 100,
}));

describe('a PDF', () => {
  let pdf: Buffer;
  let found: Read;
  beforeAll(async () => {
    pdf = await toPdf(aSheet([...someRows, ...manyRows]));
    found = read(pdf);
  });
  const said = (role: string): string[] =>
    found.nodes.filter((node) => node.role === role).map(({ text }) => text.trim());

  it('is a tagged PDF/A with title and language', () => {
    expect(found.tagged).toBe(true);
    expect(found.info).toMatchObject({
      Title: 'Zuschüsse je Gemeinde',
      Language: 'de-DE',
      Author: 'Förderwerk',
    });
    expect(pdf.toString('latin1')).toContain('<pdfaid:part>2<');
  });

  it('says what it holds and when that was so', () => {
    expect(said('H1')).toEqual(['Zuschüsse je Gemeinde']);
    expect(said('P')).toEqual(['nur „Bewilligt“', 'Stand: 22.11.2026, 14:05 Uhr', 'Ohne Vormerkungen.']);
  });

  it('tags headings once, every value, and the sums', () => {
    expect(said('TH').slice(0, 3)).toEqual(['Gemeinde', 'Bewilligt', 'Vorgänge']);
    expect(said('TH')).toHaveLength(7 + 1);
    expect(said('TD').slice(0, 6)).toEqual([
      'Müßlingen',
      '12.345,67 €',
      '1.200',
      '12,5 %',
      '22.11.2026',
      '02.07.2026, 00:30 Uhr',
    ]);
    expect(said('TH').at(-1)).toBe('Summe');
    expect(said('TD')).toEqual(expect.arrayContaining(['12.435,62 €', '1.203']));
  });

  it('repeats headings and counts pages', () => {
    expect(found.pages.length).toBeGreaterThan(1);
    found.pages.forEach((page, index) => {
      expect(page).toContain(`Seite ${index + 1} von ${found.pages.length}`);
      expect(page).toContain('Bewilligt');
      expect(page).toContain('Stand: 22.11.2026');
    });
  });
});

const sizeOf = async (...args: Parameters<typeof aSheet>): Promise<string | undefined> =>
  /\/MediaBox \[0 0 ([\d.]+ [\d.]+)\]/.exec((await toPdf(aSheet(...args))).toString('latin1'))?.[1];

it('stands upright, and lies across when the columns are many or wide', async () => {
  expect(await sizeOf(someRows)).toMatch(/^595\.\d+ 841\.\d+$/);
  expect(await sizeOf([{ place: 'langer Name '.repeat(20), amount: 1 }])).toMatch(/^841\.\d+ 595\.\d+$/);
  const { columns } = aSheet([]);
  const twice = [...columns, ...columns.map((column) => ({ ...column, key: `${column.key}2` }))];
  expect(await sizeOf(someRows, { columns: twice })).toMatch(/^841\.\d+ 595\.\d+$/);
});

it('says that there is nothing', async () => {
  const { nodes } = read(await toPdf(aSheet([])));
  expect(nodes.map(({ text }) => text)).toContain('Keine Einträge.');
});

it('gives the same bytes for the same sheet', async () =>
  expect((await toPdf(aSheet(someRows))).equals(await toPdf(aSheet(someRows)))).toBe(true));
