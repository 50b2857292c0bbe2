/** A file inside the PDF, for programs: the letter's data. */
export interface Attachment {
  /** ASCII, such as "bescheid.json". */
  readonly name: string;
  /** For people. */
  readonly description: string;
  /** Such as "application/json". */
  readonly mediaType: string;
  readonly content: string;
}
