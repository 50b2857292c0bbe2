import { type Reader, record } from '../reading/structure';
import { flag, oneOf, text } from '../reading/values';
import { keysOf, type Mark, marks } from '../vocabulary';

/** One rule of a directive: its value, where it stands, how we know it and whether the ministry has confirmed it. */
export interface Rule<T> {
  readonly value: T;
  readonly paragraph: string;
  readonly source: string;
  readonly mark: Mark;
  /** Soll-Vorschrift: who misses it is warned, not refused. */
  readonly should?: boolean;
  /** Where it stands in the file, from 1. */
  readonly line: number;
}

const frame = record(
  { value: (at) => at, paragraph: text, source: text, mark: oneOf(marks) },
  { should: flag },
);

/** A rule with its frame; "should: true" makes it a Soll-Vorschrift. */
export const rule =
  <T>(read: Reader<T>): Reader<Rule<T>> =>
  (at) => {
    const { value, ...rest } = frame(at);
    return { value: read(value), ...rest, line: at.line };
  };

/** How a rule is called, read from the file and told in one line. */
export interface Definition<T> {
  readonly title: string;
  readonly read: Reader<T>;
  readonly show: (value: T) => string;
  /** The words a value is chosen from, with their German meaning. */
  readonly words?: Readonly<Record<string, string>>;
}

export const define = <T>(title: string, read: Reader<T>, show: (value: T) => string): Definition<T> => ({
  title,
  read,
  show,
});

/** A rule whose values are the keys of a table of German words. */
export const choice = <T extends Readonly<Record<string, string>>>(title: string, words: T) => ({
  ...define(title, oneOf(keysOf(words)), (word) => words[word] as string),
  words,
});
