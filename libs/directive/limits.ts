import { type Cents, cents, formatEuro, sumCents, ZERO } from '@libs/money';
import type { Basis } from './basis';
import { shareOf } from './proportion';
import { formatPercent, type ItemRules, type RecipientCap, type RuleName } from './rules';
import { capScopes, type FinancingType } from './vocabulary';

/** An amount that the grant may not exceed, and the rule that says so. */
export interface Limit {
  readonly rule: RuleName;
  readonly text: string;
  readonly amount: Cents;
}
type LimitOf = (basis: Basis) => readonly Limit[];

/** What limits the grant of each financing type, in the order of the trace. */
export const limitsOf: Readonly<Record<FinancingType, readonly LimitOf[]>> = {
  ANTEIL: [maxGrant, recipientCaps, remainingNeed],
  FESTBETRAG: [maxGrant, recipientCaps, shareCap, remainingNeed],
  FEHLBEDARF: [maxGrant, recipientCaps, shareCap, remainingNeed],
  VOLL: [maxGrant, recipientCaps],
};

function maxGrant({ rules }: Basis): Limit[] {
  if (!rules.maxGrant) return [];
  const amount = rules.maxGrant.value;
  return [{ rule: 'maxGrant', text: `Höchstbetrag ${formatEuro(amount)}`, amount }];
}

function recipientCaps(basis: Basis): Limit[] {
  return (basis.rules.recipientCaps?.value ?? []).map((cap) => {
    const had = earlierWithin(basis, cap);
    const amount = cents(Math.max(ZERO, cap.amount - had));
    const less =
      had === ZERO ? '' : ` abzüglich früherer Zuwendungen ${formatEuro(had)} = ${formatEuro(amount)}`;
    return {
      rule: 'recipientCaps',
      text: `Höchstbetrag je Empfänger ${formatEuro(cap.amount)}${less}`,
      amount,
    };
  });
}

/** What the recipient already had, as far as the cap counts it. */
export function earlierWithin(
  { facts, letter }: Pick<Basis, 'facts' | 'letter'>,
  { over, years = 0 }: RecipientCap,
): Cents {
  const from = `${Number(facts.receivedOn.slice(0, 4)) - years}${facts.receivedOn.slice(4)}`;
  const counts = {
    programme: () => true,
    item: (item: string) => item === letter,
    period: (_: string, grantedOn: string) => grantedOn > from,
  } as const satisfies Record<keyof typeof capScopes, (item: string, grantedOn: string) => boolean>;
  const earlier = facts.earlierGrants ?? [];
  return sumCents(
    earlier.filter(({ item, grantedOn }) => counts[over](item, grantedOn)).map(({ amount }) => amount),
  );
}

function shareCap({ rules, costs }: Basis): Limit[] {
  if (!rules.rateCap) return [];
  const amount = shareOf(costs.eligible, rules.rateCap.value);
  const text = `Höchstens ${formatPercent(rules.rateCap.value)} von ${formatEuro(costs.eligible)} = ${formatEuro(amount)}`;
  return [{ rule: 'rateCap', text, amount }];
}

/** The share of its own that the recipient has to bear, rounded up to the cent; nothing without such a rule. */
export const ownMinimum = ({ ownShare }: ItemRules, eligible: Cents): Cents =>
  cents(eligible - shareOf(eligible, 10_000 - (ownShare?.value ?? 0)));

function remainingNeed({ rules, costs, funds }: Basis): Limit[] {
  const own = ownMinimum(rules, costs.eligible);
  const amount = cents(Math.max(ZERO, costs.total - funds.thirdParty - funds.otherPublic - own));
  const text =
    `Gesamtausgaben ${formatEuro(costs.total)} abzüglich Mittel Dritter ${formatEuro(funds.thirdParty)}, ` +
    `anderer öffentlicher Mittel ${formatEuro(funds.otherPublic)} und Mindesteigenanteil ${formatEuro(own)} ` +
    `= ${formatEuro(amount)}`;
  return [{ rule: rules.ownShare ? 'ownShare' : 'financing', text, amount }];
}
