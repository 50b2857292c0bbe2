import type { Facts, TraceStep } from './facts';
import { applies } from './premise';
import type { Bonus } from './reading/bonus';
import { formatPercent, type ItemRules, type RuleName } from './rules';
import { stepBy } from './trace';
import type { FundingItem } from './version';

/** The rate in basis points with the bonuses that apply, never above the cap or 100 per cent. */
export interface AllowedRate {
  readonly rate: number;
  /** Empty when the base rate stands as it is. */
  readonly trace: readonly TraceStep[];
}

/** The bonuses of an item: those without a list of items count for all. */
export const bonusesOf = ({ letter, rules }: FundingItem): readonly Bonus[] =>
  (rules.bonuses?.value ?? []).filter(({ items }) => !items || items.includes(letter));

/** The allowed rate with the bonuses that apply; null where none is granted by, even if one is inherited. */
export const allowedRate = (item: FundingItem, facts: Facts): AllowedRate | null =>
  rateWith(
    item,
    bonusesOf(item).filter(({ when }) => applies(when, facts)),
  );

/** The rate with the given bonuses, null as above. A bonus that replaces comes first. */
export function rateWith({ rules }: FundingItem, granted: readonly Bonus[]): AllowedRate | null {
  if (rules.financing.value !== 'ANTEIL' || !rules.rate) return null;
  const start: AllowedRate = { rate: rules.rate.value, trace: [] };
  const raised = [...granted]
    .sort((a, b) => Number(a.replace === undefined) - Number(b.replace === undefined))
    .reduce((allowed, bonus) => withBonus(allowed, rules, bonus), start);
  return capped(raised, rules);
}

/** A bonus that raises nothing is passed over. */
function withBonus(allowed: AllowedRate, rules: ItemRules, { text, add = 0, replace }: Bonus): AllowedRate {
  const { rate, trace } = allowed;
  const next = Math.min(10_000, replace ?? rate + add);
  if (next <= rate) return allowed;
  const how = replace === undefined ? `+ ${formatPercent(add)}` : `statt ${formatPercent(rate)}`;
  return {
    rate: next,
    trace: [...trace, rateStep(rules, 'bonuses', `${text}: ${how}, Fördersatz ${formatPercent(next)}`)],
  };
}

function capped({ rate, trace }: AllowedRate, rules: ItemRules): AllowedRate {
  const cap = rules.rateCap?.value ?? 10_000;
  if (rate <= cap) return { rate, trace };
  return { rate: cap, trace: [...trace, rateStep(rules, 'rateCap', `Höchstsatz ${formatPercent(cap)}`)] };
}

const rateStep = (rules: ItemRules, name: RuleName, text: string): TraceStep =>
  stepBy(rules, name, { kind: 'rate', text, input: null, result: null });
