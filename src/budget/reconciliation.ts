import type { Tx } from '@libs/db';
import { type Cents, cents, sumCents } from '@libs/money';
import { type EnvelopeAddress, envelopeLabel } from './domain/envelope';
import type { Figures } from './overview';

/** One envelope beside the sum of the ledger's entries for it. */
export interface ReconciliationRow extends EnvelopeAddress {
  /** Null when the ledger names an envelope that is not there. */
  readonly id: number | null;
  readonly programmeId: string;
  readonly label: string;
  readonly ledger: Figures;
  readonly envelope: Figures;
  /** How far the three figures lie apart, added up without sign. */
  readonly difference: Cents;
}

export interface Reconciliation {
  readonly rows: ReconciliationRow[];
  /** Zero, or somebody has written past the ledger. */
  readonly difference: Cents;
}

const sums = (side: 'ledger' | 'envelope'): string => {
  const sum = (column: string) => `coalesce(sum(${column}) FILTER (WHERE side = '${side}'), 0)::bigint`;
  return `jsonb_build_object('limit', ${sum('limit_cents')}, 'reserved', ${sum('reserved_cents')},
                             'committed', ${sum('committed_cents')}) AS ${side}`;
};

const bothSides = `
  SELECT max(id) AS id, programme_id AS "programmeId", kind, budget_year AS "budgetYear", due_year AS "dueYear",
         title, category, ${sums('ledger')}, ${sums('envelope')}
    FROM (SELECT 'ledger' AS side, NULL::bigint AS id, programme_id, kind, budget_year, due_year, title, category,
                 needed, limit_cents, reserved_cents, committed_cents FROM ledger_move
          UNION ALL
          SELECT 'envelope', id, programme_id, kind, budget_year, due_year, title, category,
                 true, limit_cents, reserved_cents, committed_cents FROM envelope) either
   GROUP BY programme_id, kind, budget_year, due_year, title, category
  HAVING bool_or(needed)
   ORDER BY programme_id, max(id)`;

/** Sums the whole ledger and lays it beside every envelope: one statement, so both are of the same moment. */
export async function reconcile(tx: Tx): Promise<Reconciliation> {
  const found = await tx.query<Omit<ReconciliationRow, 'label' | 'difference'>[]>(bothSides);
  const rows = found.map((row) => ({
    ...row,
    label: envelopeLabel(row),
    difference: apart(row.ledger, row.envelope),
  }));
  return { rows, difference: sumCents(rows.map((row) => row.difference)) };
}

const apart = (one: Figures, other: Figures): Cents =>
  cents(
    Math.abs(one.limit - other.limit) +
      Math.abs(one.reserved - other.reserved) +
      Math.abs(one.committed - other.committed),
  );
