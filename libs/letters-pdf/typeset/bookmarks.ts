import type { Atom } from '../layout/atom';

/** Adds headings of the current page to the outline, each below the last heading of a higher level. */
export function addBookmarks(
  doc: PDFKit.PDFDocument,
): (bookmark: NonNullable<Atom['bookmark']>, y: number) => void {
  const path: { level: number; item: PDFKit.PDFOutline }[] = [];
  return ({ level, title }, y) => {
    while ((path.at(-1)?.level ?? 0) >= level) path.pop();
    const parent = path.at(-1)?.item ?? doc.outline;
    // pdfkit counts the left edge of a destination from the right.
    const item = parent.addItem(title, { expanded: true, top: y, left: doc.page.width });
    path.push({ level, item });
  };
}
