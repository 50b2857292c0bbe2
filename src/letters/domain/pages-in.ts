/** How many pages a PDF has, as its page tree says. Throws for bytes that have none. */
export function pagesIn(pdf: Buffer): number {
  const [, count] = /\/Type \/Pages\b[^>]*?\/Count (\d+)/.exec(pdf.toString('latin1')) ?? [];
  if (!count) throw new Error('the PDF has no page tree');
  return Number(count);
}
