import type { Inline, Run } from '../letter-model';
import { isAddress } from './break-points';
import { type Face, printable, textWidth } from './faces';

/** A part of a word in one face. */
export interface Part {
  readonly text: string;
  readonly face: Face;
  readonly width: number;
  /** Refers to the footnote of this number. */
  readonly note?: number;
}

/** What stands between two places where a line may end; `space` is the width of the blank after it. */
export interface Word {
  readonly parts: Part[];
  width: number;
  space: number;
  /** How the line may end here. */
  end: 'none' | 'space' | 'hyphen' | 'soft' | 'break';
  /** Belongs to an address of the web or of mail, which a hyphen would falsify. */
  readonly address?: boolean;
}

export interface Setting {
  readonly size: number;
  readonly tabular: boolean;
  /** Makes everything bold: headings and header cells. */
  readonly bold?: boolean;
  /** Divides a word where the line would stay empty for a good part. */
  readonly hyphenate?: boolean;
}

const faceOf = (run: Run, setting: Setting): Face => {
  const bold = run.bold || setting.bold;
  if (run.italic) return bold ? 'boldItalic' : 'italic';
  return bold ? 'bold' : 'regular';
};

// A line break, blanks, a soft hyphen, a piece up to a hyphen that may end a line, or a whole word.
const tokens = /\n| +|\u00ad|[^ \n\u00ad]*?\p{L}\p{L}[-/–](?=\p{L}{3})|[^ \n\u00ad]+?(?=[ \n\u00ad]|$)/gu;

/** Runs to measured words. */
export function wordsOf(runs: Inline, setting: Setting): Word[] {
  const words: Word[] = [];
  let open: Word | null = null;
  for (const run of runs) {
    const face = faceOf(run, setting);
    for (const [token] of printable(run.text).matchAll(tokens)) {
      const word: Word = open ?? (isSeparator(token) ? closed(words) : push(words));
      const end = endOf(token);
      if (!isSeparator(token)) addPart(word, partOf(token, { face, note: run.note }, setting));
      if (end === 'space' || end === 'break') word.space = textWidth(' ', face, setting);
      word.end = end;
      open = end === 'none' ? word : null;
    }
  }
  return words;
}

const isSeparator = (token: string): boolean => token === '\n' || token === '\u00ad' || token.startsWith(' ');

const endOf = (token: string): Word['end'] => {
  if (token === '\n') return 'break';
  if (token === '\u00ad') return 'soft';
  if (token.startsWith(' ')) return 'space';
  return /\p{L}[-/–]$/u.test(token) ? 'hyphen' : 'none';
};

/** The word that a separator belongs to: the last one, or an empty one when that ended its line already. */
function closed(words: Word[]): Word {
  const last = words.at(-1);
  return last && last.end !== 'break' ? last : push(words);
}

function push(words: Word[]): Word {
  const last = words.at(-1);
  const address = last?.end === 'hyphen' && (last.address || isAddress(textOf(last)));
  const word: Word = { parts: [], width: 0, space: 0, end: 'none', ...(address && { address }) };
  words.push(word);
  return word;
}

export const textOf = ({ parts }: Word): string => parts.map(({ text }) => text).join('');

/** A measured part in the style of another. */
export const partOf = (
  text: string,
  { face, note }: { readonly face: Face; readonly note?: number | undefined },
  setting: Setting,
): Part => ({ text, face, width: textWidth(text, face, setting), ...(note !== undefined && { note }) });

function addPart(word: Word, part: Part): void {
  word.parts.push(part);
  word.width += part.width;
}
