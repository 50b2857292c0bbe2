import type { Page, Shape, Span, Tag } from '../layout/atom';
import { ink, sheet } from '../layout/sheet';
import type { LetterDocument } from './letter-document';
import { pen } from './pen';
import type { TagTree } from './tag-tree';

/** Draws one page: decoration below, then text under its tags in reading order. */
export function drawPage(doc: LetterDocument, tags: TagTree, page: Page): void {
  doc.addPage();
  const shapes = page.filter(({ atom }) => atom.shapes.length > 0);
  doc.markContent('Artifact', { type: 'Layout' });
  for (const { atom, y } of shapes) for (const shape of atom.shapes) drawShape(doc, shape, y);
  doc.endMarkedContent();
  const write = pen(doc);
  for (const [tag, spans] of byTag(page)) drawText(doc, tags, { tag, spans, write });
}

type Content = readonly [tag: Tag | null, spans: readonly Span[]];

/** Neighbouring lines of one tag become one piece of marked content. */
function byTag(page: Page): Content[] {
  const contents: [Tag | null, Span[]][] = [];
  for (const { atom, y } of page) {
    for (const { tag, spans } of atom.pieces) {
      const last = contents.at(-1);
      const target = last && last[0] === tag ? last[1] : [];
      if (target.length === 0 || last?.[1] !== target) contents.push([tag, target]);
      for (const span of spans) target.push({ ...span, y: span.y + y });
    }
  }
  return contents;
}

interface Text {
  readonly tag: Tag | null;
  readonly spans: readonly Span[];
  readonly write: (span: Span) => void;
}

function drawText(doc: LetterDocument, tags: TagTree, { tag, spans, write }: Text): void {
  const draw = (): void => spans.forEach(write);
  if (tag) {
    tags.add(tag, spans.length > 0 ? draw : null);
    return;
  }
  doc.markContent('Artifact', { type: 'Pagination' });
  draw();
  doc.endMarkedContent();
}

const shapes: {
  readonly [K in Shape['kind']]: (doc: LetterDocument, shape: Extract<Shape, { kind: K }>, y: number) => void;
} = {
  box: (doc, { x, y, width, height, color }, top) => doc.rect(x, y + top, width, height).fill(color),
  modules: (doc, { x, y, size, path }, top) => {
    doc
      .save()
      .translate(x, y + top)
      .scale(size)
      .fillColor(ink.text);
    doc.addContent(path).restore();
  },
  stamp: (doc, { text }) => {
    const size = Math.min(110, 760 / text.length);
    doc.useFace('bold').fontSize(size);
    const [x, y] = [sheet.width / 2, sheet.height / 2];
    doc
      .save()
      .rotate(-55, { origin: [x, y] })
      .fillColor(ink.ghost);
    doc.text(text, x - doc.widthOfString(text) / 2, y - size / 2, { lineBreak: false });
    doc.restore();
  },
};

const drawShape = (doc: LetterDocument, shape: Shape, y: number): void =>
  (shapes[shape.kind] as (doc: LetterDocument, shape: Shape, y: number) => void)(doc, shape, y);
