/** The part of fontkit that letters use; the package ships no types. */
declare module 'fontkit' {
  interface GlyphRun {
    readonly glyphs: readonly object[];
    readonly positions: readonly object[];
    readonly advanceWidth: number;
  }
  interface Glyph {
    /** Reads the outline from the file; each subset does it for each of its glyphs. */
    _decode(): unknown;
  }
  /** A part of a font for a file. */
  interface Subset {
    /** The numbers of its glyphs in the font, in its own order. */
    readonly glyphs: readonly number[];
    encode(): Uint8Array;
  }
  interface Font {
    readonly unitsPerEm: number;
    layout(text: string, features?: readonly string[] | Readonly<Record<string, boolean>>): GlyphRun;
    /** The same object for the same number. */
    getGlyph(id: number, characters?: readonly number[]): Glyph;
    glyphForCodePoint(codePoint: number): Glyph;
    createSubset(): Subset;
    hasGlyphForCodePoint(codePoint: number): boolean;
  }
  function openSync(path: string): Font;
}
