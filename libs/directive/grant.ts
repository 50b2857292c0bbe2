import { type Cents, cents, formatEuro, ZERO } from '@libs/money';
import type { Basis } from './basis';
import type { TraceStep } from './facts';
import { startOf } from './financing';
import { type Limit, limitsOf } from './limits';
import { ratioOf, roundDown } from './proportion';
import type { ItemRules } from './rules';
import { stepBy } from './trace';
import { roundingUnits } from './vocabulary';

export interface Grant {
  readonly rate: number;
  readonly ceiling: Cents;
  readonly amount: Cents;
  readonly trace: readonly TraceStep[];
}

interface Walk {
  readonly amount: Cents;
  readonly trace: readonly TraceStep[];
}

/** The amount by its financing type, limited by caps, need and request, rounded down. Each step leaves a trace. */
export function reckonGrant(basis: Basis): Grant {
  const { rules, costs, allowed } = basis;
  const begun = start(basis);
  const limits = limitsOf[rules.financing.value].flatMap((limitOf) => limitOf(basis));
  const permitted = limits.reduce((walk, limit) => limited(walk, rules, limit, 'limit'), begun);
  const granted = requested(basis).reduce((walk, limit) => limited(walk, rules, limit, 'request'), permitted);
  const rounded = rounding(rules, granted.amount);
  return {
    rate:
      allowed && granted.amount === begun.amount
        ? allowed.rate
        : shareOrNothing(granted.amount, costs.eligible),
    ceiling: rounding(rules, permitted.amount).result,
    amount: rounded.result,
    trace: [...granted.trace, rounded],
  };
}

const shareOrNothing = (part: Cents, whole: Cents) => (whole === ZERO ? 0 : ratioOf(part, whole));

function start(basis: Basis): Walk {
  const steps = startOf[basis.rules.financing.value](basis);
  const trace = steps.map(({ rule, text, amount }, index) =>
    stepBy(basis.rules, rule, {
      kind: 'amount',
      text,
      input: steps[index - 1]?.amount ?? basis.costs.eligible,
      result: amount,
    }),
  );
  return { amount: steps.at(-1)?.amount ?? ZERO, trace: [...(basis.allowed?.trace ?? []), ...trace] };
}

function limited({ amount, trace }: Walk, rules: ItemRules, limit: Limit, kind: 'limit' | 'request'): Walk {
  const effective = limit.amount < amount;
  const result = effective ? limit.amount : amount;
  const text = `${limit.text}: ${effective ? 'begrenzt die Zuwendung' : 'nicht überschritten'}`;
  const next = stepBy(rules, limit.rule, { kind, effective, text, input: amount, result });
  return { amount: result, trace: [...trace, next] };
}

/** Nothing requested yet is no limit. */
function requested({ allowed, funds }: Basis): Limit[] {
  if (funds.requested === ZERO) return [];
  const rule = allowed ? 'rate' : 'financing';
  return [{ rule, text: `Beantragt ${formatEuro(funds.requested)}`, amount: funds.requested }];
}

function rounding(rules: ItemRules, amount: Cents) {
  const result = roundDown(amount, cents(Number(rules.rounding.value) * 100));
  const text = `Abgerundet ${roundingUnits[rules.rounding.value]}: ${formatEuro(result)}`;
  return { ...stepBy(rules, 'rounding', { kind: 'rounding', text, input: amount, result }), result };
}
