/** What is wrong in a template, where, and what to do. */
export interface TemplateFault {
  /** From 1. */
  readonly line: number;
  /** The placeholder, tag or entry of the head, as it is written. */
  readonly place: string;
  readonly text: string;
}

const LONGEST_PLACE = 60;

/** In one line, shortened. */
export function placeOf(source: string): string {
  const line = source.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_PLACE ? line : `${line.slice(0, LONGEST_PLACE - 1)}…`;
}
