/** What pdfkit 0.20 offers and its types leave out. */
declare namespace PDFKit {
  interface PDFStructureElement {
    readonly dictionary: { readonly data: Record<string, unknown> };
  }
}

declare namespace PDFKit {
  interface PDFOutline {
    addItem(title: string, options: { expanded: boolean; top: number; left: number }): PDFOutline;
  }
}

declare namespace PDFKit.Mixins {
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
