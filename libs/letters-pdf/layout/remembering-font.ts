import type { Font, Glyph, GlyphRun, Subset } from 'fontkit';
import { SOFT_HYPHEN, TABULAR } from './alphabet';

/** Words of a font that are kept: some megabytes. */
const WORDS = 20_000;

/** Parts of a font that are kept as they are embedded: nearly all letters have the same, of some 20 kB. */
const SUBSETS = 20;

/**
 * Keeps the glyph runs of words and the parts that are embedded for all later letters. pdfkit scales the positions of a
 * run in place, which changes nothing as long as the font has 1000 units per em. Ligatures are off: they cross the joints
 * of German compounds ("Auf-lage").
 */
export function remembering(font: Font): Font {
  if (font.unitsPerEm !== 1000) throw new Error('letters need a font with 1000 units per em');
  font.layout = layoutOf(font);
  font.getGlyph = glyphsOf(font);
  font.createSubset = subsetsOf(font);
  return font;
}

function layoutOf(font: Font): Font['layout'] {
  const layout = font.layout.bind(font);
  const plain = remembered((text) => layout(text, { liga: false, tnum: false }), WORDS);
  const sign = remembered((text) => layout(text, { liga: false, tnum: true }), WORDS);
  const tabular = remembered(
    (text) => (AMOUNT.test(text) ? joined(Array.from(text, sign)) : sign(text)),
    WORDS,
  );
  // fontkit would hide it.
  const { positions, advanceWidth } = plain('-');
  const glyphs = [font.glyphForCodePoint(SOFT_HYPHEN.codePointAt(0)!)];
  const hyphen: GlyphRun = { glyphs, positions, advanceWidth };
  return (text, features) => (text === SOFT_HYPHEN ? hyphen : (features === TABULAR ? tabular : plain)(text));
}

function glyphsOf(font: Font): Font['getGlyph'] {
  const getGlyph = font.getGlyph.bind(font);
  return (id, characters) => decodedOnce(getGlyph(id, characters));
}

/** The glyph, whose outline is read from the file once per process instead of once per letter. */
function decodedOnce(glyph: Glyph): Glyph {
  if (Object.hasOwn(glyph, '_decode')) return glyph;
  const outline = glyph._decode();
  return Object.assign(glyph, { _decode: () => outline });
}

/** Parts with the same glyphs in the same order are the same bytes. */
function subsetsOf(font: Font): Font['createSubset'] {
  const createSubset = font.createSubset.bind(font);
  const made = remembered((_glyphs, encode: Subset['encode']) => encode(), SUBSETS);
  return () => {
    const subset = createSubset();
    const encode = subset.encode.bind(subset);
    return Object.assign(subset, { encode: () => made(subset.glyphs.join(), encode) });
  };
}

/** What was made of a text before, for the last `most` texts or fewer. */
function remembered<T, More extends unknown[]>(
  make: (text: string, ...more: More) => T,
  most: number,
): (text: string, ...more: More) => T {
  const made = new Map<string, T>();
  return (text, ...more) => {
    const known = made.get(text);
    if (known) return known;
    if (made.size >= most) made.clear();
    const one = make(text, ...more);
    made.set(text, one);
    return one;
  };
}

/** Figures of one width stand side by side without kerning: the run of an amount is made of those of its signs. */
const AMOUNT = /^[\d.,]+(\u00a0€)?$/;

const joined = (runs: readonly GlyphRun[]): GlyphRun => ({
  glyphs: runs.flatMap(({ glyphs }) => glyphs),
  positions: runs.flatMap(({ positions }) => positions),
  advanceWidth: runs.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0),
});
