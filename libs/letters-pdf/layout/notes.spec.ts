import fc from 'fast-check';
import { compose } from '../compose/compose';
import { aTemplate, someData } from '../testing/a-letter';
import type { Page } from './atom';
import { layout } from './layout';
import { sheet } from './sheet';

const pagesOf = (markdown: string): Page[] => layout(compose(aTemplate(markdown), someData));

/** What stands under a role on a page. */
const texts = (page: Page, role: string): string[] =>
  page
    .flatMap(({ atom }) => atom.pieces)
    .filter(({ tag }) => tag?.role === role || tag?.parent?.role === role)
    .map(({ spans }) => spans.map(({ text }) => text).join(''));

const filler = (lines: number): string =>
  Array.from({ length: lines }, (_, line) => `Absatz ${line}`).join('\n\n');

it('stand at the foot of the page that refers to them, each once', () => {
  const text = `${filler(8)}\n\nEins[^a] und zwei[^b]\n\n${filler(40)}\n\nNochmals[^a] und drei[^c]`;
  const pages = pagesOf(`${text}\n\n[^b]: B\n[^a]: A\n[^c]: C`);
  expect(pages.map((page) => texts(page, 'Reference'))).toEqual([['¹', '²'], [], ['¹', '³']]);
  expect(pages.map((page) => texts(page, 'Note'))).toEqual([['¹', 'A', '²', 'B'], [], ['³', 'C']]);
  expect(pages[0]?.at(-1)?.y).toBeGreaterThan(sheet.bottom - 12);
});

it('stand below a table whose row refers to them, never with the repeated header', () => {
  const rows = Array.from({ length: 60 }, (_, row) => `| Zeile ${row}${row === 50 ? '[^2]' : ''} |`).join(
    '\n',
  );
  const pages = pagesOf(`| Kopf[^1] |\n| --- |\n${rows}\n\n[^1]: Zum Kopf\n[^2]: Zur Zeile`);
  expect(pages.map((page) => texts(page, 'Note').filter((text) => text.startsWith('Zu')))).toEqual([
    ['Zum Kopf'],
    ['Zur Zeile'],
    [],
  ]);
});

it('go on at the next foot where one is longer than its page, and nothing is lost', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 45 }),
      fc.array(fc.integer({ min: 1, max: 1200 }), { minLength: 1, maxLength: 4 }),
      (before, lengths) => {
        const words = lengths.map((length, note) => `n${note} `.repeat(length).trim());
        const references = lengths.map((_, note) => `Verweis[^${note}]`).join('\n\n');
        const notes = words.map((text, note) => `[^${note}]: ${text}`).join('\n');
        const pages = pagesOf(`${filler(before)}\n\n${references}\n\n${notes}`);
        const printed = pages.flatMap((page) => texts(page, 'Note').filter((text) => text.startsWith('n')));
        expect(printed.join(' ').split(/\s+/).filter(Boolean)).toEqual(words.join(' ').split(' '));
        for (const { atom, y } of pages.flatMap((page) => page.filter(({ atom: { notes } }) => notes)))
          expect(y + atom.height).toBeLessThanOrEqual(sheet.bottom);
        for (const page of pages) {
          const text = page.filter(({ atom }) => atom.pieces.some(({ tag }) => tag !== null));
          for (const [index, { y }] of text.entries())
            expect(y).toBeGreaterThanOrEqual(index > 0 && page !== pages[0] ? text[index - 1]!.y : 0);
          expect(text.at(-1)!.y + text.at(-1)!.atom.height).toBeLessThanOrEqual(sheet.bottom + 1e-6);
        }
      },
    ),
    { numRuns: 30 },
  );
});
