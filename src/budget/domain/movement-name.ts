import type { EntryDraft } from './entry';
import { type MovementContent, movementKinds } from './movement';

const every = (rows: readonly EntryDraft[], test: (row: EntryDraft) => boolean): boolean =>
  rows.length > 0 && rows.every(test);

/** What a movement is called: its kind, or what all of its rows do. */
export function nameOfMovement({ kind, rows }: MovementContent): string {
  if (kind === 'block' && every(rows, (row) => row.kind === 'unblock')) return 'Aufhebung einer Sperre';
  if (
    kind === 'appropriation' &&
    every(rows, (row) => 'envelopeKind' in row && row.envelopeKind === 'category')
  )
    return 'Obergrenze je Fördergegenstand';
  return movementKinds[kind];
}

/** "2020" or "2020 und 2021": the budget years that the rows name. */
export const yearsOfRows = (rows: MovementContent['rows']): number[] =>
  [...new Set(rows.map(({ budgetYear }) => budgetYear))].sort();
