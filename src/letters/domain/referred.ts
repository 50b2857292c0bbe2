import type { Temporal } from 'temporal-polyfill';

/** An issued letter that another one speaks of. */
export interface Referred {
  readonly documentId: string;
  /** What it is: "Zuwendungsbescheid". */
  readonly title: string;
  readonly date: Temporal.PlainDate;
}

/** The same in a letter's data. */
export interface RefersTo {
  readonly documentId: string;
  readonly title: string;
  readonly date: string;
}

export const refersTo = ({ documentId, title, date }: Referred): RefersTo => ({
  documentId,
  title,
  date: date.toString(),
});
