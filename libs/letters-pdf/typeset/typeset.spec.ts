import { inflateSync } from 'node:zlib';
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
const textOf = async (letter: LetterModel): Promise<string> => (await typeset(letter)).toString('latin1');
const count = (pdf: string, role: string): number => pdf.split(`/S /${role}\n`).length - 1;

it('gives the same bytes for the same model, also after another letter', async () => {
  const first = await typeset(model);
  await typeset({ ...model, subject: 'ganz anders', watermark: 'ENTWURF' });
  expect((await typeset(JSON.parse(JSON.stringify(model)) as LetterModel)).equals(first)).toBe(true);
});

it.each([{ watermark: 'ENTWURF' }, { verifyUrl: null }, { createdAt: '2026-11-23T00:00:00Z' }])(
  'gives other bytes with %j',
  async (change) => expect((await typeset({ ...model, ...change })).equals(await typeset(model))).toBe(false),
);

/** What the compressed streams of a file say: pages, attachments. */
const streamsOf = (pdf: Buffer): string => {
  const streams = pdf.toString('latin1').matchAll(/FlateDecode\n>>\nstream\n([\s\S]*?)\nendstream/g);
  return Array.from(streams, ([, bytes]) =>
    inflateSync(Buffer.from(bytes!, 'latin1')).toString('latin1'),
  ).join('');
};

const operatorsOf = async (markdown: string): Promise<string> =>
  streamsOf(await typeset(compose(aTemplate(markdown), someData)));

describe('text', () => {
  it('is kerned', async () => expect(await operatorsOf('AVAVAV')).toMatch(/> -?\d+ ?<|>-?\d+</));
  it('has its marks above the letters, not behind them', async () => {
    const turned = /1 0 0 1 [\d.]+ [\d.]+ Tm/;
    expect(await operatorsOf('Smith')).not.toMatch(turned);
    expect(await operatorsOf('Sm\u0307ith')).toMatch(turned);
  });
});

describe('an attachment', () => {
  const attachment = {
    name: 'bescheid.json',
    description: 'Daten des Bescheids für Programme',
    mediaType: 'application/json',
    content: '{"betrag":"90.000,00 €"}',
  };

  it('makes the file PDF/A-3a and stands in it as data, of the moment of issue', async () => {
    const pdf = (await typeset(model, attachment)).toString('latin1');
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

  it('gives the same bytes for the same data', async () =>
    expect((await typeset(model, attachment)).equals(await typeset(model, { ...attachment }))).toBe(true));
});

describe('structure', () => {
  let pdf: string;
  beforeAll(async () => {
    pdf = await textOf(model);
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
