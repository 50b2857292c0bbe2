import { cents, type Cents } from '@libs/money';
import { type EnvelopeAddress, envelopeLabel, type Shortfall } from '../../budget';

/** What one case needs of one envelope, and what is free there. */
export interface Need extends EnvelopeAddress {
  readonly caseId: string;
  readonly need: Cents;
  readonly free: Cents;
}

/**
 * Takes from the top: each case either fits wholly into what those before it left, and takes its money, or it
 * is passed over and takes nothing. Returns what each lacks; nothing for those that fit.
 */
export function fitInOrder(order: readonly string[], needs: readonly Need[]): Map<string, Shortfall[]> {
  const left = new Map(needs.map((need) => [keyOf(need), need.free as number]));
  return new Map(
    order.map((caseId) => {
      const own = needs.filter((need) => need.caseId === caseId);
      const lacks = own.filter((need) => need.need > left.get(keyOf(need))!);
      if (lacks.length === 0)
        for (const need of own) left.set(keyOf(need), left.get(keyOf(need))! - need.need);
      return [caseId, lacks.map((need) => shortfallOf(need, left.get(keyOf(need))!))];
    }),
  );
}

/** Tells one envelope from another. */
export const keyOf = ({ kind, budgetYear, dueYear, title, category }: EnvelopeAddress): string =>
  [kind, budgetYear, dueYear, title, category].join('/');

const shortfallOf = (need: Need, left: number): Shortfall => ({
  envelope: envelopeLabel(need),
  missing: cents(need.need - left),
});
