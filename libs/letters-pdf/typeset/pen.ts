import type { Span } from '../layout/atom';
import { TABULAR } from '../layout/alphabet';
import { ink } from '../layout/sheet';
import type { LetterDocument } from './letter-document';
import { short, shown } from './shown';

/**
 * Writes the text of one page, each span as one line of operators. pdfkit's own `text` would ask for wrapping,
 * spacing, links and strokes first and write ten lines: a fifth of the time of a letter.
 */
export function pen(doc: LetterDocument): (span: Span) => void {
  let [face, color] = ['', ''];
  return (span) => {
    if (face !== span.face) doc.useFace((face = span.face));
    const wanted = span.quiet ? ink.quiet : ink.text;
    if (wanted !== color) doc.fillColor((color = wanted));
    writeSpan(doc, span);
  };
}

function writeSpan(doc: LetterDocument, { text, size, x, y, tabular }: Span): void {
  const font = doc._font;
  const glyphs = shown(doc, text, tabular);
  if (glyphs === null) {
    // Too rare to be worth an own way.
    const features = tabular ? TABULAR : undefined;
    doc.fontSize(size).text(text, x, y, { lineBreak: false, features: features as never });
    return;
  }
  doc.page.fonts[font.id] ??= font.ref();
  const baseline = y + (font.ascender * size) / 1000;
  // The page counts from its top, so the letters have to be turned over.
  doc.addContent(`BT /${font.id} ${size} Tf 1 0 0 -1 ${short(x)} ${short(baseline)} Tm [${glyphs}] TJ ET`);
}
