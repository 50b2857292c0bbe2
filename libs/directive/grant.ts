import { type Cents, cents, formatEuro, ZERO } from '@libs/money';
import { cite } from './cite';
import type { Costs } from './costs';
import type { TraceStep } from './facts';
import type { Funds } from './funds';
import { ratioOf, roundDown, shareOf } from './proportion';
import { formatPercent, type ItemRules, type RuleName } from './rule-table';
import { roundingUnits } from './vocabulary';

export interface Grant {
  readonly rate: number;
  readonly ceiling: Cents;
  readonly amount: Cents;
  readonly trace: readonly TraceStep[];
}

interface Basis {
  readonly rules: ItemRules;
  readonly costs: Costs;
  readonly funds: Funds;
}

interface Limit {
  readonly rule: RuleName;
  readonly text: string;
  readonly amount: Cents;
}

/** What the directive itself allows at most; the request is looked at afterwards. */
const limits: readonly ((basis: Basis) => Limit | null)[] = [maxGrant, remainingNeed];

/** Share of the eligible costs, limited by caps, need and request, rounded down. Each step leaves a trace. */
export function reckonGrant(basis: Basis): Grant {
  const { rate } = basis.rules;
  const share = shareOf(basis.costs.eligible, rate.value);
  const shareText = `${formatPercent(rate.value)} von ${formatEuro(basis.costs.eligible)} = ${formatEuro(share)}`;
  const allowed = limits.reduce<Walk>((walk, limit) => limited(walk, basis.rules, limit(basis)), {
    amount: share,
    trace: [step(basis.rules, 'rate', shareText, share)],
  });
  const granted = limited(allowed, basis.rules, requested(basis));
  const rounded = rounding(basis.rules, granted.amount);
  return {
    rate: granted.amount < share ? ratioOf(granted.amount, basis.costs.eligible) : rate.value,
    ceiling: rounding(basis.rules, allowed.amount).result,
    amount: rounded.result,
    trace: [...granted.trace, rounded],
  };
}

interface Walk {
  readonly amount: Cents;
  readonly trace: readonly TraceStep[];
}

function limited({ amount, trace }: Walk, rules: ItemRules, limit: Limit | null): Walk {
  if (!limit) return { amount, trace };
  const bites = limit.amount < amount;
  const result = bites ? limit.amount : amount;
  const effect = bites ? 'begrenzt die Zuwendung' : 'nicht überschritten';
  return { amount: result, trace: [...trace, step(rules, limit.rule, `${limit.text}: ${effect}`, result)] };
}

function maxGrant({ rules }: Basis): Limit | null {
  if (!rules.maxGrant) return null;
  const amount = rules.maxGrant.value;
  return { rule: 'maxGrant', text: `Höchstbetrag ${formatEuro(amount)}`, amount };
}

/** The share of its own that the recipient has to bear, rounded up to the cent. */
export const ownMinimum = (rules: ItemRules, eligible: Cents): Cents =>
  cents(eligible - shareOf(eligible, 10_000 - rules.ownShare.value));

function remainingNeed({ rules, costs, funds }: Basis): Limit {
  const own = ownMinimum(rules, costs.eligible);
  const amount = cents(Math.max(ZERO, costs.total - funds.thirdParty - funds.otherPublic - own));
  const text =
    `Gesamtausgaben ${formatEuro(costs.total)} abzüglich Mittel Dritter ${formatEuro(funds.thirdParty)}, ` +
    `anderer öffentlicher Mittel ${formatEuro(funds.otherPublic)} und Mindesteigenanteil ${formatEuro(own)} ` +
    `= ${formatEuro(amount)}`;
  return { rule: 'ownShare', text, amount };
}

function requested({ funds }: Basis): Limit | null {
  if (funds.requested === ZERO) return null;
  return { rule: 'rate', text: `Beantragt ${formatEuro(funds.requested)}`, amount: funds.requested };
}

function rounding(rules: ItemRules, amount: Cents) {
  const result = roundDown(amount, cents(Number(rules.rounding.value) * 100));
  const unit = roundingUnits[rules.rounding.value];
  return { ...step(rules, 'rounding', `Abgerundet ${unit}: ${formatEuro(result)}`, result), result };
}

function step(rules: ItemRules, name: RuleName, text: string, result: Cents): TraceStep {
  const { paragraph, mark } = rules[name]!;
  return { rule: name, paragraph, mark, text: `${text} ${cite({ paragraph, mark })}`, result };
}
