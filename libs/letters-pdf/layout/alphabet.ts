/** Figures of one width, for columns of amounts. */
export const TABULAR = ['tnum'];

/** Seen where it ends a line; who copies, searches or listens gets the word whole. */
export const SOFT_HYPHEN = '\u00ad';

/** What German letters are written with, each with the features it is set in. */
export const ALPHABET: readonly (readonly [signs: string, features?: readonly string[]])[] = [
  [' !"#%&\'()*+,-./0123456789:;=?@[]_§©«»–„“‚‘…•€'],
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜabcdefghijklmnopqrstuvwxyzäöüßé'],
  [SOFT_HYPHEN],
  ['0123456789.,€', TABULAR],
];
