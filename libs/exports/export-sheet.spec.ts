import { exportSheet, formats } from '.';
import { readFormat } from './asked-format';
import { fileHref, formatNames } from './formats';
import { aSheet, someRows } from './testing/a-sheet';

it.each(formatNames)('names a file after its table and its day: %s', async (format) => {
  const file = await exportSheet(aSheet(someRows), format);
  expect(file).toMatchObject({
    fileName: `zuschuesse-je-gemeinde-2026-11-22.${format}`,
    type: formats[format].type,
    inline: false,
  });
  expect(file.bytes.length).toBeGreaterThan(100);
});

it.each([
  ['pdf', /fasst höchstens 5\.000\. .* oder speichern Sie sie als Excel- oder CSV-Datei\.$/],
  ['csv', /fasst höchstens 100\.000\. Grenzen Sie die Tabelle mit den Filtern ein\.$/],
] as const)('refuses more rows than a %s takes', async (format, message) => {
  const rows = Array.from({ length: formats[format].rows + 1 }, () => someRows[0]!);
  await expect(exportSheet(aSheet(rows), format)).rejects.toMatchObject({
    code: 'invalid_input',
    message: expect.stringMatching(message) as string,
  });
});

it('goes on after a file that cannot be written', async () => {
  const broken = aSheet(someRows, { notes: [(() => 'no text') as unknown as string] });
  await expect(exportSheet(broken, 'xlsx')).rejects.toThrow('could not be cloned');
  await expect(exportSheet(aSheet(someRows), 'xlsx')).resolves.toBeDefined();
});

it.each([
  ['/mittel', '/mittel?format=pdf'],
  ['/mittel?stand=approved&sortierung=ort', '/mittel?stand=approved&sortierung=ort&format=pdf'],
  ['/mittel?format=csv', '/mittel?format=pdf'],
])('leads from %s to %s', (href, file) => expect(fileHref(href, 'pdf')).toBe(file));

it.each([
  [{ format: 'pdf' }, 'pdf'],
  [{ format: 'doc' }, null],
  [{ format: 'constructor' }, null],
  [{ format: ['pdf', 'csv'] }, null],
  [{}, null],
])('reads %j as %p', (query, format) => expect(readFormat(query)).toBe(format));
