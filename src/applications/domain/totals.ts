import { type ExpenseCategory, expenseCategories, type FundingYear, keysOf } from '@libs/directive';
import { type Cents, cents, sumCents } from '@libs/money';
import type { PlannedCost, Sections } from './sections';

export const lineTotal = ({ perYear }: PlannedCost): Cents => sumCents(perYear.map(({ amount }) => amount));

export const costIn = (lines: readonly PlannedCost[], year: number): Cents =>
  sumCents(
    lines.flatMap(({ perYear }) => perYear.filter((part) => part.year === year).map(({ amount }) => amount)),
  );

export const fundsOf = ({ own, thirdParty, otherPublic, requested }: FundingYear): Cents =>
  sumCents([own, thirdParty, otherPublic, requested]);

/** The categories that have costs, with their sums. */
export const categoryTotals = (
  lines: readonly PlannedCost[],
): { readonly category: ExpenseCategory; readonly total: Cents }[] =>
  keysOf(expenseCategories)
    .map((category) => ({
      category,
      total: sumCents(lines.filter((line) => line.category === category).map(lineTotal)),
    }))
    .filter(({ total }) => total > 0);

export interface Totals {
  readonly cost: Cents;
  readonly funds: Cents;
  readonly requested: Cents;
  /** What the funds lack (positive) or exceed (negative). */
  readonly missing: Cents;
}

export function totalsOf({ costs, funding }: Pick<Sections, 'costs' | 'funding'>): Totals {
  const cost = sumCents(costs.lines.map(lineTotal));
  const funds = sumCents(funding.years.map(fundsOf));
  const requested = sumCents(funding.years.map((year) => year.requested));
  return { cost, funds, requested, missing: cents(cost - funds) };
}
