import { type Cents, cents, formatEuro, sumCents } from '@libs/money';
import type { CostLine, Facts, TraceStep } from './facts';
import { formatPercent, type ItemRules, type RuleName } from './rules';
import { stepBy } from './trace';
import { expenseCategories } from './vocabulary';

/** A line that the directive recognises, with the part of each year that counts. */
export interface Recognised {
  readonly line: CostLine;
  readonly perYear: CostLine['perYear'];
  readonly eligible: Cents;
  /** The rules that took a part away. */
  readonly cutBy: readonly RuleName[];
  readonly trace: readonly TraceStep[];
}

/** A factor of whole numbers by which a line counts, and why. */
interface Cut {
  readonly rule: 'eligibleMonths' | 'vat';
  readonly part: number;
  readonly of: number;
  readonly why: string;
}

const cuts: readonly ((rules: ItemRules, facts: Pick<Facts, 'inputTax'>, line: CostLine) => Cut | null)[] = [
  beyondMonths,
  taxWithin,
];

/** Cuts a recognised line to the months and without the tax that do not count; each year down to the cent. */
export function eligibleParts(rules: ItemRules, facts: Pick<Facts, 'inputTax'>, line: CostLine): Recognised {
  const start: Recognised = {
    line,
    perYear: line.perYear,
    eligible: sumOf(line.perYear),
    cutBy: [],
    trace: [],
  };
  return cuts.reduce((recognised, cutOf) => {
    const cut = cutOf(rules, facts, line);
    return cut ? apply(recognised, rules, cut) : recognised;
  }, start);
}

const sumOf = (perYear: CostLine['perYear']) => sumCents(perYear.map(({ amount }) => amount));

function apply(before: Recognised, rules: ItemRules, { rule, part, of, why }: Cut): Recognised {
  const perYear = before.perYear.map(({ year, amount }) => ({
    year,
    amount: cents((BigInt(amount) * BigInt(part)) / BigInt(of)),
  }));
  const eligible = sumOf(perYear);
  const text = `„${before.line.label}“: ${why}, ${formatEuro(eligible)} von ${formatEuro(before.eligible)}`;
  const step = stepBy(rules, rule, { kind: 'costs', text, input: before.eligible, result: eligible });
  return { ...before, perYear, eligible, cutBy: [...before.cutBy, rule], trace: [...before.trace, step] };
}

function beyondMonths(rules: ItemRules, _facts: unknown, { category, months }: CostLine): Cut | null {
  const limit = rules.eligibleMonths?.value.find((entry) => entry.category === category);
  if (!limit || months === undefined || months <= limit.months) return null;
  const { label } = expenseCategories[category];
  return {
    rule: 'eligibleMonths',
    part: limit.months,
    of: months,
    why: `${label} für ${limit.months} von ${months} Monaten`,
  };
}

/** Tax that the recipient gets back as input tax is no expenditure. */
function taxWithin(
  { vat }: ItemRules,
  { inputTax }: Pick<Facts, 'inputTax'>,
  { vatRate = 0 }: CostLine,
): Cut | null {
  if (!vat || vatRate === 0) return null;
  if (vat.value === 'borne' && inputTax !== 'yes') return null;
  return {
    rule: 'vat',
    part: 10_000,
    of: 10_000 + vatRate,
    why: `ohne ${formatPercent(vatRate)} Umsatzsteuer`,
  };
}
