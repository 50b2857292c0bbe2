import { hyphenateSync } from 'hyphen/de-1996';

/** A place inside a word where a line may end. */
export interface BreakPoint {
  /** Signs before it. */
  readonly at: number;
  /** A hyphen shows the division; addresses of web pages and account numbers get none. */
  readonly hyphen: boolean;
}

/** Letters that stay together at either end of a divided word. */
const LEAST = 3;
const SHORTEST = 8;

const known = new Map<string, readonly BreakPoint[]>();

/** Where German spelling divides the words of a text, from left to right. */
export function hyphenPoints(text: string): readonly BreakPoint[] {
  const found = known.get(text);
  if (found) return found;
  if (known.size > 5_000) known.clear();
  const points = [...text.matchAll(/\p{L}{8,}/gu)].flatMap(({ 0: word, index }) => dividedAt(word, index));
  known.set(text, points);
  return points;
}

function dividedAt(word: string, start: number): BreakPoint[] {
  let at = 0;
  const syllables = hyphenateSync(word, { hyphenChar: '\u00ad', minWordLength: SHORTEST }).split('\u00ad');
  return syllables
    .slice(0, -1)
    .map((syllable) => (at += syllable.length))
    .filter((place) => place >= LEAST && word.length - place >= LEAST)
    .map((place) => ({ at: start + place, hyphen: true }));
}

// After what divides the parts of an address, never inside an amount or a date; between the groups of an account
// number (ISO 13616).
const signs = /[/_?&=@]+(?=[\p{L}\d])|[.:;,+\-–](?=\p{L})|(?<=\p{L})[-–](?=\d)/gu;
const account = /^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/;

/** Where a word without blanks may be torn when it is wider than its column: addresses, account numbers. */
/** Addresses of web pages may be torn in any line; of mail, as file numbers, only where they are wider than the line. */
export const isWebAddress = (text: string): boolean => /:\/\/|^www\.|[/?=].*[/?=]/.test(text);
export const isAddress = (text: string): boolean => text.includes('@') || isWebAddress(text);

export const signPoints = (text: string): readonly BreakPoint[] =>
  account.test(text)
    ? Array.from({ length: Math.ceil(text.length / 4) - 1 }, (_, group) => ({
        at: 4 * (group + 1),
        hyphen: false,
      }))
    : [...text.matchAll(signs)].map(({ 0: sign, index }) => ({ at: index + sign.length, hyphen: false }));
