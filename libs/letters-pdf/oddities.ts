import { printable } from './layout/faces';
import type { LetterModel } from './letter-model';

interface Oddity {
  readonly found: (text: string) => readonly string[];
  readonly says: (found: string) => string;
}

const matching =
  (pattern: RegExp) =>
  (text: string): string[] =>
    [...text.matchAll(pattern)].map(([found]) => found);

const graphemes = new Intl.Segmenter('de-DE');
const isForeign = (sign: string): boolean => !sign.includes('?') && printable(sign).includes('?');

/** What people type who mean something else by it than what will be on paper. */
const oddities: readonly Oddity[] = [
  {
    found: matching(/\{\{[^{}\n]*\}\}|\{%[^{}\n]*%\}/g),
    says: (found) => `„${found}“ ist hier kein Platzhalter: Die Zeichen stehen so im Schreiben.`,
  },
  {
    found: matching(/\*\*[^*\n]+\*\*|__[^_\n]+__|^#{1,6} |<\/?[a-z][^<>\n]*>|!?\[[^[\]\n]*\]\([^()\n]*\)/gim),
    says: (found) => `„${found}“ wirkt hier nicht als Auszeichnung: Die Zeichen stehen so im Schreiben.`,
  },
  {
    found: (text) =>
      printable(text) === text
        ? []
        : Array.from(graphemes.segment(text), ({ segment }) => segment).filter(isForeign),
    says: (found) => `Das Zeichen „${found}“ gibt es in der Schrift nicht: Gedruckt wird „?“.`,
  },
];

/** Nobody reads more. */
const MOST = 20;

/** What of a letter's text will not look as it was meant, each once, in German. A template's own text has none. */
export function odditiesIn(letter: LetterModel): readonly string[] {
  const texts = textsIn(letter);
  const all = oddities.flatMap(({ found, says }) => texts.flatMap((text) => found(text).map(says)));
  return [...new Set(all)].slice(0, MOST);
}

/** Every text at any depth. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
