import type { Inline } from '../letter-model';
import type { Atom, Piece, Span, Tag } from './atom';
import { linesOf } from './lines';
import type { TypeSize } from './sheet';

/** Where text goes: its left edge and width, in points. */
export interface Measure {
  readonly x: number;
  readonly width: number;
}

export interface Place {
  readonly tag: Tag;
  readonly measure: Measure;
}

export interface TextOptions {
  readonly type: TypeSize;
  readonly before: number;
  readonly bold?: boolean;
  readonly quiet?: true;
  /** Keep with what follows. */
  readonly glued?: boolean;
}

/** Half of the space between two lines stands above the letters. */
export const lift = ({ size, leading }: TypeSize): number => (leading - size * 1.2) / 2;

/** One atom per line; neither the first nor the last line is left alone on a page. */
export function textAtoms(runs: Inline, { tag, measure }: Place, options: TextOptions): Atom[] {
  const { type } = options;
  const { bold } = options;
  const lines = linesOf(runs, measure.width, { size: type.size, tabular: false, bold, hyphenate: !bold });
  return lines.map(({ spans }, index) => ({
    height: type.leading,
    before: index === 0 ? options.before : 0,
    glued: options.glued === true || keepsNext(index, lines.length),
    ...inked(
      tag,
      spans.map((span) => placed(span, measure.x, lift(type), options.quiet)),
    ),
    shapes: [],
  }));
}

/** Spans under their tag; a reference to a footnote gets a tag of its own. */
export function piecesOf(tag: Tag, spans: readonly Span[]): Piece[] {
  if (spans.every(({ note }) => note === undefined)) return [{ tag, spans }];
  return spans.map((span) => ({
    tag: span.note === undefined ? tag : { role: 'Reference', parent: tag },
    spans: [span],
  }));
}

/** What an atom shows and which footnotes that calls for. */
export function inked(tag: Tag, spans: readonly Span[]): Pick<Atom, 'pieces' | 'notes'> {
  const notes = spans.flatMap(({ note }) => note ?? []);
  return { pieces: piecesOf(tag, spans), ...(notes.length > 0 && { notes }) };
}

const keepsNext = (line: number, count: number): boolean =>
  line < count - 1 && (line === 0 || line === count - 2);

export const placed = (span: Span, x: number, y: number, quiet?: true): Span => ({
  ...span,
  x: span.x + x,
  y: span.y + y,
  ...(quiet && { quiet }),
});
