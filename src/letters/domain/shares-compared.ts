import { type Cents, sumCents } from '@libs/money';
import type { AwardShare } from './award-input';

interface BeforeAfter {
  readonly before: Cents;
  readonly after: Cents;
}

/** The grant by budget year before and after a change. */
export interface SharesCompared {
  readonly perYear: readonly (BeforeAfter & { readonly year: number })[];
  readonly total: BeforeAfter;
}

const sumIn = (shares: readonly AwardShare[], year: number): Cents =>
  sumCents(shares.filter(({ dueYear }) => dueYear === year).map(({ amount }) => amount));

const totalOf = (shares: readonly AwardShare[]): Cents => sumCents(shares.map(({ amount }) => amount));

/** Null where no year changes. */
export function sharesCompared(
  before: readonly AwardShare[],
  after: readonly AwardShare[],
): SharesCompared | null {
  const years = [...new Set([...before, ...after].map(({ dueYear }) => dueYear))].sort((a, b) => a - b);
  const perYear = years.map((year) => ({ year, before: sumIn(before, year), after: sumIn(after, year) }));
  if (perYear.every((row) => row.before === row.after)) return null;
  return { perYear, total: { before: totalOf(before), after: totalOf(after) } };
}
