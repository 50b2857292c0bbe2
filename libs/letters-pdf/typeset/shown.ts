import { TABULAR } from '../layout/alphabet';
import type { Face } from '../layout/faces';
import type { LetterDocument } from './letter-document';

/** Most words that are kept for a face: some megabytes. */
const MOST = 20_000;

/** What shows a word that is written in the alphabet of its face: the same in every document. */
const ordinary = new Map<string, Map<string, string>>();

/** A text with its blanks as it is measured: word by word, amounts whole. */
const pieces = /[^ ]* |[^ ]+/g;

/**
 * Glyphs of a text in the face of the document, in hexadecimal, with the distance to the next one where it is not the
 * glyph's own width. Null when a mark has to be set above or below a letter.
 */
export function shown(doc: LetterDocument, text: string, tabular: boolean): string | null {
  const known = knownOf(doc.face, tabular);
  let operators = '';
  for (const piece of tabular ? [text] : (text.match(pieces) ?? [])) {
    const operator = known.get(piece) ?? encoded(doc, piece, { tabular, known });
    if (operator === null) return null;
    operators += operator;
  }
  return operators;
}

function knownOf(face: Face, tabular: boolean): Map<string, string> {
  const key = `${face} ${tabular}`;
  let known = ordinary.get(key);
  if (!known || known.size >= MOST) ordinary.set(key, (known = new Map<string, string>()));
  return known;
}

interface Encoding {
  readonly tabular: boolean;
  readonly known: Map<string, string>;
}

function encoded(doc: LetterDocument, text: string, { tabular, known }: Encoding): string | null {
  const [codes, positions] = doc._font.encode(text, tabular ? TABULAR : undefined);
  if (positions.some(({ xOffset, yOffset }) => xOffset || yOffset)) return null;
  const operator = operatorOf(codes, positions);
  if (doc.inAlphabet(codes)) known.set(text, operator);
  return operator;
}

function operatorOf(codes: readonly string[], positions: readonly PDFKit.Position[]): string {
  let text = '<';
  codes.forEach((code, index) => {
    const { advanceWidth, xAdvance } = positions[index]!;
    text += xAdvance === advanceWidth ? code : `${code}>${short(advanceWidth - xAdvance)}<`;
  });
  return `${text}>`;
}

/** To a thousandth of a point. */
export const short = (length: number): number => Math.round(length * 1000) / 1000;
