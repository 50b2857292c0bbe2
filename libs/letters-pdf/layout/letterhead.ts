import type { LetterModel } from '../letter-model';
import type { Atom, Piece, Placed, Shape, Tag } from './atom';
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

interface Spot {
  readonly tag: Tag;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Lines of text at a fixed place, one atom each. */
function block(text: string, { tag, x, y, width }: Spot, { type: set, face, quiet }: Style): Placed[] {
  const lines = linesOf([{ text }], width, { size: set.size, tabular: false, bold: face === 'bold' });
  return lines.map(({ spans }, index) => {
    const piece: Piece = { tag, spans: spans.map((span) => placed(span, x, lift(set), quiet)) };
    return { y: y + index * set.leading, atom: still(set.leading, [piece]) };
  });
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

const styles = {
  name: { type: { size: 15, leading: 19 }, face: 'bold' },
  unit: { type: type.body, face: 'regular', quiet: true },
  returnLine: { type: type.tiny, face: 'regular', quiet: true },
  address: { type: { size: 10.5, leading: 12.9 }, face: 'regular' },
  longAddress: { type: { size: 8.5, leading: 10.3 }, face: 'regular' },
  label: { type: type.small, face: 'regular', quiet: true },
  value: { type: type.small, face: 'regular' },
} as const satisfies Record<string, Style>;

function sender({ authority }: LetterModel, parent: Tag): Placed[] {
  const spot = (y: number): Spot => ({
    tag: { role: 'P', parent },
    x: sheet.left,
    y,
    width: textWidthOfSheet,
  });
  const names = block(authority.name, spot(sheet.letterhead), styles.name);
  const units = block(authority.unit, spot(bottomOf(names)), styles.unit);
  const rule = {
    kind: 'box',
    x: sheet.left,
    y: 4,
    width: textWidthOfSheet,
    height: 0.8,
    color: ink.text,
  } as const;
  return [...names, ...units, { y: bottomOf(units), atom: still(4, [], [rule]) }];
}

/** Long addresses first use the remark lines above, then smaller type. */
function address({ authority, address: lines }: LetterModel, parent: Tag): Placed[] {
  const { top, floor, width, lines: usual } = sheet.address;
  const normal = stacked(lines, parent, styles.address);
  const chosen = normal.length <= usual + 2 ? normal : stacked(lines, parent, styles.longAddress);
  const start = Math.min(top, floor - bottomOf(chosen));
  const tag: Tag = { role: 'P', parent };
  const spot = { tag, x: sheet.left, y: start - type.tiny.leading - 5, width };
  return [
    ...block(authority.returnLine, spot, styles.returnLine),
    ...chosen.map(({ y, atom }) => ({ y: y + start, atom })),
  ];
}

/** Address lines below each other, from y = 0. */
function stacked(lines: readonly string[], parent: Tag, style: Style): Placed[] {
  const all: Placed[] = [];
  for (const line of lines) {
    const spot = {
      tag: { role: 'P', parent },
      x: sheet.left,
      y: bottomOf(all),
      width: sheet.address.width,
    } as const;
    all.push(...block(line, spot, style));
  }
  return all;
}

function information({ information: rows }: LetterModel, parent: Tag): Placed[] {
  const { left, top, label: indent, right } = sheet.information;
  let y: number = top;
  return rows.flatMap(({ label, value }) => {
    const tag: Tag = { role: 'P', parent };
    const labels = block(`${label}: `, { tag, x: left, y, width: indent }, styles.label);
    const values = block(value, { tag, x: left + indent, y, width: right - left - indent }, styles.value);
    y = bottomOf(values) + 3;
    return [...labels, ...values];
  });
}

/** Fold marks and, longer, the punch mark. */
const marks = (): Placed[] =>
  sheet.marks.map((y, index) => {
    const mark = {
      kind: 'box',
      x: mm(5),
      y: 0,
      width: mm(index === 1 ? 5 : 3.5),
      height: 0.4,
      color: ink.line,
    } as const;
    return { y, atom: still(0, [], [mark]) };
  });
