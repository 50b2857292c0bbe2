import { type Cents, formatEuro, sumCents } from '@libs/money';
import { cite, type Cited } from './cite';
import type { CostLine, Facts, TraceStep, YearShare } from './facts';
import type { ItemRules } from './rule-table';
import { expenseCategories } from './vocabulary';

export interface Costs {
  readonly total: Cents;
  readonly eligible: Cents;
  readonly eligibleByYear: readonly YearShare[];
  /** Lines claimed as eligible that the directive does not recognise. */
  readonly refused: readonly { readonly line: CostLine; readonly by: Cited }[];
  readonly trace: readonly TraceStep[];
}

export const lineTotal = (line: CostLine) => sumCents(line.perYear.map(({ amount }) => amount));

/** Sorts the expenditure plan into what the item's rules recognise and what they do not. */
export function assessCosts(rules: ItemRules, { costs }: Pick<Facts, 'costs'>): Costs {
  const claimed = costs.filter((line) => line.eligibleClaimed);
  const refused = claimed
    .filter((line) => !isEligible(rules, line))
    .map((line) => ({ line, by: ruleOn(rules, line) }));
  const recognised = claimed.filter((line) => isEligible(rules, line));
  const total = sumCents(costs.map(lineTotal));
  const eligible = sumCents(recognised.map(lineTotal));
  const { paragraph, mark } = rules.categories;
  const text = `Gesamtausgaben ${formatEuro(total)}, davon zuwendungsfähig ${formatEuro(eligible)} ${cite(rules.categories)}`;
  return {
    total,
    eligible,
    eligibleByYear: byYear(recognised),
    refused,
    trace: [...refused.map(refusal), { rule: 'categories', paragraph, mark, text, result: eligible }],
  };
}

const isEligible = ({ runningCost, categories }: ItemRules, { category }: CostLine) =>
  category === 'running_cost' ? runningCost.value : categories.value.includes(category);

const ruleOn = (rules: ItemRules, { category }: CostLine) =>
  category === 'running_cost' ? rules.runningCost : rules.categories;

function refusal({ line, by }: Costs['refused'][number]): TraceStep {
  const { label } = expenseCategories[line.category];
  const text = `Nicht zuwendungsfähig: „${line.label}“ (${label}) mit ${formatEuro(lineTotal(line))} ${cite(by)}`;
  const rule = line.category === 'running_cost' ? 'runningCost' : 'categories';
  return { rule, paragraph: by.paragraph, mark: by.mark, text, result: null };
}

function byYear(lines: readonly CostLine[]): YearShare[] {
  const parts = lines.flatMap(({ category, perYear }) =>
    perYear.map(({ year, amount }) => ({ year, title: expenseCategories[category].title, amount })),
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
