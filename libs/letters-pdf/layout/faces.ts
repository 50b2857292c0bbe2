import { createRequire } from 'node:module';
import { type Font, type Glyph, type GlyphRun, openSync } from 'fontkit';

const files = {
  regular: '400Regular/FiraSans_400Regular.ttf',
  bold: '600SemiBold/FiraSans_600SemiBold.ttf',
  italic: '400Regular_Italic/FiraSans_400Regular_Italic.ttf',
  boldItalic: '600SemiBold_Italic/FiraSans_600SemiBold_Italic.ttf',
} as const;

export type Face = keyof typeof files;

/** Figures of one width, for columns of amounts. */
export const TABULAR = ['tnum'];

/** Seen where it ends a line; who copies, searches or listens gets the word whole. */
export const SOFT_HYPHEN = '\u00ad';

const opened = new Map<Face, Font>();

/** The font, parsed once per process: parsing it for every letter costs four times the letter itself. */
export function fontOf(face: Face): Font {
  const known = opened.get(face);
  if (known) return known;
  const font = remembering(
    openSync(createRequire(__filename).resolve(`@expo-google-fonts/fira-sans/${files[face]}`)),
  );
  opened.set(face, font);
  return font;
}

/**
 * Keeps the glyph runs of words for all later letters. pdfkit scales the positions of a run in place, which
 * changes nothing as long as the font has 1000 units per em. Ligatures are off: they cross the joints of
 * German compounds ("Auf-lage").
 */
function remembering(font: Font): Font {
  if (font.unitsPerEm !== 1000) throw new Error('letters need a font with 1000 units per em');
  const layout = font.layout.bind(font);
  const plain = remembered((text) => layout(text, { liga: false, tnum: false }));
  const sign = remembered((text) => layout(text, { liga: false, tnum: true }));
  const tabular = remembered((text) => (AMOUNT.test(text) ? joined(Array.from(text, sign)) : sign(text)));
  // fontkit would hide it.
  const { positions, advanceWidth } = plain('-');
  const glyphs = [font.glyphForCodePoint(SOFT_HYPHEN.codePointAt(0)!)];
  const hyphen: GlyphRun = { glyphs, positions, advanceWidth };
  font.layout = (text, features) =>
    text === SOFT_HYPHEN ? hyphen : (features === TABULAR ? tabular : plain)(text);
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (id, characters) => decodedOnce(getGlyph(id, characters));
  return font;
}

/** The glyph, whose outline is read from the file once per process instead of once per letter. */
function decodedOnce(glyph: Glyph): Glyph {
  if (Object.hasOwn(glyph, '_decode')) return glyph;
  const outline = glyph._decode();
  return Object.assign(glyph, { _decode: () => outline });
}

function remembered(layout: (text: string) => GlyphRun): (text: string) => GlyphRun {
  const runs = new Map<string, GlyphRun>();
  return (text) => {
    const known = runs.get(text);
    if (known) return known;
    if (runs.size > 20_000) runs.clear();
    const run = layout(text);
    runs.set(text, run);
    return run;
  };
}

/** Figures of one width stand side by side without kerning: the run of an amount is made of those of its signs. */
const AMOUNT = /^[\d.,]+(\u00a0€)?$/;

const joined = (runs: readonly GlyphRun[]): GlyphRun => ({
  glyphs: runs.flatMap(({ glyphs }) => glyphs),
  positions: runs.flatMap(({ positions }) => positions),
  advanceWidth: runs.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0),
});

/** Width of a text without line breaks, in points. */
export function textWidth(
  text: string,
  face: Face,
  { size, tabular }: { size: number; tabular?: boolean },
): number {
  return (fontOf(face).layout(text, tabular ? TABULAR : undefined).advanceWidth * size) / 1000;
}

const common = /^[\n -~\u00a0-\u017f\u00ad–—„“”‚‘’…•€]*$/;

const stand: Readonly<Record<string, string>> = {
  '\u2011': '-',
  '\u2010': '-',
  '\u202f': '\u00a0',
  '\u2212': '–',
};

/** Text in signs that the font has: PDF/A forbids missing glyphs, so a foreign sign becomes "?". */
export function printable(text: string): string {
  if (common.test(text)) return text;
  return Array.from(text, (sign) => {
    const known = stand[sign] ?? sign;
    return known === '\n' || fontOf('regular').hasGlyphForCodePoint(known.codePointAt(0) ?? 0) ? known : '?';
  }).join('');
}
