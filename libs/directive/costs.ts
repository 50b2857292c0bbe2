import { type Cents, formatEuro, sumCents } from '@libs/money';
import type { Cited } from './cite';
import { eligibleParts, type Recognised } from './eligible-part';
import type { CostLine, Facts, TraceStep, YearShare } from './facts';
import type { ItemRules } from './rules';
import { stepBy } from './trace';
import { expenseCategories } from './vocabulary';

export interface Costs {
  readonly total: Cents;
  readonly eligible: Cents;
  readonly eligibleByYear: readonly YearShare[];
  /** Lines claimed as eligible that the directive does not recognise. */
  readonly refused: readonly { readonly line: CostLine; readonly by: Cited }[];
  /** Lines of which it recognises a part, with the reasons. */
  readonly recognised: readonly Recognised[];
  readonly trace: readonly TraceStep[];
}

export const lineTotal = (line: CostLine) => sumCents(line.perYear.map(({ amount }) => amount));

/** Sorts the expenditure plan into what the item's rules recognise and what they do not. */
export function assessCosts(rules: ItemRules, facts: Pick<Facts, 'costs' | 'inputTax'>): Costs {
  const claimed = facts.costs.filter((line) => line.eligibleClaimed);
  const refused = claimed
    .filter((line) => !isEligible(rules, line))
    .map((line) => ({ line, by: rules[ruleNameOn(line)] }));
  const recognised = claimed
    .filter((line) => isEligible(rules, line))
    .map((line) => eligibleParts(rules, facts, line));
  const total = sumCents(facts.costs.map(lineTotal));
  const eligible = sumCents(recognised.map(({ eligible }) => eligible));
  const text = `Gesamtausgaben ${formatEuro(total)}, davon zuwendungsfähig ${formatEuro(eligible)}`;
  const sum = stepBy(rules, 'categories', { kind: 'costs', text, input: total, result: eligible });
  return {
    total,
    eligible,
    eligibleByYear: byYear(recognised),
    refused,
    recognised,
    trace: [...refused.map((line) => refusal(rules, line)), ...recognised.flatMap(({ trace }) => trace), sum],
  };
}

const isEligible = ({ runningCost, categories }: ItemRules, { category }: CostLine) =>
  category === 'running_cost' ? runningCost.value : categories.value.includes(category);

const ruleNameOn = ({ category }: CostLine) => (category === 'running_cost' ? 'runningCost' : 'categories');

function refusal(rules: ItemRules, { line }: Costs['refused'][number]): TraceStep {
  const { label } = expenseCategories[line.category];
  const amount = lineTotal(line);
  const text = `Nicht zuwendungsfähig: „${line.label}“ (${label}) mit ${formatEuro(amount)}`;
  return stepBy(rules, ruleNameOn(line), { kind: 'refused', text, input: amount, result: null });
}

function byYear(recognised: readonly Recognised[]): YearShare[] {
  const parts = recognised.flatMap(({ line, perYear }) =>
    perYear.map(({ year, amount }) => ({ year, title: expenseCategories[line.category].title, amount })),
  );
  const years = [...new Set(parts.map(({ year }) => year))].sort((a, b) => a - b);
  return years
    .flatMap((year) => (['investive', 'consumptive'] as const).map((title) => ({ year, title })))
    .map(({ year, title }) => ({
      year,
      title,
      amount: sumCents(
        parts.filter((part) => part.year === year && part.title === title).map(({ amount }) => amount),
      ),
    }))
    .filter(({ amount }) => amount > 0);
}
