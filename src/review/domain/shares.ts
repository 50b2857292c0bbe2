import type { Title } from '../../budget';
import { type Cents, formatEuro, sumCents } from '@libs/money';

/** A part of a grant: the year in which it falls due and the title that pays it. */
export interface Share {
  readonly dueYear: number;
  readonly title: Title;
  readonly amount: Cents;
}

/** Nothing falls due in a year that is over: what a plan put there is due in the budget year. */
export function dueFrom(budgetYear: number, shares: readonly Share[]): Share[] {
  const sums = new Map<string, Share>();
  for (const share of shares) {
    const dueYear = Math.max(share.dueYear, budgetYear);
    const key = `${dueYear}/${share.title}`;
    const amount = sumCents([sums.get(key)?.amount ?? (0 as Cents), share.amount]);
    sums.set(key, { dueYear, title: share.title, amount });
  }
  return [...sums.values()];
}

/** What speaks against a split, in German by field; empty when it may be proposed. */
export function splitFaults(shares: readonly Share[], ceiling: Cents): Record<string, string> {
  const total = sumCents(shares.map(({ amount }) => amount));
  if (total === 0) return { form: 'Tragen Sie mindestens einen Betrag ein.' };
  if (total <= ceiling) return {};
  return {
    form: `Die Beträge ergeben ${formatEuro(total)}. Die Richtlinie erlaubt höchstens ${formatEuro(ceiling)}.`,
  };
}

/** The form field of a share: "betrag.2020-investive". */
export const shareField = (dueYear: number, title: Title): string => `betrag.${dueYear}-${title}`;
