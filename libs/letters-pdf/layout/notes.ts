import type { Inline } from '../letter-model';
import { noteSign } from '../note-sign';
import type { Atom, Piece, Tag } from './atom';
import { linesOf } from './lines';
import { ink, mm, type } from './sheet';
import { lift, type Measure, placed } from './text-atoms';

const LABEL_COLUMN = mm(4);
/** The line that divides text and footnotes. */
export const noteRule = ({ x }: Measure): Atom => ({
  height: 12,
  before: 0,
  glued: false,
  pieces: [],
  shapes: [{ kind: 'box', x, y: 6, width: mm(40), height: 0.4, color: ink.line }],
});

/** The lines of each footnote at the foot of a page, made once. */
export function noteAtoms(
  footnotes: readonly Inline[],
  root: Tag,
  measure: Measure,
): (number: number) => readonly Atom[] {
  const made = new Map<number, readonly Atom[]>();
  return (number) => {
    const known = made.get(number) ?? linesOfNote(number, footnotes[number - 1] ?? [], root, measure);
    made.set(number, known);
    return known;
  };
}

function linesOfNote(number: number, content: Inline, root: Tag, { x, width }: Measure): Atom[] {
  const note: Tag = { role: 'Note', parent: root, id: `note-${number}` };
  const size = type.small;
  const setting = { size: size.size, tabular: false, hyphenate: true };
  const label = labelled(noteSign(number), note, x);
  const text: Tag = { role: 'P', parent: note };
  return linesOf(content, width - LABEL_COLUMN, setting).map(({ spans }, index) => ({
    height: size.leading,
    before: 0,
    glued: false,
    pieces: [
      ...(index === 0 ? [label] : []),
      { tag: text, spans: spans.map((span) => placed(span, x + LABEL_COLUMN, lift(size))) },
    ],
    shapes: [],
  }));
}

const labelled = (text: string, note: Tag, x: number): Piece => ({
  tag: { role: 'Lbl', parent: note },
  spans: [{ text, face: 'regular', size: type.small.size, x, y: lift(type.small), tabular: false }],
});
