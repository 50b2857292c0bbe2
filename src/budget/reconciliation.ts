import type { Tx } from '@libs/db';
import { type Cents, cents, sumCents } from '@libs/money';
import { type EnvelopeAddress, envelopeLabel } from './domain/envelope';
import { figureNames, type Figures } from './domain/figures';

/** One envelope beside the sum of the ledger's entries for it. */
export interface ReconciliationRow extends EnvelopeAddress {
  /** Null when the ledger names an envelope that is not there. */
  readonly id: number | null;
  readonly programmeId: string;
  readonly label: string;
  readonly ledger: Figures;
  readonly envelope: Figures;
  /** How far the figures lie apart, added up without sign. */
  readonly difference: Cents;
}

export interface Reconciliation {
  readonly rows: ReconciliationRow[];
  /** Zero, or somebody has written past the ledger. */
  readonly difference: Cents;
}

const sums = (side: 'ledger' | 'envelope'): string => {
  const figures = figureNames.map(
    (figure) => `'${figure}', coalesce(sum(${figure}_cents) FILTER (WHERE side = '${side}'), 0)::bigint`,
  );
  return `jsonb_build_object(${figures.join(', ')}) AS ${side}`;
};

const figureColumns = figureNames.map((figure) => `${figure}_cents`).join(', ');

const bothSides = `
  SELECT max(id) AS id, programme_id AS "programmeId", kind, budget_year AS "budgetYear", due_year AS "dueYear",
         title, category, ${sums('ledger')}, ${sums('envelope')}
    FROM (SELECT 'ledger' AS side, NULL::bigint AS id, programme_id, kind, budget_year, due_year, title, category,
                 needed, ${figureColumns} FROM ledger_move
          UNION ALL
          SELECT 'envelope', id, programme_id, kind, budget_year, due_year, title, category,
                 true, ${figureColumns} FROM envelope) either
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
  sumCents(figureNames.map((figure) => cents(Math.abs(one[figure] - other[figure]))));
