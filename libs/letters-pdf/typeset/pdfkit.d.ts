/** What pdfkit 0.20 offers and its types leave out. */
declare namespace PDFKit {
  interface PDFStructureElement {
    readonly dictionary: { readonly data: Record<string, unknown> };
  }
}

declare namespace PDFKit {
  /** Of a glyph, in thousandths of the type size. */
  interface Position {
    readonly xAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
    /** Its own width, without kerning. */
    readonly advanceWidth: number;
  }
  interface EmbeddedFont {
    readonly id: string;
    readonly ascender: number;
    /** Adds the glyphs of a text to what is embedded and returns their codes. */
    encode(text: string, features?: readonly string[]): [codes: string[], positions: Position[]];
    ref(): unknown;
  }
  interface PDFDocument {
    getStructTreeRoot(): { readonly data: Record<string, unknown> };
    /** The font in use. */
    readonly _font: EmbeddedFont;
    /** The fonts in use so far, by family. */
    readonly _fontFamilies: Readonly<Record<string, EmbeddedFont>>;
    /** How many bytes the file has so far. */
    _offset: number;
    _write(part: string | Uint8Array): void;
  }
  interface PDFPage {
    readonly fonts: Record<string, unknown>;
  }
}

declare namespace PDFKit {
  interface PDFOutline {
    readonly dictionary: { readonly data: Record<string, unknown> };
    addItem(title: string, options: { expanded: boolean; top: number; left: number }): PDFOutline;
  }
}

declare namespace PDFKit.Mixins {
  interface PDFAttachmentOptions {
    /** What the file is to the document (ISO 32000-2, 7.11.3). */
    relationship?: 'Data' | 'Source' | 'Alternative' | 'Supplement' | 'Unspecified';
  }
  interface PDFFont {
    /** A font that fontkit has parsed already; `family` keeps pdfkit from opening it again. */
    registerFont(name: string, font: { layout(text: string): unknown }, family: string): this;
  }
  interface StructureElementOptions {
    scope?: 'Column' | 'Row';
  }
  interface PDFVector {
    addContent(operators: string): this;
  }
}
