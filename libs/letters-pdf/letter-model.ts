/** A stretch of text in one style; "\n" inside it breaks the line. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** Refers to the footnote of this number, counted from 1. */
  readonly note?: number;
}

export type Inline = readonly Run[];

export interface Heading {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3;
  /** Running number of a level 2 heading in a numbered letter. */
  readonly number?: string;
  readonly content: Inline;
}

export interface Paragraph {
  readonly type: 'paragraph';
  /** Such as "4.2": section and paragraph, in a numbered letter. */
  readonly number?: string;
  readonly content: Inline;
}

export interface ListItem {
  /** "•", "1." or "a)". */
  readonly label: string;
  readonly blocks: readonly Block[];
}

export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

export interface TableRow {
  readonly cells: readonly Inline[];
  /** A row that adds up the others: set off by a line and never alone on a page. */
  readonly sum: boolean;
}

export type Align = 'left' | 'center' | 'right';

export interface Table {
  readonly type: 'table';
  readonly columns: readonly Align[];
  readonly header: readonly Inline[];
  readonly rows: readonly TableRow[];
}

/** Lines to be filled in by hand; fields of one row stand side by side. */
export interface FormFields {
  readonly type: 'fields';
  readonly rows: readonly (readonly Inline[])[];
}

export type Block = Heading | Paragraph | List | Table | FormFields;

export interface Signature {
  readonly closing: string;
  readonly name: string;
  readonly function: string;
}

/** Everything a letter shows, as plain JSON: it can be stored, compared and sent to a worker thread. */
export interface LetterModel {
  readonly kind: string;
  readonly version: string;
  readonly title: string;
  /** Moment of issue (ISO 8601, UTC): the only time in the file, so that the same model gives the same bytes. */
  readonly createdAt: string;
  readonly authority: { readonly name: string; readonly unit: string; readonly returnLine: string };
  readonly address: readonly string[];
  readonly information: readonly { readonly label: string; readonly value: string }[];
  readonly subject: string;
  readonly body: readonly Block[];
  readonly signature: Signature | null;
  /** Small print below the signature. */
  readonly notes: readonly string[];
  /** Printed at the foot of the page that first refers to them. */
  readonly footnotes: readonly Inline[];
  readonly enclosures: readonly string[];
  /** Pages after the letter, such as a declaration to send back; each starts on a page of its own. */
  readonly annexes: readonly (readonly Block[])[];
  readonly number: string;
  readonly documentId: string;
  readonly verifyUrl: string | null;
  /** Printed across every page of a preview. */
  readonly watermark?: string;
}
