import type { Cents } from '@libs/money';

/** What was free in an envelope when a scenario was saved. */
export interface SavedBalance {
  readonly envelopeId: number;
  readonly available: Cents;
}

export interface ChangedBalance {
  readonly label: string;
  /** Null for an envelope that was not there yet. */
  readonly before: Cents | null;
  readonly now: Cents;
}

interface Current {
  readonly id: number;
  readonly label: string;
  readonly available: Cents;
}

/** The envelopes in which something else is free now than when the scenario was saved; none for one never saved. */
export function changedBalances(
  saved: readonly SavedBalance[],
  current: readonly Current[],
): ChangedBalance[] {
  if (saved.length === 0) return [];
  const before = new Map(saved.map(({ envelopeId, available }) => [envelopeId, available]));
  return current
    .filter(({ id, available }) => before.get(id) !== available)
    .map(({ id, label, available }) => ({ label, before: before.get(id) ?? null, now: available }));
}
