import type { LetterModel } from '../letter-model';
import type { Atom, Piece, Placed, Shape, Span, Tag } from './atom';
import type { Face } from './faces';
import { linesOf } from './lines';
import { ink, mm, sheet, textWidthOfSheet, type, type TypeSize } from './sheet';
import { lift, placed } from './text-atoms';

interface Style {
  readonly type: TypeSize;
  readonly face: Face;
  readonly quiet?: true;
}

/** What stands at fixed places of the first page: sender, address, information block, marks (DIN 5008 form B). */
export function letterhead(model: LetterModel, parent: Tag): Placed[] {
  return [...sender(model, parent), ...address(model, parent), ...information(model, parent), ...marks()];
}

/** Where the subject may start: below the information block when that is long. */
export function subjectTop(model: LetterModel, parent: Tag): number {
  const last = information(model, parent).at(-1);
  return Math.max(sheet.subject, last ? last.y + last.atom.height + mm(6) : 0);
}

/** Lines of text at a fixed place, one atom each. */
function block(text: string, tag: Tag | null, x: number, y: number, width: number, style: Style): Placed[] {
  const bold = style.face === 'bold';
  return linesOf([{ text }], width, { size: style.type.size, tabular: false, bold }).map(
    ({ spans }, index) => ({
      y: y + index * style.type.leading,
      atom: still(style.type.leading, [
        { tag, spans: spans.map((span): Span => placed(span, x, lift(style.type), style.quiet)) },
      ]),
    }),
  );
}

const still = (height: number, pieces: readonly Piece[], shapes: readonly Shape[] = []): Atom => ({
  height,
  before: 0,
  glued: false,
  pieces,
  shapes,
});

const bottomOf = (lines: readonly Placed[]): number => {
  const last = lines.at(-1);
  return last ? last.y + last.atom.height : 0;
};

function sender({ authority }: LetterModel, parent: Tag): Placed[] {
  const name = { type: { size: 15, leading: 19 }, face: 'bold' } as const;
  const unit = { type: type.body, face: 'regular', quiet: true } as const;
  const names = block(
    authority.name,
    { role: 'P', parent },
    sheet.left,
    sheet.letterhead,
    textWidthOfSheet,
    name,
  );
  const units = block(
    authority.unit,
    { role: 'P', parent },
    sheet.left,
    bottomOf(names),
    textWidthOfSheet,
    unit,
  );
  const rule: Shape = {
    kind: 'box',
    x: sheet.left,
    y: 4,
    width: textWidthOfSheet,
    height: 0.8,
    color: ink.text,
  };
  return [...names, ...units, { y: bottomOf(units), atom: still(4, [], [rule]) }];
}

/** Long addresses first use the remark lines above, then smaller type. */
function address({ authority, address: lines }: LetterModel, parent: Tag): Placed[] {
  const { top, floor, width, lines: usual } = sheet.address;
  const set = (size: TypeSize): Placed[] => {
    const placedLines: Placed[] = [];
    for (const line of lines) {
      const tag: Tag = { role: 'P', parent };
      placedLines.push(
        ...block(line, tag, sheet.left, placedLines.length * size.leading, width, {
          type: size,
          face: 'regular',
        }),
      );
    }
    return placedLines;
  };
  const normal = set({ size: 10.5, leading: 12.9 });
  const chosen = normal.length <= usual + 2 ? normal : set({ size: 8.5, leading: 10.3 });
  const start = Math.min(top, floor - bottomOf(chosen));
  const back = block(authority.returnLine, null, sheet.left, start - type.tiny.leading - 5, width, {
    type: type.tiny,
    face: 'regular',
    quiet: true,
  });
  return [...back, ...chosen.map(({ y, atom }) => ({ y: y + start, atom }))];
}

function information({ information: rows }: LetterModel, parent: Tag): Placed[] {
  const { left, top, label: labelWidth, right } = sheet.information;
  let y: number = top;
  return rows.flatMap(({ label, value }) => {
    const tag: Tag = { role: 'P', parent };
    const style = { type: type.small, face: 'regular' } as const;
    const labels = block(`${label}: `, tag, left, y, labelWidth, { ...style, quiet: true });
    const values = block(value, tag, left + labelWidth, y, right - left - labelWidth, style);
    y = bottomOf(values) + 3;
    return [...labels, ...values];
  });
}

const marks = (): Placed[] =>
  sheet.marks.map((y, index) => ({
    y,
    atom: still(
      0,
      [],
      [{ kind: 'box', x: mm(5), y: 0, width: mm(index === 1 ? 5 : 3.5), height: 0.4, color: ink.line }],
    ),
  }));
