import { inflateSync } from 'node:zlib';
import readCode from 'jsqr';
import { compose } from '../compose/compose';
import type { LetterModel } from '../letter-model';
import { aTemplate, someData } from '../testing/a-letter';
import { typeset } from './typeset';

const markdown =
  '# Eins\n\nText mit **Fett**.\n\n## Zwei\n\n1. a\n2. b\n\n| A | B |\n| --- | ---: |\n| x | 1 |\n| **Summe** | 1 |';
const model: LetterModel = compose(aTemplate(markdown, { title: "'Bescheid A & B <1>'" }), {
  ...someData,
  verifyUrl: 'https://example.org/pruefen/D-1',
});
const textOf = (letter: LetterModel): string => typeset(letter).toString('latin1');
const count = (pdf: string, role: string): number => pdf.split(`/S /${role}\n`).length - 1;

it('gives the same bytes for the same model, also after another letter', () => {
  const first = typeset(model);
  typeset({ ...model, subject: 'ganz anders', watermark: 'ENTWURF' });
  expect(typeset(JSON.parse(JSON.stringify(model)) as LetterModel).equals(first)).toBe(true);
});

it('gives the same bytes for signs beyond the alphabet, also after they came in another order', () => {
  const first = typeset({ ...model, subject: 'Łódź und Győr' });
  typeset({ ...model, subject: 'Győr und Łódź' });
  expect(typeset({ ...model, subject: 'Łódź und Győr' }).equals(first)).toBe(true);
});

it.each([{ watermark: 'ENTWURF' }, { verifyUrl: null }, { createdAt: '2026-11-23T00:00:00Z' }])(
  'gives other bytes with %j',
  (change) => expect(typeset({ ...model, ...change }).equals(typeset(model))).toBe(false),
);

/** The compressed streams of a file: pages, fonts, attachments. */
const streamsIn = (pdf: Buffer): string[] => {
  const streams = pdf
    .toString('latin1')
    .matchAll(/FlateDecode\n(?:\/Length \d+\n)?>>\nstream\n([\s\S]*?)\nendstream/g);
  return Array.from(streams, ([, bytes]) => inflateSync(Buffer.from(bytes!, 'latin1')).toString('latin1'));
};
const streamsOf = (pdf: Buffer): string => streamsIn(pdf).join('');

it('embeds the same part of a font whatever a letter says', () => {
  const isFont = (stream: string): boolean => stream.startsWith('true');
  const fontsOf = (subject: string): string[] => streamsIn(typeset({ ...model, subject })).filter(isFont);
  expect(fontsOf('Zuwendung')).not.toEqual([]);
  expect(fontsOf('Zuwendung')).toEqual(fontsOf('Ablehnung § 48 (Jg. 2026)'));
  expect(fontsOf('Zuwendung')).not.toEqual(fontsOf('Łódź'));
});

const operatorsOf = (markdown: string): string => streamsOf(typeset(compose(aTemplate(markdown), someData)));

describe('text', () => {
  it('is kerned', () => expect(operatorsOf('AVAVAV')).toMatch(/> -?\d+ ?<|>-?\d+</));
  it('has its marks above the letters, not behind them', () => {
    const turned = /1 0 0 1 [\d.]+ [\d.]+ Tm/;
    expect(operatorsOf('Smith')).not.toMatch(turned);
    expect(operatorsOf('Sm\u0307ith')).toMatch(turned);
  });
});

describe('the code on every page', () => {
  /** The squares that a page draws in the units of its code, as a picture of four dots per square with a margin. */
  const pictureOf = (operators: string): { dots: Uint8ClampedArray; side: number } => {
    const squares = [...operators.matchAll(/^(\d+) (\d+) (\d+) 1 re$/gm)].map(([, ...at]) => at.map(Number));
    const size = Math.max(...squares.map(([x = 0, , width = 0]) => x + width));
    const side = 4 * (size + 8);
    const dots = new Uint8ClampedArray(4 * side * side).fill(255);
    const blacken = (x: number, y: number): unknown =>
      dots.fill(0, 4 * (y * side + x), 4 * (y * side + x) + 3);
    for (const [x = 0, y = 0, width = 0] of squares)
      for (let dx = 0; dx < 4 * width; dx++)
        for (let dy = 0; dy < 4; dy++) blacken(4 * (x + 4) + dx, 4 * (y + 4) + dy);
    return { dots, side };
  };

  it.each([
    'https://example.org/pruefen/D-1',
    'https://foerderwerk.beispielland.example/pruefen?nummer=FW-2026-000117-K7QX4M&sprache=de',
  ])('leads to %s', (verifyUrl) => {
    const operators = streamsOf(typeset({ ...model, verifyUrl, annexes: [] }));
    const { dots, side } = pictureOf(operators);
    expect(readCode(dots, side, side)?.data).toBe(verifyUrl);
  });

  it('is on the pages of annexes, too', () => {
    const text = { type: 'paragraph', content: [{ text: 'a' }] } as const;
    const operators = streamsOf(typeset({ ...model, annexes: [[text], [text]] }));
    expect(operators.match(/^0 0 7 1 re$/gm)).toHaveLength(3);
  });
});

describe('a footnote', () => {
  let pdf: string;
  beforeAll(() => {
    pdf = textOf(compose(aTemplate('a[^x] b[^y]\n\n[^x]: X\n[^y]: Y'), someData));
  });

  it('is a note with a name of its own that readers can look up, and its sign a reference', () => {
    expect([count(pdf, 'Note'), count(pdf, 'Reference')]).toEqual([2, 2]);
    expect(pdf.match(/\/ID \(note-\d\)/g)).toEqual(['/ID (note-1)', '/ID (note-2)']);
    expect(pdf).toMatch(/\/IDTree <<\n\/Names \[\(note-1\) \d+ 0 R \(note-2\) \d+ 0 R\]/);
  });
});

it('leaves no gap between the levels of headings', () => {
  const pdf = textOf(compose(aTemplate('### Drei\n\n# Eins\n\n### Zwei'), someData));
  expect(['H1', 'H2', 'H3'].map((role) => count(pdf, role))).toEqual([2, 2, 0]);
});

describe('an attachment', () => {
  const attachment = {
    name: 'bescheid.json',
    description: 'Daten des Bescheids für Programme',
    mediaType: 'application/json',
    content: '{"betrag":"90.000,00 €"}',
  };

  it('makes the file PDF/A-3a and stands in it as data, of the moment of issue', () => {
    const pdf = typeset(model, attachment).toString('latin1');
    expect(pdf).toMatch(/<pdfaid:part>3<.*\s*<pdfaid:conformance>A</);
    expect(pdf).toContain('<pdfuaid:part>1<');
    for (const entry of [
      '/AFRelationship /Data',
      '/Subtype /application#2Fjson',
      '/F (bescheid.json)',
      '/AF [',
    ])
      expect(pdf).toContain(entry);
    expect(pdf).toMatch(/\/CreationDate (\(D:20261122093000Z\))\n\/ModDate \1/);
    expect(streamsOf(Buffer.from(pdf, 'latin1'))).toContain(
      Buffer.from(attachment.content).toString('latin1'),
    );
  });

  it('gives the same bytes for the same data', () =>
    expect(typeset(model, attachment).equals(typeset(model, { ...attachment }))).toBe(true));
});

describe('structure', () => {
  let pdf: string;
  beforeAll(() => {
    pdf = textOf(model);
  });

  it.each([
    ['Document', 1],
    ['H1', 2],
    ['H2', 1],
    ['L', 1],
    ['LI', 2],
    ['Lbl', 2],
    ['Table', 1],
    ['TR', 3],
    ['TH', 3],
    ['TD', 3],
  ])('has %s %d times', (role, times) => expect(count(pdf, role)).toBe(times));

  it.each([
    '/Scope /Column',
    '/Scope /Row',
    '/ListNumbering /Decimal',
    '/Marked true',
    '/Lang (de-DE)',
    '/Tabs /S',
  ])('says %s', (entry) => expect(pdf).toContain(entry));

  it('is PDF 1.7, claims PDF/A-2a and PDF/UA-1 and shows its title', () => {
    expect(pdf.startsWith('%PDF-1.7')).toBe(true);
    expect(pdf).toMatch(/<pdfaid:part>2<.*\s*<pdfaid:conformance>A</);
    expect(pdf).toContain('<pdfuaid:part>1<');
    expect(pdf).toContain('/DisplayDocTitle true');
  });

  it('writes its title into both places, escaped where it is XML', () => {
    expect(pdf).toContain('(Bescheid A & B <1>)');
    expect(pdf).toContain('>Bescheid A &amp; B &lt;1&gt;</rdf:li>');
  });

  it('embeds a subset of each font it uses and no other', () => {
    expect([...pdf.matchAll(/\/FontName \/[A-Z]{6}\+(\S+)/g)].map(([, name]) => name).sort()).toEqual([
      'FiraSans-Regular',
      'FiraSans-SemiBold',
    ]);
    expect(pdf).not.toContain('Helvetica');
  });

  it('has a bookmark per heading and for the subject, nested', () => {
    expect(pdf.match(/\/Title \((Probe|Eins|Zwei)\)/g)).toHaveLength(3);
    expect(pdf.match(/\/Dest \[/g)).toHaveLength(3);
    const parents = pdf.match(/<<[^>]*\/First [^>]*>>/g) ?? [];
    expect(parents.map((parent) => /\/Count (\d+)/.exec(parent)?.[1]).sort()).toEqual(['1', '3']);
  });
});
