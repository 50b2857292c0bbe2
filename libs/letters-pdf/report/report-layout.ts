import { type Atom, bookmarked, gluedToNext, type Page, type Placed, type Tag } from '../layout/atom';
import { linesOf } from '../layout/lines';
import { paginate } from '../layout/paginate';
import { ink, type } from '../layout/sheet';
import { tableAtoms } from '../layout/table-atoms';
import { placed, textAtoms } from '../layout/text-atoms';
import type { Paper } from './paper';
import type { ReportModel } from './report-model';

/** Title, date, table and notes on pages: pure, without a PDF. */
export function layoutReport(model: ReportModel, paper: Paper): Page[] {
  const pages = paginate(atomsOf(model, paper), paper);
  return pages.map((page, index) => [
    ...around(model, paper, { page: index + 1, pages: pages.length }),
    ...page,
  ]);
}

function atomsOf({ title, subtitle, asOf, table, empty, notes }: ReportModel, { left, text }: Paper): Atom[] {
  const root: Tag = { role: 'Document', parent: null };
  const measure = { x: left, width: text };
  const paragraph = (content: string, before: number): Atom[] =>
    textAtoms(
      [{ text: content }],
      { tag: { role: 'P', parent: root }, measure },
      { type: type.tables[0], before },
    );
  const heading = textAtoms(
    [{ text: title }],
    { tag: { role: 'H1', parent: root }, measure },
    { type: { size: 14, leading: 18 }, before: 0, bold: true, glued: true },
  );
  const head = [...(subtitle === null ? [] : paragraph(subtitle, 2)), ...paragraph(asOf, 2)];
  const body =
    table.rows.length === 0
      ? paragraph(empty, 10)
      : spaced(tableAtoms(table, { tag: { role: 'Table', parent: root }, measure }), 10);
  return [
    ...bookmarked(heading, { level: 1, title }),
    ...gluedToNext(head),
    ...body,
    ...notes.flatMap((note, index) => paragraph(note, index === 0 ? 10 : 3)),
  ];
}

const spaced = ([first, ...rest]: readonly Atom[], before: number): Atom[] =>
  first ? [{ ...first, before }, ...rest] : [];

const small = { size: type.small.size, tabular: false };

/** Head and foot of a page, artifacts both: title from the second page on; date and "Seite x von y". */
function around(
  { title, asOf }: ReportModel,
  { left, text, firstTop, footer }: Paper,
  { page, pages }: { page: number; pages: number },
): Placed[] {
  const count = linesOf([{ text: `Seite ${page} von ${pages}` }], text, small)[0]!;
  const foot = [
    ...line(asOf, left, text / 2),
    ...count.spans.map((span) => placed(span, left + text - count.width, 0)),
  ];
  return [
    ...(page === 1
      ? []
      : [{ y: firstTop, atom: artifacts(line(title, left, text), { x: left, y: 13, width: text }) }]),
    {
      y: footer,
      atom: artifacts(
        foot.map((span) => placed(span, 0, 5)),
        { x: left, y: 0, width: text },
      ),
    },
  ];
}

/** One line, cut off where it would run out of its width. */
const line = (text: string, x: number, width: number) =>
  (linesOf([{ text }], width, small)[0]?.spans ?? []).map((span) => placed(span, x, 0, true));

const artifacts = (
  spans: Atom['pieces'][number]['spans'],
  rule: { x: number; y: number; width: number },
): Atom => ({
  height: 0,
  before: 0,
  glued: false,
  pieces: [{ tag: null, spans }],
  shapes: [{ kind: 'box', ...rule, height: 0.4, color: ink.line }],
});
