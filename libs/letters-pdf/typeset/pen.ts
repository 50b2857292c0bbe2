import type { Span } from '../layout/atom';
import { type Face, fontOf, TABULAR } from '../layout/faces';
import { ink } from '../layout/sheet';

type Document = PDFKit.PDFDocument;
type Position = PDFKit.Position;

export const useFace = (doc: Document, face: Face): Document =>
  doc.registerFont(face, fontOf(face), face).font(face);

/**
 * Writes the text of one page, each span as one line of operators. pdfkit's own `text` would ask for wrapping,
 * spacing, links and strokes first and write ten lines: a fifth of the time of a letter.
 */
export function pen(doc: Document): (span: Span) => void {
  let [face, color] = ['', ''];
  return (span) => {
    if (face !== span.face) useFace(doc, (face = span.face));
    const wanted = span.quiet ? ink.quiet : ink.text;
    if (wanted !== color) doc.fillColor((color = wanted));
    writeSpan(doc, span);
  };
}

function writeSpan(doc: Document, { text, size, x, y, tabular }: Span): void {
  const font = doc._font;
  const features = tabular ? TABULAR : undefined;
  const [codes, positions] = font.encode(text, features);
  // Marks set above or below a letter: too rare to be worth an own way.
  if (positions.some(({ xOffset, yOffset }) => xOffset || yOffset)) {
    doc.fontSize(size).text(text, x, y, { lineBreak: false, features: features as never });
    return;
  }
  doc.page.fonts[font.id] ??= font.ref();
  const baseline = y + (font.ascender * size) / 1000;
  // The page counts from its top, so the letters have to be turned over.
  doc.addContent(
    `BT /${font.id} ${size} Tf 1 0 0 -1 ${short(x)} ${short(baseline)} Tm [${shown(codes, positions)}] TJ ET`,
  );
}

/** Glyphs in hexadecimal, with the distance to the next one where it is not the glyph's own width. */
function shown(codes: readonly string[], positions: readonly Position[]): string {
  let text = '<';
  codes.forEach((code, index) => {
    const { advanceWidth, xAdvance } = positions[index]!;
    text += xAdvance === advanceWidth ? code : `${code}>${short(advanceWidth - xAdvance)}<`;
  });
  return `${text}>`;
}

/** To a thousandth of a point. */
const short = (length: number): number => Math.round(length * 1000) / 1000;
