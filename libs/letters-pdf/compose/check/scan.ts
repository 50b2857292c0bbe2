import { lineBreaksIn } from '../head-keys';

/** A placeholder or a tag of a template, as it stands there. */
export interface Piece {
  readonly kind: 'output' | 'tag';
  readonly begin: number;
  readonly end: number;
  /** With its brackets. */
  readonly source: string;
  /** Without brackets and the blanks within. */
  readonly content: string;
}

/** A bracket that nothing closes. */
export interface Unclosed {
  readonly kind: 'unclosed';
  readonly begin: number;
  readonly source: string;
  /** What is missing. */
  readonly closing: '}}' | '%}';
}

const brackets = { '{{': ['output', '}}'], '{%': ['tag', '%}'] } as const;

/** Every placeholder and tag in the order of the text; after a bracket that is not closed it goes on. */
export function scan(text: string): (Piece | Unclosed)[] {
  const found: (Piece | Unclosed)[] = [];
  const opening = /\{\{|\{%/g;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const piece = pieceAt(text, match.index);
    found.push(piece);
    opening.lastIndex = piece.kind === 'unclosed' ? piece.begin + 2 : piece.end;
  }
  return found;
}

function pieceAt(text: string, begin: number): Piece | Unclosed {
  const [kind, closing] = brackets[text.slice(begin, begin + 2) as keyof typeof brackets];
  const end = closingOf(text, begin + 2, kind === 'output', closing);
  if (end === -1) {
    const [line = ''] = text.slice(begin).split('\n', 1);
    return { kind: 'unclosed', begin, source: line, closing };
  }
  const source = text.slice(begin, end);
  return { kind, begin, end, source, content: source.slice(2, -2).replace(/^-|-$/g, '').trim() };
}

/** Behind the closing bracket; -1 when another one opens before it. In placeholders, quoted text is skipped. */
function closingOf(text: string, from: number, quotes: boolean, closing: string): number {
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at]!;
    if (quote) quote = sign === quote ? '' : quote;
    else if (text.startsWith(closing, at)) return at + 2;
    else if (text.startsWith('{{', at) || text.startsWith('{%', at)) return -1;
    else if (quotes && (sign === '"' || sign === "'")) quote = sign;
  }
  return -1;
}

/** As it looks when all placeholders say "x" and no tag leaves anything; every line keeps its number. */
export function withoutLiquid(markdown: string): string {
  let text = '';
  let at = 0;
  for (const piece of scan(markdown)) {
    if (piece.kind === 'unclosed') continue;
    text += markdown.slice(at, piece.begin) + (piece.kind === 'output' ? 'x' : '');
    text += '\n'.repeat(lineBreaksIn(piece.source));
    at = piece.end;
  }
  return text + markdown.slice(at);
}
