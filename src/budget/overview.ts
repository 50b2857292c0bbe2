import type { Tx } from '@libs/db';
import { type Cents, cents, sumCents } from '@libs/money';
import { type EnvelopeAddress, type EnvelopeKind, envelopeLabel } from './domain/envelope';

/** The figures of an envelope or of a sum of envelopes, in cents. */
export interface Figures {
  readonly limit: Cents;
  readonly reserved: Cents;
  readonly committed: Cents;
}

export interface EnvelopeRow extends EnvelopeAddress, Figures {
  readonly id: number;
  /** "Ausgaben 2020, investiv" */
  readonly label: string;
  readonly available: Cents;
}

export interface YearRow extends Figures {
  readonly budgetYear: number;
  readonly available: Cents;
}

export interface ProgrammeOverview {
  /** Null before the first allocation. */
  readonly ceiling: EnvelopeRow | null;
  /** Appropriation, reserved, committed and available per budget year, over its titles. */
  readonly years: YearRow[];
  /** The same per budget year and title. */
  readonly cash: EnvelopeRow[];
  /** Per budget year, due year and title. */
  readonly authorisations: EnvelopeRow[];
  readonly categories: EnvelopeRow[];
}

/** What the programme has, what is spoken for and what is left: running balances, read in one statement. */
export async function programmeOverview(tx: Tx, programmeId: string): Promise<ProgrammeOverview> {
  const rows = await tx.query<Omit<EnvelopeRow, 'label'>[]>(
    `SELECT id, kind, budget_year AS "budgetYear", due_year AS "dueYear", title, category,
            limit_cents AS "limit", reserved_cents AS reserved, committed_cents AS committed,
            limit_cents - reserved_cents - committed_cents AS available
       FROM envelope WHERE programme_id = $1
      ORDER BY budget_year, due_year, title DESC, category`,
    [programmeId],
  );
  const of = (kind: EnvelopeKind): EnvelopeRow[] =>
    rows.filter((row) => row.kind === kind).map((row) => ({ ...row, label: envelopeLabel(row) }));
  const cash = of('cash');
  return {
    ceiling: of('ceiling')[0] ?? null,
    years: yearsOf(cash),
    cash,
    authorisations: of('authorisation'),
    categories: of('category'),
  };
}

function yearsOf(cash: readonly EnvelopeRow[]): YearRow[] {
  const years = [...new Set(cash.map((row) => row.budgetYear ?? 0))];
  return years.map((budgetYear) => {
    const titled = cash.filter((row) => row.budgetYear === budgetYear);
    const [limit, reserved, committed] = (['limit', 'reserved', 'committed'] as const).map((figure) =>
      sumCents(titled.map((row) => row[figure])),
    ) as [Cents, Cents, Cents];
    return { budgetYear, limit, reserved, committed, available: cents(limit - reserved - committed) };
  });
}
