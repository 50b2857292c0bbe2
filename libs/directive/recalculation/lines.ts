import { type Cents, cents, formatEuro, sumCents, ZERO } from '@libs/money';
import type { TraceStep } from '../facts';
import { shareOf } from '../proportion';
import { formatPercent, type ItemRules } from '../rules';
import { stepBy } from '../trace';
import type { Actual, ActualLine, Granted, LineResult } from './model';

/** The lines as they came about, with what counts of them. */
export interface Lines {
  readonly planned: Cents;
  readonly actual: Cents;
  /** Never more than was planned: the plan binds as a whole. */
  readonly eligible: Cents;
  readonly lines: readonly LineResult[];
  readonly trace: readonly TraceStep[];
}

const total = (lines: readonly { readonly eligible: Cents }[]) =>
  sumCents(lines.map(({ eligible }) => eligible));

/**
 * Single lines may exceed the plan by the share of the rule if that is saved elsewhere, or further by official condition
 * (Nr. 1.2 ANBest-Gk); not watched for fixed amounts or without the rule. Assumed: what goes beyond does not count.
 */
export function compareLines(rules: ItemRules, granted: Granted, actual: Actual): Lines {
  const [planned, spent] = [total(granted.plan), total(actual.plan)];
  const compare = comparison(rules, spent <= planned);
  const lines = [
    ...granted.plan.map((line) => compare(line.eligible, lineOf(actual, line))),
    ...actual.plan
      .filter(({ id }) => !granted.plan.some((line) => line.id === id))
      .map((line) => compare(ZERO, line)),
  ];
  const counted = sumCents(lines.map(({ recognised }) => recognised));
  const eligible = cents(Math.min(planned, counted));
  return {
    planned,
    actual: spent,
    eligible,
    lines,
    trace: traceOf(rules, lines, { planned, counted, eligible }),
  };
}

const lineOf = (actual: Actual, { id, label }: ActualLine): ActualLine =>
  actual.plan.find((line) => line.id === id) ?? { id, label, eligible: ZERO };

function comparison({ planOverrun, financing }: ItemRules, saved: boolean) {
  const most = financing.value === 'FESTBETRAG' ? undefined : planOverrun?.value;
  return (
    planned: Cents,
    { id, label, eligible: actual, officialCondition = false }: ActualLine,
  ): LineResult => {
    const limit = most === undefined || officialCondition ? actual : cents(planned + shareOf(planned, most));
    const over = actual > planned && most !== undefined;
    const recognised = cents(Math.min(actual, limit));
    return {
      id,
      label,
      planned,
      actual,
      overrun: overrunOf(planned, actual),
      allowed: !over || (saved && actual <= limit),
      recognised,
    };
  };
}

function overrunOf(planned: Cents, actual: Cents): number | null {
  if (actual <= planned) return 0;
  if (planned === ZERO) return null;
  const over = BigInt(actual - planned) * 10_000n;
  return Number((over + BigInt(planned) - 1n) / BigInt(planned));
}

function traceOf(
  rules: ItemRules,
  lines: readonly LineResult[],
  {
    planned,
    counted,
    eligible,
  }: { readonly planned: Cents; readonly counted: Cents; readonly eligible: Cents },
): TraceStep[] {
  const cut = lines.filter(({ actual, recognised }) => recognised < actual);
  const text = `Zuwendungsfähige Ausgaben nach Plan ${formatEuro(planned)}, abgerechnet ${formatEuro(counted)}, zu berücksichtigen ${formatEuro(eligible)}`;
  return [
    ...cut.map((line) => overrunStep(rules, line)),
    stepBy(rules, 'plan', { kind: 'costs', text, input: counted, result: eligible }),
  ];
}

function overrunStep(rules: ItemRules, { label, planned, actual, recognised }: LineResult): TraceStep {
  const { value } = rules.planOverrun!;
  const text = `„${label}“: ${formatEuro(actual)} statt ${formatEuro(planned)}, bis zu ${formatPercent(value)} mehr zählen: ${formatEuro(recognised)}`;
  return stepBy(rules, 'planOverrun', { kind: 'costs', text, input: actual, result: recognised });
}
