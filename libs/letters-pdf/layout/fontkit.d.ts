/** The part of fontkit that letters use; the package ships no types. */
declare module 'fontkit' {
  interface GlyphRun {
    readonly advanceWidth: number;
  }
  interface Font {
    readonly unitsPerEm: number;
    layout(text: string, features?: readonly string[] | Readonly<Record<string, boolean>>): GlyphRun;
    hasGlyphForCodePoint(codePoint: number): boolean;
  }
  function openSync(path: string): Font;
}
