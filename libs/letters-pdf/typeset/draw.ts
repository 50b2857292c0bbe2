import type { Page, Shape, Span, Tag } from '../layout/atom';
import { type Face, fontOf, TABULAR } from '../layout/faces';
import { ink, sheet } from '../layout/sheet';
import type { TagTree } from './tag-tree';

type Document = PDFKit.PDFDocument;

/** Draws one page: decoration below, then text under its tags in reading order. */
export function drawPage(doc: Document, tags: TagTree, page: Page): void {
  doc.addPage();
  const shapes = page.filter(({ atom }) => atom.shapes.length > 0);
  doc.markContent('Artifact', { type: 'Layout' });
  for (const { atom, y } of shapes) for (const shape of atom.shapes) drawShape(doc, shape, y);
  doc.endMarkedContent();
  for (const [tag, spans] of byTag(page)) drawText(doc, tags, tag, spans);
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

function drawText(doc: Document, tags: TagTree, tag: Tag | null, spans: readonly Span[]): void {
  const draw = (): void => spans.forEach((span) => drawSpan(doc, span));
  if (tag) {
    tags.add(tag, spans.length > 0 ? draw : null);
    return;
  }
  doc.markContent('Artifact', { type: 'Pagination' });
  draw();
  doc.endMarkedContent();
}

function drawSpan(doc: Document, { text, face, size, x, y, tabular, quiet }: Span): void {
  useFont(doc, face, size);
  doc.fillColor(quiet ? ink.quiet : ink.text);
  doc.text(text, x, y, {
    lineBreak: false,
    ...(tabular && { features: TABULAR as PDFKit.Mixins.OpenTypeFeatures[] }),
  });
}

const useFont = (doc: Document, face: Face, size: number): void => {
  doc.registerFont(face, fontOf(face), face).font(face, size);
};

const shapes: {
  readonly [K in Shape['kind']]: (doc: Document, shape: Extract<Shape, { kind: K }>, y: number) => void;
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
    useFont(doc, 'bold', size);
    const [x, y] = [sheet.width / 2, sheet.height / 2];
    doc
      .save()
      .rotate(-55, { origin: [x, y] })
      .fillColor(ink.ghost);
    doc.text(text, x - doc.widthOfString(text) / 2, y - size / 2, { lineBreak: false });
    doc.restore();
  },
};

const drawShape = (doc: Document, shape: Shape, y: number): void =>
  (shapes[shape.kind] as (doc: Document, shape: Shape, y: number) => void)(doc, shape, y);
