import type { Attachment } from '../attachment';
import type { Page } from '../layout/atom';
import { addBookmarks } from './bookmarks';
import { drawPage } from './draw';
import { LetterDocument } from './letter-document';
import { accessibilityClaim, type Described, infoOf } from './metadata';
import { TagTree } from './tag-tree';

interface Size {
  /** In points. */
  readonly width: number;
  readonly height: number;
}

/** What the file is about, and what it carries for programs. */
export interface Content extends Described {
  readonly attachment?: Attachment | undefined;
}

/**
 * Pages as a tagged PDF/A-2a file that also claims PDF/UA-1; with an attachment PDF/A-3a, which differs in nothing
 * but allowing one. The same pages give the same bytes.
 */
export function pdfOf(
  pages: readonly Page[],
  { width, height }: Size,
  { attachment, ...about }: Content,
): Buffer {
  const doc = new LetterDocument({
    size: [width, height],
    margin: 0,
    autoFirstPage: false,
    // No default font: Helvetica may not be embedded.
    font: '',
    pdfVersion: '1.7',
    subset: attachment ? 'PDF/A-3a' : 'PDF/A-2a',
    tagged: true,
    lang: 'de-DE',
    displayTitle: true,
    info: infoOf(about),
  });
  drawPages(doc, pages);
  if (attachment) attach(doc, attachment, new Date(about.createdAt));
  doc.appendXML(accessibilityClaim);
  return doc.bytes();
}

const attach = (
  doc: PDFKit.PDFDocument,
  { name, description, mediaType, content }: Attachment,
  date: Date,
): void =>
  void doc.file(Buffer.from(content), {
    name,
    description,
    type: mediaType,
    relationship: 'Data',
    creationDate: date,
    modifiedDate: date,
  });

function drawPages(doc: LetterDocument, pages: readonly Page[]): void {
  const tags = new TagTree(doc);
  const bookmarks = addBookmarks(doc);
  for (const page of pages) {
    drawPage(doc, tags, page);
    for (const { atom, y } of page) if (atom.bookmark) bookmarks(atom.bookmark, y);
  }
  tags.end();
}
