import { type Cents, cents, formatEuro, ZERO } from '@libs/money';
import type { TraceStep } from '../facts';
import { roundDown } from '../proportion';
import { stepBy } from '../trace';
import type { FundingItem } from '../version';
import { roundingUnits } from '../vocabulary';
import { findingsOf } from './findings';
import { type Bound, type Change, fewerUnits, formulas, othersIn } from './formulas';
import { compareLines } from './lines';
import type { Actual, Granted, Recalculation } from './model';

/**
 * What remains of a grant when costs or funds came out otherwise than planned (Nr. 2 ANBest-Gk). Pure; the trace begins
 * with the costs and goes on with the grant. Never above what was granted, rounded down like the grant itself.
 */
export function recalculate(
  { rules }: Pick<FundingItem, 'rules'>,
  granted: Granted,
  actual: Actual,
): Recalculation {
  const lines = compareLines(rules, granted, actual);
  const change: Change = {
    rules,
    granted,
    actual,
    lines,
    saved: positive(lines.planned - lines.eligible),
    newFunds: positive(othersIn(actual.funds) - othersIn(granted.funds)),
  };
  const applied = isAboveThreshold(change);
  const bounds = [...(applied ? formulas[rules.financing.value](change) : []), ...fewerUnits(change)];
  const steps = walk(change, bounds, applied);
  const grant = steps.at(-1)!.result!;
  return {
    grant,
    change: cents(grant - granted.grant),
    eligible: lines.eligible,
    lines: lines.lines,
    findings: findingsOf(change, { grant, applied }),
    trace: [...lines.trace, ...steps],
  };
}

const positive = (amount: number): Cents => cents(Math.max(ZERO, amount));

/** Costs or funds must have changed by more than the threshold, each for itself (Nr. 2.2); Vollfinanzierung knows none. */
function isAboveThreshold({ rules, saved, newFunds }: Change): boolean {
  const threshold = rules.financing.value === 'VOLL' ? ZERO : (rules.reductionThreshold?.value ?? ZERO);
  return saved > threshold || newFunds > threshold;
}

/** From what was granted down to what remains, which is rounded only if it fell. */
function walk(change: Change, bounds: readonly Bound[], applied: boolean): TraceStep[] {
  const steps = [threshold(change, applied)];
  for (const bound of bounds) steps.push(bounded(change, steps.at(-1)!.result!, bound));
  const remaining = steps.at(-1)!.result!;
  return remaining < change.granted.grant ? [...steps, rounding(change, remaining)] : steps;
}

function threshold(change: Change, applied: boolean): TraceStep {
  const { rules, granted, saved, newFunds } = change;
  const rule =
    rules.reductionThreshold && rules.financing.value !== 'VOLL' ? 'reductionThreshold' : 'financing';
  const effect = applied ? 'neu zu berechnen' : 'zu wenig für eine Ermäßigung';
  const text = `Bewilligt ${formatEuro(granted.grant)}; Einsparung ${formatEuro(saved)}, neue Mittel ${formatEuro(newFunds)}: ${effect}`;
  return stepBy(rules, rule, { kind: 'amount', text, input: granted.grant, result: granted.grant });
}

function bounded({ rules }: Change, input: Cents, { rule, text: bound, amount }: Bound): TraceStep {
  const effective = amount < input;
  const text = `${bound}: ${effective ? 'ermäßigt die Zuwendung' : 'ermäßigt die Zuwendung nicht'}`;
  return stepBy(rules, rule, {
    kind: 'limit',
    effective,
    text,
    input,
    result: cents(Math.min(input, amount)),
  });
}

function rounding({ rules }: Change, input: Cents): TraceStep {
  const unit = rules.rounding.value;
  const result = roundDown(input, cents(Number(unit) * 100));
  const text = `Abgerundet ${roundingUnits[unit]}: ${formatEuro(result)}`;
  return stepBy(rules, 'rounding', { kind: 'rounding', text, input, result });
}

export type {
  Actual,
  ActualLine,
  Granted,
  LineResult,
  OtherFunds,
  PlanLine,
  Recalculation,
  RecalculationCode,
  RecalculationFinding,
  Units,
} from './model';
