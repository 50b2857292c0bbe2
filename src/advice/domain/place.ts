import type { RegisterRow } from '../../municipalities';

/** The municipality that was meant: found, one of several, or none. */
export type Place =
  | { readonly kind: 'unasked' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'several'; readonly rows: readonly RegisterRow[]; readonly more: boolean }
  | { readonly kind: 'found'; readonly row: RegisterRow; readonly rows: readonly RegisterRow[] };

/** How many of the same beginning are offered. */
export const OFFERED = 10;

interface Found {
  readonly rows: readonly RegisterRow[];
  readonly more: boolean;
}

/** Who of those whose names begin as typed is meant: the one chosen, the only one, or the only one of exactly that name. */
export function placeOf(
  typed: { readonly name: string; readonly ags: string },
  { rows, more }: Found,
): Place {
  if (typed.name === '') return { kind: 'unasked' };
  if (rows.length === 0) return { kind: 'unknown' };
  const chosen = rows.find(({ ags }) => ags === typed.ags);
  const namesakes = rows.filter(({ name }) => name.toLowerCase() === typed.name.toLowerCase());
  const only = namesakes.length === 1 ? namesakes[0] : rows.length === 1 ? rows[0] : undefined;
  const row = chosen ?? only;
  return row ? { kind: 'found', row, rows } : { kind: 'several', rows, more };
}
