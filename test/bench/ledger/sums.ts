import type { Tx } from '@libs/db';
import type { EnvelopeKind, EnvelopeRow, ProgrammeOverview } from '../../../src/budget';

interface Sum {
  readonly budgetYear: number;
  readonly dueYear: number;
  readonly title: string;
  readonly category: string;
  readonly committed: number;
}

/** What was committed up to the end of a day, added up from the entries. */
export const sumsUpTo = (tx: Tx, programmeId: string, day: string): Promise<Sum[]> =>
  tx.query(
    `SELECT budget_year AS "budgetYear", due_year AS "dueYear", title, category,
            sum(amount_cents)::bigint AS committed
       FROM budget_entry WHERE programme_id = $1 AND kind = 'commit' AND booked_on <= $2
      GROUP BY budget_year, due_year, title, category`,
    [programmeId, day],
  );

const fallsUnder: Readonly<Record<EnvelopeKind, (sum: Sum, envelope: EnvelopeRow) => boolean>> = {
  ceiling: () => true,
  cash: (sum, { dueYear, title }) => sum.dueYear === dueYear && sum.title === title,
  authorisation: (sum, { budgetYear, dueYear, title }) =>
    sum.budgetYear === budgetYear && sum.dueYear === dueYear && sum.title === title,
  category: (sum, { category }) => sum.category === category,
};

/** Throws unless every balance is the sum of its entries, to the cent. */
export function assertEqual(overview: ProgrammeOverview, sums: readonly Sum[]): void {
  const { ceiling, cash, authorisations, categories } = overview;
  for (const envelope of [ceiling!, ...cash, ...authorisations, ...categories]) {
    const under = sums.filter((sum) => fallsUnder[envelope.kind](sum, envelope));
    const sum = under.reduce((total, { committed }) => total + committed, 0);
    if (sum === 0 || sum !== envelope.committed)
      throw new Error(`${envelope.label}: ${envelope.committed} is not the sum of the entries, ${sum}`);
  }
}
