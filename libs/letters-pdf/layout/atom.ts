import type { Face } from './faces';

/** An element of the tag tree of the PDF. */
export interface Tag {
  readonly role:
    | 'Document'
    | 'H1'
    | 'H2'
    | 'H3'
    | 'P'
    | 'L'
    | 'LI'
    | 'Lbl'
    | 'LBody'
    | 'Table'
    | 'TR'
    | 'TH'
    | 'TD'
    | 'Reference'
    | 'Note';
  readonly parent: Tag | null;
  readonly scope?: 'Column' | 'Row';
  /** Unique in the document; PDF/UA asks for one at each Note. */
  readonly id?: string;
  readonly numbering?: 'Decimal' | 'Disc';
}

/** Text in one style at a place: x on the sheet, y from the top of its atom to the top of the letters. */
export interface Span {
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly tabular: boolean;
  readonly quiet?: true;
  /** Refers to the footnote of this number. */
  readonly note?: number;
}

/** Spans of one tag; without a tag they are an artifact, which screen readers skip. */
export interface Piece {
  readonly tag: Tag | null;
  readonly spans: readonly Span[];
}

/** Decoration, always an artifact; y from the top of its atom. */
export type Shape =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly color: string;
    }
  | {
      readonly kind: 'modules';
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly path: string;
    }
  | { readonly kind: 'stamp'; readonly text: string };

/** What cannot be torn apart by a page break: a line of text or a slice of a table row. */
export interface Atom {
  readonly height: number;
  /** Space above, dropped at the top of a page. */
  readonly before: number;
  /** Must be followed by the next atom on the same page. */
  readonly glued: boolean;
  readonly pieces: readonly Piece[];
  readonly shapes: readonly Shape[];
  /** Printed above when a page starts with this atom: the header of its table, sums carried over. */
  readonly repeat?: Extra;
  /** Printed below when a page ends with this atom: sums to be carried over. */
  readonly carry?: Extra;
  /** Numbers of the footnotes that it refers to. */
  readonly notes?: readonly number[];
  readonly startsPage?: true;
  readonly bookmark?: { readonly level: 1 | 2 | 3; readonly title: string };
}

/** Atoms that only a page break brings about, and how much room they take, in points. */
export interface Extra {
  readonly height: number;
  readonly atoms: () => readonly Atom[];
}

export interface Placed {
  readonly atom: Atom;
  /** From the top of the sheet, in points. */
  readonly y: number;
}

export type Page = readonly Placed[];

export const artifact = (piece: Piece): Piece => ({ ...piece, tag: null });

/** The same atoms, the first of them listed in the outline of the file. */
export const bookmarked = (atoms: readonly Atom[], bookmark: NonNullable<Atom['bookmark']>): Atom[] =>
  atoms.map((atom, index) => (index === 0 ? { ...atom, bookmark } : atom));

/** The same atoms, the last of them bound to what follows. */
export const gluedToNext = (atoms: readonly Atom[]): Atom[] =>
  atoms.map((atom, index) => (index === atoms.length - 1 ? { ...atom, glued: true } : atom));
