import { type CaseLetter, citable } from '../case-letters.rows';
import type { WrittenName } from './written-letters';

/** The acts by which something is granted. */
const granting: readonly string[] = ['award', 'amendment'];

interface Letters {
  readonly letters: readonly CaseLetter[];
  /** The acts that are not final yet, by the id of their letter. */
  readonly contestable: readonly string[];
}

/** Which issued letters a letter can speak of, by its kind. */
const cited: { readonly [K in WrittenName]?: (correspondence: Letters) => CaseLetter[] } = {
  hearing: ({ letters }) => letters.filter(({ kind }) => granting.includes(kind)),
  correction: ({ letters }) => citable(letters),
  waiver: ({ letters, contestable }) => letters.filter(({ id }) => contestable.includes(id)),
};

/** The issued letters that a letter of this kind can speak of; none where it speaks of no letter. */
export const citedBy = (kind: WrittenName, correspondence: Letters): CaseLetter[] =>
  cited[kind]?.(correspondence) ?? [];
