import { DomainError } from '@libs/errors';
import { Temporal } from 'temporal-polyfill';
import type { Succession } from './register-entry';

const KEY = String.raw`(\d{8}|\d{5})`;
const row = new RegExp(String.raw`^${KEY}[,;]${KEY}[,;](\d{4}-\d{2}-\d{2})(?:[,;](.*))?$`);
const heading = /^old_ags[,;]new_ags[,;]date/;

/**
 * Reads what the official register does not say: "old_ags,new_ags,date[,note]" a line, comma or semicolon,
 * dates as 2024-01-01. Throws DomainError naming the line.
 */
export const parseSuccessions = (text: string): Succession[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, index) =>
      line.trim() === '' || heading.test(line) ? [] : succession(line.trim(), index + 1),
    );

function succession(line: string, lineNumber: number): Succession {
  const [, oldAgs, newAgs, date, note] = row.exec(line) ?? [];
  const on = date && dateOf(date);
  if (oldAgs && newAgs && on && oldAgs !== newAgs)
    return { oldAgs, newAgs, on, note: note?.trim() || null, inferred: false };
  throw new DomainError('invalid_input', {
    message: `Nachfolger-Datei, Zeile ${lineNumber}: Erwartet wird „alter Schlüssel,neuer Schlüssel,Datum“, zum Beispiel 16061007,16061119,2024-01-01.`,
    facts: { lineNumber },
  });
}

function dateOf(text: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    return null;
  }
}
