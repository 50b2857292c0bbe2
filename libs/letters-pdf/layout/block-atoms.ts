import type { Block, Heading, List, Paragraph } from '../letter-model';
import { type Atom, bookmarked, gluedToNext, type Tag } from './atom';
import { textWidth } from './faces';
import { fieldAtoms } from './field-atoms';
import { mm, type } from './sheet';
import { tableAtoms } from './table-atoms';
import { lift, type Measure, textAtoms } from './text-atoms';

/** Numbers of sections and paragraphs stand in a column of their own. */
const NUMBER_COLUMN = mm(11);
const LABEL_COLUMN = mm(6);
const LABEL_GAP = mm(1.5);
const space = {
  paragraph: 6,
  afterTable: 11,
  list: 4,
  item: 2.5,
  table: 8,
  heading: { 1: 18, 2: 14, 3: 10 },
} as const;

interface Column {
  /** Space above a paragraph: more after a table. */
  readonly before: number;
  /** Level of the last heading for who listens: PDF/UA allows no gap, whatever the template says. */
  readonly depth: Heading['level'];
  readonly parent: Tag;
  readonly measure: Measure;
}

/** Blocks one below the other. A numbered section indents what belongs to it, except tables: they need the room. */
export function blockAtoms(blocks: readonly Block[], place: Omit<Column, 'before' | 'depth'>): Atom[] {
  let { measure } = place;
  let depth: Heading['level'] = 1;
  return blocks.flatMap((block, index) => {
    if (block.type === 'heading') depth = Math.min(block.level, depth + 1) as Heading['level'];
    if (block.type === 'heading' && block.level < 3)
      measure = block.number ? indented(place.measure) : place.measure;
    const before = blocks[index - 1]?.type === 'table' ? space.afterTable : space.paragraph;
    const atoms = atomsOf(block, {
      parent: place.parent,
      before,
      depth,
      measure: block.type === 'table' ? place.measure : measure,
    });
    const introduces = leadsIn(block) && /^(list|table|fields)$/.test(blocks[index + 1]?.type ?? '');
    return introduces ? gluedToNext(atoms) : atoms;
  });
}

const indented = ({ x, width }: Measure, by = NUMBER_COLUMN): Measure => ({ x: x + by, width: width - by });

const leadsIn = (block: Block): boolean =>
  block.type === 'paragraph' && /:\s*$/.test(block.content.at(-1)?.text ?? '');

function atomsOf(block: Block, place: Column): Atom[] {
  switch (block.type) {
    case 'heading':
      return heading(block, place);
    case 'paragraph':
      return paragraph(block, place);
    case 'list':
      return list(block, place);
    case 'table':
      return spaced(
        tableAtoms(block, { tag: { role: 'Table', parent: place.parent }, measure: place.measure }),
        space.table,
      );
    case 'fields':
      return fieldAtoms(block, place.parent, place.measure);
  }
}

function heading({ level, number, content }: Heading, { parent, measure, depth }: Column): Atom[] {
  const tag: Tag = { role: `H${depth}`, parent };
  const size = type.headings[level];
  const atoms = textAtoms(
    content,
    { tag, measure },
    {
      type: size,
      before: space.heading[level],
      bold: true,
      glued: true,
    },
  );
  const text = content.flatMap((run) => (run.note === undefined ? run.text : [])).join('');
  const title = number === undefined ? text : `${number} ${text}`;
  const style = { tag, x: measure.x - NUMBER_COLUMN, type: size, bold: true };
  return bookmarked(labelled(atoms, number, style), { level, title });
}

function paragraph({ number, content }: Paragraph, { parent, measure, before }: Column): Atom[] {
  const tag: Tag = { role: 'P', parent };
  const atoms = textAtoms(content, { tag, measure }, { type: type.body, before });
  return labelled(atoms, number, { tag, x: measure.x - NUMBER_COLUMN, type: type.body });
}

function list({ ordered, items }: List, { parent, measure }: Column): Atom[] {
  const tag: Tag = { role: 'L', parent, numbering: ordered ? 'Decimal' : 'Disc' };
  const widest = Math.max(...items.map(({ label }) => textWidth(label, 'regular', type.body)));
  const column = Math.max(LABEL_COLUMN, widest + LABEL_GAP);
  return items.flatMap(({ label, blocks }, index) => {
    const item: Tag = { role: 'LI', parent: tag };
    const body: Tag = { role: 'LBody', parent: item };
    const atoms = blockAtoms(blocks, { parent: body, measure: indented(measure, column) });
    const tight = spaced(atoms, index === 0 ? space.list : space.item);
    return labelled(tight, label, { tag: { role: 'Lbl', parent: item }, x: measure.x, type: type.body });
  });
}

/** The same atoms with another space above the first. */
const spaced = (atoms: readonly Atom[], before: number): Atom[] =>
  atoms.map((atom, index) => (index === 0 ? { ...atom, before } : atom));

interface LabelStyle {
  readonly tag: Tag;
  readonly x: number;
  readonly type: { readonly size: number; readonly leading: number };
  readonly bold?: boolean;
}

/** Puts a number or bullet to the left of the first line. */
function labelled(atoms: readonly Atom[], label: string | undefined, style: LabelStyle): Atom[] {
  const [first, ...rest] = atoms;
  if (!first || label === undefined) return [...atoms];
  const face = style.bold ? 'bold' : 'regular';
  const span = {
    text: `${label} `,
    face,
    size: style.type.size,
    x: style.x,
    y: lift(style.type),
    tabular: false,
  } as const;
  return [{ ...first, pieces: [{ tag: style.tag, spans: [span] }, ...first.pieces] }, ...rest];
}
