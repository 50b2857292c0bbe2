import { type BreakPoint, hyphenPoints, isAddress, isWebAddress, signPoints } from './break-points';
import { SOFT_HYPHEN } from './alphabet';
import { textWidth } from './faces';
import { type Part, partOf, type Setting, textOf, type Word } from './words';

/** What a word needs more where it is divided. */
export const hyphenWidth = ({ parts }: Word, setting: Setting): number =>
  textWidth(SOFT_HYPHEN, parts.at(-1)?.face ?? 'regular', setting);

/** The word in two at one of its joints, the first as long as fits into `room` points; null where none does. */
export function divide(
  word: Word,
  { room, lineWidth }: { room: number; lineWidth: number },
  setting: Setting,
): readonly [Word, Word] | null {
  const text = textOf(word);
  const address = word.address || isAddress(text);
  const joints = word.width > lineWidth || isWebAddress(text) ? signPoints(text) : [];
  const syllables = address ? [] : hyphenPoints(text);
  for (const point of [...syllables, ...joints].sort((a, b) => b.at - a.at)) {
    const [head, tail] = parted(address ? { ...word, address } : word, point, setting);
    if (head.width + (point.hyphen ? hyphenWidth(head, setting) : 0) <= room) return [head, tail];
  }
  return null;
}

/** The least width of a column that holds a word, in points: of an address that of its widest piece. */
export function leastWidth(word: Word, setting: Setting): number {
  const text = textOf(word);
  if (!isAddress(text)) return word.width;
  const ends = [0, ...signPoints(text).map(({ at }) => at), text.length];
  const face = word.parts[0]?.face ?? 'regular';
  return Math.max(
    ...ends.slice(1).map((end, index) => textWidth(text.slice(ends[index], end), face, setting)),
  );
}

/** The word in two between any signs: the last resort for what has no joint. */
export function tear(word: Word, room: number, setting: Setting): readonly [Word, Word] {
  const signs = Array.from(textOf(word));
  let [at, width] = [0, 0];
  for (const sign of signs) {
    width += textWidth(sign, word.parts[0]?.face ?? 'regular', setting);
    if (width > room && at > 0) break;
    at += sign.length;
  }
  for (;;) {
    const [head, tail] = parted(word, { at, hyphen: false }, setting);
    const shorter = at - (Array.from(textOf(head)).at(-1)?.length ?? 1);
    if (head.width <= room || shorter <= 0) return [head, tail];
    at = shorter;
  }
}

function parted(word: Word, { at, hyphen }: BreakPoint, setting: Setting): [Word, Word] {
  const [before, after]: [Part[], Part[]] = [[], []];
  let start = 0;
  for (const part of word.parts) {
    const cut = Math.min(Math.max(at - start, 0), part.text.length);
    if (cut > 0) before.push(partOf(part.text.slice(0, cut), part, setting));
    if (cut < part.text.length) after.push(partOf(part.text.slice(cut), part, setting));
    start += part.text.length;
  }
  return [
    { parts: before, width: widthOf(before), space: 0, end: hyphen ? 'soft' : 'hyphen' },
    { ...word, parts: after, width: widthOf(after) },
  ];
}

const widthOf = (parts: readonly Part[]): number => parts.reduce((sum, { width }) => sum + width, 0);
