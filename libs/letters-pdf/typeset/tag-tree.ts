import type { Tag } from '../layout/atom';

type Element = PDFKit.PDFStructureElement;

/** Turns tags into structure elements of the document, each when its first content is drawn: that is the reading order. */
export class TagTree {
  private readonly elements = new Map<Tag, Element>();

  private readonly named: [id: string, element: Element][] = [];

  constructor(private readonly doc: PDFKit.PDFDocument) {}

  /** Draws content under a tag; an empty cell gets its element without content. */
  add(tag: Tag, draw: (() => void) | null): void {
    const element = this.elementOf(tag);
    if (draw) element.add(draw);
  }

  /** Closes all elements; nothing can be added after it. */
  end(): void {
    this.writeNames();
    for (const [tag, element] of this.elements) if (tag.parent === null) element.end();
  }

  private name(element: Element, id: string): void {
    element.dictionary.data['ID'] = new String(id);
    this.named.push([id, element]);
  }

  /** Where readers look up names: sorted, as PDF asks of all its trees. */
  private writeNames(): void {
    if (this.named.length === 0) return;
    const names = [...this.named].sort(([a], [b]) => (a < b ? -1 : 1));
    this.doc.getStructTreeRoot().data['IDTree'] = {
      Names: names.flatMap(([id, { dictionary }]) => [new String(id), dictionary]),
    };
  }

  private elementOf(tag: Tag): Element {
    const known = this.elements.get(tag);
    if (known) return known;
    const element = this.doc.struct(tag.role, tag.scope && { scope: tag.scope });
    if (tag.id) this.name(element, tag.id);
    if (tag.numbering) element.dictionary.data['A'] = { O: 'List', ListNumbering: tag.numbering };
    if (tag.parent) this.elementOf(tag.parent).add(element);
    else this.doc.addStructure(element);
    this.elements.set(tag, element);
    return element;
  }
}
