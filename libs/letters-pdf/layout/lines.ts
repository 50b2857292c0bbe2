import type { Inline } from '../letter-model';
import type { Span } from './atom';
import { textWidth } from './faces';
import { type Part, type Setting, type Word, wordsOf } from './words';

/** A line set flush left at x = 0, y = 0. */
export interface Line {
  readonly spans: readonly Span[];
  /** Without the blank at its end. */
  readonly width: number;
}

/** Breaks text into lines of at most `width` points; a word wider than that is cut. */
export function linesOf(runs: Inline, width: number, setting: Setting): Line[] {
  const lines: Line[] = [];
  let words: Word[] = [];
  let used = 0;
  const flush = (): void => {
    if (words.length > 0) lines.push(lineOf(words, setting));
    [words, used] = [[], 0];
  };
  for (const word of wordsOf(runs, setting).flatMap((each) => cut(each, width, setting))) {
    const hyphen = word.end === 'soft' ? hyphenWidth(word, setting) : 0;
    if (words.length > 0 && used + word.width + hyphen > width) flush();
    words.push(word);
    used += word.width + word.space;
    if (word.end === 'break') flush();
  }
  flush();
  return lines;
}

/** The widest word and the widest line, in points: what a table column needs at least and at best. */
export function extent(runs: Inline, setting: Setting): { readonly least: number; readonly best: number } {
  let [least, best, line] = [0, 0, 0];
  for (const word of wordsOf(runs, setting)) {
    least = Math.max(least, word.width + (word.end === 'soft' ? hyphenWidth(word, setting) : 0));
    best = Math.max(best, line + word.width);
    line = word.end === 'break' ? 0 : line + word.width + word.space;
  }
  return { least, best };
}

const hyphenWidth = (word: Word, setting: Setting): number => textWidth('-', lastFace(word.parts), setting);

const lastFace = (parts: readonly Part[]): Part['face'] => parts.at(-1)?.face ?? 'regular';

/** A word with the space behind it. */
const partsOf = ({ parts, space }: Word): readonly Part[] =>
  space > 0 ? [...parts, { text: ' ', face: lastFace(parts), width: space }] : parts;

function lineOf(words: readonly Word[], setting: Setting): Line {
  const parts = words.flatMap(partsOf);
  const last = words.at(-1);
  const hyphen = last?.end === 'soft' ? hyphenWidth(last, setting) : 0;
  if (hyphen > 0) parts.push({ text: '-', face: lastFace(last?.parts ?? []), width: hyphen });
  const total = parts.reduce((sum, part) => sum + part.width, 0);
  return { spans: spansOf(parts, setting), width: total - (last?.space ?? 0) };
}

/** Neighbours in one face become one span. */
function spansOf(parts: readonly Part[], { size, tabular }: Setting): Span[] {
  const spans: Span[] = [];
  let x = 0;
  for (const { text, face, width } of parts) {
    const last = spans.at(-1);
    if (last?.face === face) spans[spans.length - 1] = { ...last, text: last.text + text };
    else spans.push({ text, face, size, x, y: 0, tabular });
    x += width;
  }
  return spans;
}

/** A word that fits stays; a wider one (a long name, an address of a web page) falls into pieces that fit. */
function cut(word: Word, width: number, setting: Setting): Word[] {
  if (word.width <= width) return [word];
  const rows: Part[][] = [[]];
  let used = 0;
  for (const { text, face } of word.parts) {
    for (const sign of text) {
      const signWidth = textWidth(sign, face, setting);
      if (used + signWidth > width) [used] = [0, rows.push([])];
      rows.at(-1)?.push({ text: sign, face, width: signWidth });
      used += signWidth;
    }
  }
  return rows.map((parts, index) => ({
    parts,
    width: parts.reduce((sum, part) => sum + part.width, 0),
    space: index === rows.length - 1 ? word.space : 0,
    end: index === rows.length - 1 ? word.end : 'hyphen',
  }));
}
