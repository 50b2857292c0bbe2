import { randomInt } from 'node:crypto';

/** Without letters and digits that look or sound alike. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTH = 6;

/** "FW-2020-000123-K7QX4M": counted, and with a part that cannot be guessed on the page of verification. */
export const documentId = (year: number, number: number): string =>
  `FW-${year}-${String(number).padStart(6, '0')}-${randomPart()}`;

const randomPart = (): string =>
  Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

const form = /^FW\d{10}[A-HJ-NP-Z2-9]{6}$/;

/** What somebody typed from paper, in any case and with any blanks or dashes; null for what no letter can bear. */
export function readDocumentId(text: string): string | null {
  const bare = text.replace(/[\s\u2010-\u2015-]/g, '').toUpperCase();
  return form.test(bare) ? `FW-${bare.slice(2, 6)}-${bare.slice(6, 12)}-${bare.slice(12)}` : null;
}
