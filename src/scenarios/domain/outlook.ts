import { type Cents, cents, sumCents, ZERO } from '@libs/money';
import { type EnvelopeAddress, envelopeLabel } from '../../budget';
import type { Share } from '../../review';

/** What is free in an envelope; below zero when more is bound than there is. */
export interface Balance extends EnvelopeAddress {
  readonly available: Cents;
}

/** A case with what a scenario gives it. */
export interface PlannedCase {
  readonly id: string;
  /** The letter of its funding item, which may have a cap. */
  readonly item: string;
  readonly shares: readonly Share[];
}

export interface EnvelopeOutlook {
  readonly label: string;
  readonly address: EnvelopeAddress;
  readonly free: Cents;
  readonly planned: Cents;
  /** Free less planned: below zero when the scenario does not fit. */
  readonly remaining: Cents;
}

export interface CaseOutlook {
  readonly id: string;
  readonly sum: Cents;
  /** What lacks in which envelope once the cases before it that fit are served; empty when it fits. */
  readonly lacks: readonly { readonly label: string; readonly amount: Cents }[];
}

export interface Outlook {
  readonly envelopes: readonly EnvelopeOutlook[];
  readonly cases: readonly CaseOutlook[];
}

export const keyOf = ({ kind, budgetYear, dueYear, title, category }: EnvelopeAddress): string =>
  [kind, budgetYear, dueYear, title, category].join('/');

/** The envelopes that a share moves, as `envelopes_of` in the database has them; some need not be there. */
function envelopesOf(
  budgetYear: number,
  { dueYear, title }: Share,
  category: string,
): (readonly [address: EnvelopeAddress, needed: boolean])[] {
  const nothing = { budgetYear: null, dueYear: null, title: null, category: null };
  const isLater = dueYear > budgetYear;
  const authorisation = { ...nothing, kind: 'authorisation', budgetYear, dueYear, title } as const;
  return [
    [{ ...nothing, kind: 'ceiling' }, true],
    [{ ...nothing, kind: 'cash', budgetYear: dueYear, dueYear, title }, !isLater],
    ...(isLater ? [[authorisation, true] as const] : []),
    [{ ...nothing, kind: 'category', category }, false],
  ];
}

interface Need {
  readonly address: EnvelopeAddress;
  readonly amount: Cents;
}

/** What a case takes from each envelope. */
function needsOf(
  budgetYear: number,
  { item, shares }: PlannedCase,
  known: ReadonlySet<string>,
): Map<string, Need> {
  const needs = new Map<string, Need>();
  for (const share of shares)
    for (const [address, needed] of envelopesOf(budgetYear, share, item)) {
      const key = keyOf(address);
      if (!needed && !known.has(key)) continue;
      needs.set(key, { address, amount: sumCents([needs.get(key)?.amount ?? ZERO, share.amount]) });
    }
  return needs;
}

/**
 * What would remain in each envelope, and which cases fit one after the other: a case that does not fit takes
 * nothing, so that a smaller one behind it may still fit. Nothing of it is booked.
 */
export function outlookOf(
  budgetYear: number,
  balances: readonly Balance[],
  planned: readonly PlannedCase[],
): Outlook {
  const known = new Set(balances.map(keyOf));
  const needs = planned.map((one) => needsOf(budgetYear, one, known));
  const missing = needs.flatMap((map) => [...map].filter(([key]) => !known.has(key)));
  const unallocated = new Map(missing.map(([key, { address }]) => [key, { ...address, available: ZERO }]));
  const all: Balance[] = [...balances, ...unallocated.values()];
  const envelopes = all.map(({ available, ...address }): EnvelopeOutlook => {
    const amounts = needs.map((map) => map.get(keyOf(address))?.amount ?? ZERO);
    const sum = sumCents(amounts);
    const remaining = cents(available - sum);
    return { label: envelopeLabel(address), address, free: available, planned: sum, remaining };
  });
  const free = new Map(all.map((balance): [string, number] => [keyOf(balance), balance.available]));
  const cases = planned.map(({ id, shares }, index): CaseOutlook => {
    const wanted = [...needs[index]!];
    const lacks = wanted.flatMap(([key, { address, amount }]) => {
      const lack = amount - Math.max(free.get(key)!, 0);
      return lack > 0 ? [{ label: envelopeLabel(address), amount: cents(lack) }] : [];
    });
    if (lacks.length === 0) for (const [key, { amount }] of wanted) free.set(key, free.get(key)! - amount);
    return { id, sum: sumCents(shares.map(({ amount }) => amount)), lacks };
  });
  return { envelopes, cases };
}
