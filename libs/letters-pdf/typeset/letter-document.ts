import PDFDocument from 'pdfkit';
import { ALPHABET } from '../layout/alphabet';
import { type Face, fontOf } from '../layout/faces';

/**
 * A document of pdfkit that grows in memory. pdfkit's own is a stream: it turns each of some five thousand lines into
 * bytes and queues it, a tenth of the time of a letter.
 */
export class LetterDocument extends PDFDocument {
  // Without an initial value: pdfkit writes the head of the file before fields of this class would get theirs.
  declare private parts?: (string | Uint8Array)[];

  /** By face, the highest code of its alphabet: a higher one belongs to a sign that only this document has. */
  private readonly lastCodes = new Map<Face, string>();
  private current: Face = 'regular';

  /** Ends the document; nothing can be added after it. */
  bytes(): Buffer {
    this.end();
    const bytes = Buffer.alloc(this._offset);
    let offset = 0;
    for (const part of this.parts ?? []) {
      if (typeof part === 'string') offset += bytes.write(part, offset, 'latin1');
      else {
        bytes.set(part, offset);
        offset += part.length;
      }
    }
    return bytes;
  }

  /** Text is one byte a sign, as in all of pdfkit. */
  override _write(part: string | Uint8Array): void {
    const written = typeof part === 'string' ? `${part}\n` : part;
    (this.parts ??= []).push(written);
    this._offset += written.length;
  }

  /** The page's text becomes bytes in one piece at its end. */
  override addPage(options?: PDFKit.PDFDocumentOptions): this {
    super.addPage(options);
    const { content } = this.page;
    const lines: string[] = [];
    const [write, end] = [content.write.bind(content), content.end.bind(content)];
    content.write = (line: string) => void lines.push(line);
    content.end = () => {
      write(Buffer.from(`${lines.join('\n')}\n`, 'latin1'));
      end(null);
    };
    return this;
  }

  /**
   * The face from here on. Its alphabet comes first and whole, so that nearly all letters embed the same part of the
   * font, which is made once per process.
   */
  useFace(face: Face): this {
    this.registerFont(face, fontOf(face), face).font(face);
    this.current = face;
    if (!this.lastCodes.has(face)) this.lastCodes.set(face, this.embedAlphabet());
    return this;
  }

  get face(): Face {
    return this.current;
  }

  /** Whether these glyphs have the same codes in every document. */
  inAlphabet(codes: readonly string[]): boolean {
    const last = this.lastCodes.get(this.current) ?? '';
    return codes.every((code) => code <= last);
  }

  private embedAlphabet(): string {
    const codes = ALPHABET.flatMap(([signs, features]) => this._font.encode(signs, features)[0]);
    return codes.sort().at(-1)!;
  }
}
