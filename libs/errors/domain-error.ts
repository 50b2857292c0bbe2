import { errorTable } from './error-table';

export type ErrorCode = keyof typeof errorTable;

export interface ErrorDetails {
  /** A more exact sentence than the table's, shown instead of it. */
  readonly message?: string;
  /** Messages at fields, by field name. */
  readonly fields?: Readonly<Record<string, string>>;
  /** What a program may want to know: amounts in cents, ids, names. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** A refusal that the domain foresees. The web layer turns it into a page or a problem document. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails = {},
  ) {
    super(details.message ?? errorTable[code].message);
    this.name = 'DomainError';
  }

  get status(): number {
    return errorTable[this.code].status;
  }

  get title(): string {
    return errorTable[this.code].title;
  }
}
