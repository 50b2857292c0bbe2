import type { FormFields } from '../letter-model';
import type { Atom, Tag } from './atom';
import { linesOf } from './lines';
import { ink, mm, type } from './sheet';
import { lift, type Measure, placed } from './text-atoms';

const GAP = mm(8);
/** Room to write above the line. */
const ROOM = mm(13);

/** Lines to sign or fill in on paper, the label below each line. */
export function fieldAtoms({ rows }: FormFields, parent: Tag, { x, width }: Measure): Atom[] {
  return rows.map((fields) => {
    const each = (width - GAP * (fields.length - 1)) / fields.length;
    const left = (index: number): number => x + index * (each + GAP);
    const labels = fields.map((field) => linesOf(field, each, { size: type.small.size, tabular: false }));
    const lines = Math.max(1, ...labels.map((label) => label.length));
    return {
      height: ROOM + lines * type.small.leading + 2,
      before: 0,
      glued: false,
      pieces: labels.map((label, index) => ({
        tag: { role: 'P', parent },
        spans: label.flatMap((line, row) =>
          line.spans.map((span) =>
            placed(span, left(index), ROOM + 2 + row * type.small.leading + lift(type.small)),
          ),
        ),
      })),
      shapes: fields.map((_, index) => ({
        kind: 'box',
        x: left(index),
        y: ROOM,
        width: each,
        height: 0.6,
        color: ink.text,
      })),
    };
  });
}
