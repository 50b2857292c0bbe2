import { assessCosts, type CostLine, type Facts, type FundingItem, expenseCategories } from '@libs/directive';
import { type Cents, sumCents, ZERO } from '@libs/money';
import type { CheckNoteInput } from '../../letters';

type CheckedCost = CheckNoteInput['costs'][number];

/** Each line of the expenditure plan with what the directive recognises of it, and why not the rest. */
export function checkedCosts({ rules }: Pick<FundingItem, 'rules'>, facts: Facts): CheckedCost[] {
  const { recognised, refused } = assessCosts(rules, facts);
  return facts.costs.map((line) => {
    const part = recognised.find((one) => one.line === line);
    if (part) return cost(line, part.eligible, part.trace.map(({ text }) => text).join(' ') || null);
    const refusal = refused.find((one) => one.line === line);
    const reason = refusal ? `Nach ${refusal.by?.paragraph} nicht zuwendungsfähig` : 'Nicht beantragt';
    return cost(line, ZERO, reason);
  });
}

const cost = (
  { label, category, perYear }: CostLine,
  eligible: Cents,
  reason: string | null,
): CheckedCost => ({
  label,
  category: expenseCategories[category].label,
  amount: sumCents(perYear.map(({ amount }) => amount)),
  eligible,
  reason,
});
