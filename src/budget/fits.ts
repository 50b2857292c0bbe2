import { type FormErrors, wholeForm } from '@libs/web';
import { type Balance, effectsOf, refusalAt } from './domain/effect';
import type { EntryDraft } from './domain/entry';

/** What does not fit, at the field of its envelope or, when it has none, at the form. */
export function misfits(
  rows: readonly EntryDraft[],
  balances: readonly Balance[],
  fieldOf: ReadonlyMap<string, string>,
): FormErrors {
  const found = effectsOf(rows, balances).map((effect) => [
    fieldOf.get(effect.key) ?? wholeForm,
    refusalAt(effect),
  ]);
  return Object.fromEntries(found.filter(([, refusal]) => refusal !== undefined)) as FormErrors;
}
