import fc from 'fast-check';
import type { Block, Inline, LetterModel, Table } from '../letter-model';
import { compose } from '../compose/compose';
import { layoutReport } from '../report/report-layout';
import { paperFor } from '../report/paper';
import { aTemplate, someData } from '../testing/a-letter';
import type { Page, Span } from './atom';
import { textWidth } from './faces';
import { layout } from './layout';
import { mm, sheet } from './sheet';

/** What letters of this programme are made of, the awkward first. */
const words = [
  'Verwaltungsgemeinschaft „Südliches Musterwaldvorland-Oberes Beispieltal“',
  'Rechtsbehelfsbelehrungsvorschriften',
  'https://foerderwerk.beispielland.example/pruefen/antraege?nummer=FW-2026-000117-K7QX4M&ansicht=alles',
  'vorzimmer.buergermeisterin@verwaltungsgemeinschaft-beispieltal.example',
  'DE02120300000000202051',
  'DE02 1203 0000 0000 2020 51',
  '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  '§\u00a044 Abs.\u00a03 ThürLHO',
  'ÄÖÜßéŁ',
  'und',
];
const text = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 })
  .map((each) => each.join(' '));
const inline = fc.array(fc.record({ text, bold: fc.constant(true as const) }), {
  minLength: 1,
  maxLength: 3,
});
const amount = fc.constantFrom('0,00\u00a0€', '12.345,67\u00a0€', '-9.876.543.210,00\u00a0€');

const tables: fc.Arbitrary<Table> = fc
  .record({ texts: fc.integer({ min: 1, max: 5 }), amounts: fc.integer({ min: 0, max: 4 }) })
  .chain(({ texts, amounts }) => {
    const cells = fc
      .tuple(
        fc.array(text, { minLength: texts, maxLength: texts }),
        fc.array(amount, { minLength: amounts, maxLength: amounts }),
      )
      .map(([left, right]): Inline[] => [...left, ...right].map((each) => [{ text: each }]));
    return fc.record({
      type: fc.constant('table' as const),
      columns: fc.constant([...Array(texts).fill('left'), ...Array(amounts).fill('right')]),
      header: cells,
      rows: fc.array(fc.record({ cells, sum: fc.boolean() }), { maxLength: 12 }),
    });
  });

const lists: fc.Arbitrary<Block> = fc.array(inline, { minLength: 1, maxLength: 4 }).map((items) => ({
  type: 'list',
  ordered: true,
  items: items.map((content, index) => ({
    label: `${index + 1}.`,
    blocks: [{ type: 'paragraph', content }],
  })),
}));

const section: Block = { type: 'heading', level: 2, number: '12', content: [{ text: 'Abschnitt' }] };
const blocks: fc.Arbitrary<Block[]> = fc
  .array(
    fc.oneof(
      inline.map((content): Block => ({ type: 'paragraph', number: '12.3', content })),
      inline.map((content): Block => ({ ...section, content })),
      lists,
      tables,
    ),
    { maxLength: 5 },
  )
  .map((each) => [section, ...each]);

const empty = compose(aTemplate('a'), someData);
const letters: fc.Arbitrary<LetterModel> = fc
  .record({
    subject: text,
    name: text,
    value: text,
    body: blocks,
    annex: blocks,
    watermark: fc.constant('ENTWURF'),
  })
  .map(({ subject, name, value, body, annex, watermark }) => ({
    ...empty,
    subject,
    body,
    annexes: [annex],
    watermark,
    address: [name, 'Markt 1', '99999 Beispiel'],
    authority: { ...empty.authority, name },
    information: [{ label: 'Aktenzeichen', value }],
    enclosures: [name],
  }));

const rightOf = (span: Span): number => span.x + textWidth(span.text.trimEnd(), span.face, span);

interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** Texts of which a glyph leaves the box of the page or reaches into its neighbour on the same line. */
const outside = (pages: readonly Page[], box: Box): string[] =>
  pages
    .flat()
    .flatMap(({ atom, y }) => {
      const spans = atom.pieces.flatMap((piece) => piece.spans);
      const sideBySide = [...spans].sort((a, b) => a.y - b.y || a.x - b.x);
      return sideBySide.filter((span, index) => {
        const [right, next] = [rightOf(span), sideBySide[index + 1]];
        const touches = next?.y === span.y && right > next.x + 0.5;
        return touches || !isInside(span, right, y, box);
      });
    })
    .map(({ text }) => text);

const isInside = (span: Span, right: number, y: number, box: Box): boolean =>
  span.x >= box.left - 0.01 && right <= box.right + 0.1 && y + span.y + span.size <= box.bottom;

it('keeps every letter within its page, every word within its column', () =>
  fc.assert(
    fc.property(letters, (model) =>
      expect(
        outside(layout(model), { left: sheet.left, right: mm(200), bottom: sheet.height - mm(8) }),
      ).toEqual([]),
    ),
    { numRuns: 40 },
  ));

it('keeps every report within its paper', () =>
  fc.assert(
    fc.property(tables, text, (table, title) => {
      const paper = paperFor(table);
      const about = { title, subtitle: title, asOf: 'Stand', createdAt: '2026-11-22T00:00:00Z', author: 'A' };
      const pages = layoutReport({ ...about, table, empty: 'nichts', notes: [title] }, paper);
      const box = { left: paper.left, right: paper.left + paper.text, bottom: paper.height - mm(5) };
      expect(outside(pages, box)).toEqual([]);
    }),
    { numRuns: 40 },
  ));
