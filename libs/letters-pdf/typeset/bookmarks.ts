import type { Atom } from '../layout/atom';

/** Adds headings of the current page to the outline, each below the last heading of a higher level. */
export function addBookmarks(
  doc: PDFKit.PDFDocument,
): (bookmark: NonNullable<Atom['bookmark']>, y: number) => void {
  const path: { level: number; item: PDFKit.PDFOutline }[] = [];
  return ({ level, title }, y) => {
    while ((path.at(-1)?.level ?? 0) >= level) path.pop();
    const above = [doc.outline, ...path.map(({ item }) => item)];
    // All are open; pdfkit would count the children only, and none at the top.
    for (const { dictionary } of above) dictionary.data['Count'] = Number(dictionary.data['Count'] ?? 0) + 1;
    const parent = above.at(-1)!;
    // pdfkit counts the left edge of a destination from the right.
    const item = parent.addItem(title, { expanded: false, top: y, left: doc.page.width });
    path.push({ level, item });
  };
}
