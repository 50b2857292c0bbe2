import { Clock } from '@libs/clock';
import { DomainError } from '@libs/errors';
import { type Download, download } from '@libs/web';
import { toCsv } from './csv';
import { writeInThread } from './export-thread';
import { type Format, formats } from './formats';
import { gridOf } from './grid';
import type { Sheet } from './sheet';

/** The sheet as a spreadsheet; the thread that serves requests goes on serving. */
export const toXlsx = <Row>(sheet: Sheet<Row>): Promise<Buffer> => writeInThread('xlsx', gridOf(sheet));

/** The sheet as a tagged PDF/A file. */
export const toPdf = <Row>(sheet: Sheet<Row>): Promise<Buffer> => writeInThread('pdf', gridOf(sheet));

const writers = { xlsx: toXlsx, csv: async <Row>(sheet: Sheet<Row>) => toCsv(sheet), pdf: toPdf };

/** The sheet as a file to save; refuses more rows than the format takes (invalid_input). */
export async function exportSheet<Row>(sheet: Sheet<Row>, format: Format): Promise<Download> {
  if (sheet.rows.length > formats[format].rows) throw tooManyRows(sheet.rows.length, format);
  return download({
    fileName: `${slug(sheet.title)}-${Clock.dayOf(sheet.asOf)}.${format}`,
    type: formats[format].type,
    bytes: await writers[format](sheet),
  });
}

const counted = new Intl.NumberFormat('de-DE');

function tooManyRows(found: number, format: Format): DomainError {
  const { name, rows } = formats[format];
  const other = format === 'pdf' ? ' oder speichern Sie sie als Excel- oder CSV-Datei' : '';
  return new DomainError('invalid_input', {
    message: `Die Tabelle hat ${counted.format(found)} Zeilen, eine ${name} fasst höchstens ${counted.format(rows)}. Grenzen Sie die Tabelle mit den Filtern ein${other}.`,
  });
}

const letters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** "Mittel je Vorgang" as "mittel-je-vorgang". */
export const slug = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll('\u{ad}', '')
    .replace(/[äöüß]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'tabelle';
