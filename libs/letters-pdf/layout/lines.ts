import type { Inline } from '../letter-model';
import type { Span } from './atom';
import { divide, hyphenWidth, leastWidth, tear } from './divide';
import { SOFT_HYPHEN } from './alphabet';
import { type Part, type Setting, type Word, wordsOf } from './words';

/** A line set flush left at x = 0, y = 0. */
export interface Line {
  readonly spans: readonly Span[];
  /** Without the blank at its end. */
  readonly width: number;
}

/** A line that would stay empty for more than this part of its width takes the beginning of the next word. */
const HOLE = 0.22;

/** Breaks text into lines of at most `width` points; a word wider than that is divided. */
export function linesOf(runs: Inline, width: number, setting: Setting): Line[] {
  const lines: Line[] = [];
  let words: Word[] = [];
  let used = 0;
  const put = (word: Word): void => {
    words.push(word);
    used += word.width + word.space;
  };
  const flush = (): void => {
    if (words.length > 0) lines.push(lineOf(words, setting));
    [words, used] = [[], 0];
  };
  for (const word of wordsOf(runs, setting)) {
    let rest: Word | null = word;
    while (rest && used + widthAtEnd(rest, setting) > width) {
      const [room, started] = [width - used, words.length > 0];
      const [head, tail]: readonly [Word | null, Word | null] =
        started && !(setting.hyphenate && room > HOLE * width)
          ? [null, rest]
          : (divide(rest, { room, lineWidth: width }, setting) ??
            (started ? [null, rest] : torn(rest, width, setting)));
      if (head) put(head);
      flush();
      rest = tail;
    }
    if (rest) put(rest);
    if (word.end === 'break') flush();
  }
  flush();
  return lines;
}

/** A word that is alone on its line and has no joint; it fits when nothing but its hyphen was too much. */
function torn(word: Word, width: number, setting: Setting): readonly [Word, Word | null] {
  if (word.width <= width) return [{ ...word, end: 'hyphen' }, null];
  const [head, tail] = tear(word, width, setting);
  return tail.width > 0 ? [head, tail] : [word, null];
}

/** The widest word and the widest line, in points: what a table column needs at least and at best. */
export function extent(runs: Inline, setting: Setting): { readonly least: number; readonly best: number } {
  let [least, best, line] = [0, 0, 0];
  for (const word of wordsOf(runs, setting)) {
    least = Math.max(least, leastWidth(word, setting) + softHyphen(word, setting));
    best = Math.max(best, line + word.width);
    line = word.end === 'break' ? 0 : line + word.width + word.space;
  }
  return { least, best };
}

const softHyphen = (word: Word, setting: Setting): number =>
  word.end === 'soft' ? hyphenWidth(word, setting) : 0;

/** With the hyphen that it shows where a line ends. */
const widthAtEnd = (word: Word, setting: Setting): number => word.width + softHyphen(word, setting);

const faceOf = ({ parts }: Word): Part['face'] => parts.at(-1)?.face ?? 'regular';

/** A word with the space behind it. */
const partsOf = (word: Word): readonly Part[] =>
  word.space > 0 ? [...word.parts, { text: ' ', face: faceOf(word), width: word.space }] : word.parts;

function lineOf(words: readonly Word[], setting: Setting): Line {
  const parts = words.flatMap(partsOf);
  const last = words.at(-1);
  const hyphen = last ? softHyphen(last, setting) : 0;
  if (last && hyphen > 0) parts.push({ text: SOFT_HYPHEN, face: faceOf(last), width: hyphen });
  const total = parts.reduce((sum, part) => sum + part.width, 0);
  return { spans: spansOf(parts, setting), width: total - (last?.space ?? 0) };
}

/** Neighbours in one face become one span; a reference to a footnote and the hyphen at the end stand alone. */
function spansOf(parts: readonly Part[], { size, tabular }: Setting): Span[] {
  const spans: Span[] = [];
  let x = 0;
  for (const { text, face, width, note } of parts) {
    const last = spans.at(-1);
    if (last?.face === face && last.note === note && text !== SOFT_HYPHEN)
      spans[spans.length - 1] = { ...last, text: last.text + text };
    else spans.push({ text, face, size, x, y: 0, tabular, ...(note !== undefined && { note }) });
    x += width;
  }
  return spans;
}
