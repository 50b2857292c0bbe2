import type { Tag } from '../layout/atom';

type Element = PDFKit.PDFStructureElement;

/** Turns tags into structure elements of the document, each when its first content is drawn: that is the reading order. */
export class TagTree {
  private readonly elements = new Map<Tag, Element>();

  constructor(private readonly doc: PDFKit.PDFDocument) {}

  /** Draws content under a tag; an empty cell gets its element without content. */
  add(tag: Tag, draw: (() => void) | null): void {
    const element = this.elementOf(tag);
    if (draw) element.add(draw);
  }

  /** Closes all elements; nothing can be added after it. */
  end(): void {
    for (const [tag, element] of this.elements) if (tag.parent === null) element.end();
  }

  private elementOf(tag: Tag): Element {
    const known = this.elements.get(tag);
    if (known) return known;
    const element = this.doc.struct(tag.role, tag.scope && { scope: tag.scope });
    if (tag.numbering) element.dictionary.data['A'] = { O: 'List', ListNumbering: tag.numbering };
    if (tag.parent) this.elementOf(tag.parent).add(element);
    else this.doc.addStructure(element);
    this.elements.set(tag, element);
    return element;
  }
}
