import { compose } from '../compose/compose';
import { aTemplate, someData } from '../testing/a-letter';
import type { Page, Piece } from './atom';
import { textWidth } from './faces';
import { layout } from './layout';
import { mm, sheet } from './sheet';

const pagesOf = (markdown: string, data: object = {}): Page[] =>
  layout(compose(aTemplate(markdown), { ...someData, ...data }));

const textOf = (piece: Piece): string => piece.spans.map((span) => span.text).join('');

/** Texts of a page with a role, in reading order; "artifact" for those without. */
const texts = (page: Page | undefined, role: string): string[] =>
  (page ?? [])
    .flatMap(({ atom }) => atom.pieces)
    .filter((piece) => (piece.tag?.role ?? 'artifact') === role)
    .map(textOf);

const filler = (lines: number): string =>
  Array.from({ length: lines }, (_, line) => `Absatz ${line}`).join('\n\n');

const table =
  '| Posten | Betrag |\n| --- | ---: |\n{% for r in rows %}\n| {{ r }} | 1.000,00 € |\n{% endfor %}\n| **Summe** | 40.000,00 € |';
const forty = Array.from({ length: 40 }, (_, index) => `Zeile ${index + 1}`);

it('numbers every page', () => {
  const pages = pagesOf(filler(60));
  const numbers = pages.map(
    (page) =>
      texts(page, 'artifact')
        .join(' ')
        .match(/Seite \d von \d/)?.[0],
  );
  expect(numbers).toEqual(pages.map((_, index) => `Seite ${index + 1} von ${pages.length}`));
  expect(pages.length).toBeGreaterThan(1);
});

it('never leaves a heading at the end of a page', () => {
  for (let lines = 1; lines < 45; lines++) {
    for (const page of pagesOf(`${filler(lines)}\n\n## Überschrift\n\nText\n\n${filler(5)}`)) {
      expect(page.at(-1)?.atom.bookmark).toBeUndefined();
    }
  }
});

describe('a table of 40 rows', () => {
  const pages = pagesOf(`${filler(8)}\n\n${table}`, { rows: forty });

  it('breaks over pages, every row once', () => {
    expect(pages.length).toBe(2);
    expect(pages.flatMap((page) => texts(page, 'TD')).filter((text) => text.startsWith('Zeile'))).toEqual(
      forty,
    );
  });

  it('shows its header on both pages, tagged on the first only', () => {
    expect(texts(pages[0], 'TH')).toEqual(['Posten', 'Betrag']);
    expect(texts(pages[1], 'artifact')).toEqual(expect.arrayContaining(['Posten', 'Betrag']));
  });

  it('keeps the sum with a row above it', () => {
    for (let rows = 7; rows < 40; rows++) {
      const last = pagesOf(`${filler(8)}\n\n${table}`, { rows: forty.slice(0, rows) }).find((page) =>
        texts(page, 'TH').includes('Summe'),
      );
      expect(texts(last, 'TD').some((text) => text.startsWith('Zeile'))).toBe(true);
    }
  });

  it('sets amounts flush right', () => {
    const ends = pages
      .flatMap((page) => page.flatMap(({ atom }) => atom.pieces))
      .filter((piece) => textOf(piece).endsWith('€') && piece.tag?.role === 'TD')
      .map(({ spans: [span] }) => span!.x + textWidth(span!.text, span!.face, span!));
    expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(0.1);
  });
});

it.each([
  ['a very long word', 'x'.repeat(400)],
  [
    'a long name',
    'Zweckverband Kommunale Informationsverarbeitung der Landkreise Musterkreis-Beispielkreis '.repeat(4),
  ],
  ['a text longer than a page', 'Wort '.repeat(3000)],
])('holds %s within the margins', (_, text) => {
  const data = {
    text,
    rows: [text],
    recipient: { name: text.slice(0, 400), addressLines: ['Weg 1', '9 Ort'] },
  };
  for (const page of pagesOf(`# {{ text }}\n\n{{ text }}\n\n- {{ text }}\n\n${table}`, data)) {
    for (const { atom, y } of page) {
      for (const span of atom.pieces.flatMap((piece) => piece.spans)) {
        const right = span.x + textWidth(span.text.trimEnd(), span.face, span);
        expect(right).toBeLessThanOrEqual(mm(200) + 1);
        expect(y + span.y + span.size).toBeLessThanOrEqual(sheet.height - mm(5));
      }
    }
  }
});

it('keeps the signature with the text and its small print', () => {
  for (let lines = 15; lines < 40; lines++) {
    const model = compose(aTemplate(filler(lines), { notes: '[Gültig ohne Unterschrift.]' }), someData);
    const page = layout(model).find((each) => texts(each, 'P').includes('Frau Probe'));
    expect(texts(page, 'P')).toEqual(
      expect.arrayContaining([`Absatz ${lines - 1}`, 'Gültig ohne Unterschrift.']),
    );
  }
});

it.each([
  ['of ordinary length', 'https://foerderwerk.beispielland.example/pruefen?nummer=FW-2026-000117-K7QX4M'],
  ['of a deep path', `https://foerderwerk.beispielland.example/${'unterverzeichnis/'.repeat(5)}pruefen`],
])('names the whole address of verification %s on every page', (_, verifyUrl) => {
  for (const page of pagesOf(filler(60), { verifyUrl }))
    expect(texts(page, 'artifact').join('')).toContain(`Echtheit prüfen: ${verifyUrl}`);
});

it('never leaves the small print of an unsigned letter alone', () => {
  for (let lines = 15; lines < 45; lines++) {
    const template = aTemplate(filler(lines), { signature: 'none', notes: '[Nicht unterschrieben.]' });
    const page = layout(compose(template, someData)).find((each) =>
      texts(each, 'P').includes('Nicht unterschrieben.'),
    );
    expect(texts(page, 'P')).toContain(`Absatz ${lines - 1}`);
  }
});

it('keeps two lines of text with the greeting of an unsigned letter', () => {
  for (let lines = 15; lines < 45; lines++) {
    const greeted = `${filler(lines)}\n\nMit freundlichen Grüßen\\\nReferat 1`;
    const template = aTemplate(greeted, { signature: 'none', notes: '[Nicht unterschrieben.]' });
    const page = layout(compose(template, someData)).find((each) =>
      texts(each, 'P').includes('Nicht unterschrieben.'),
    );
    expect(texts(page, 'P')).toEqual(expect.arrayContaining([`Absatz ${lines - 2}`, `Absatz ${lines - 1}`]));
  }
});
