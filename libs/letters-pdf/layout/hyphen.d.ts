/** The part of `hyphen` that letters use; the package ships no types. */
declare module 'hyphen/de-1996' {
  /** The text with soft hyphens, or another sign, where a word may be divided. */
  function hyphenateSync(text: string, options?: { hyphenChar?: string; minWordLength?: number }): string;
}
