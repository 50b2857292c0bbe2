import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { ALPHABET } from '../layout/alphabet';
import { type Face, fontOf } from '../layout/faces';

/** Parts of fonts, which are the same in nearly all letters, are packed once. */
const packed = new WeakMap<Uint8Array, Uint8Array>();

function packedOnce(bytes: Uint8Array): Uint8Array {
  const known = packed.get(bytes) ?? deflateSync(bytes);
  packed.set(bytes, known);
  return known;
}

type Reference = PDFKit.PDFKitReference;

/** How a reference ends with bytes that may have been packed before. */
function endPacked(this: Reference, chunk: unknown): void {
  const { end } = Object.getPrototypeOf(this) as Reference;
  if (!(chunk instanceof Uint8Array)) return end.call(this, chunk);
  this.compress = false;
  Object.assign(this.data, { Filter: 'FlateDecode' });
  end.call(this, packedOnce(chunk));
}

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
  private readonly operators: string[] = [];

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

  /** Without data of its own, such as the part of a font. One function for all: a closure would keep letters alive. */
  override ref(data?: object): Reference {
    const ref = super.ref(data as object);
    return data ? ref : Object.assign(ref, { end: endPacked });
  }

  /** The page's text becomes bytes in one piece at its end. */
  override addContent(operators: string): this {
    this.operators.push(operators);
    return this;
  }

  override flushPages(): void {
    const text = this.operators.splice(0).join('\n');
    if (text !== '') this.page.write(Buffer.from(`${text}\n`, 'latin1'));
    super.flushPages();
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
