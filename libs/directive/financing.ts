import { type Cents, cents, formatEuro, sumCents, ZERO } from '@libs/money';
import type { Costs } from './costs';
import type { Facts } from './facts';
import type { Basis } from './basis';
import { namesIn } from './names';
import { applies, describePremise } from './premise';
import { shareOf } from './proportion';
import { countOf, type FixedAmount, formatPercent, type ItemRules, type RuleName } from './rules';
import type { FinancingType, Measure } from './vocabulary';

/** Where the reckoning begins: an amount, and how it comes about. */
export interface Start {
  readonly rule: RuleName;
  readonly text: string;
  readonly amount: Cents;
}

/** The amount by financing type before any limit (Nr. 2 VV zu § 44 LHO). */
export const startOf: Readonly<Record<FinancingType, (basis: Basis) => readonly Start[]>> = {
  ANTEIL: ({ costs, allowed }) => {
    const amount = shareOf(costs.eligible, allowed!.rate);
    const text = `${formatPercent(allowed!.rate)} von ${formatEuro(costs.eligible)} = ${formatEuro(amount)}`;
    return [{ rule: 'rate', text, amount }];
  },
  FESTBETRAG: fixedAmounts,
  FEHLBEDARF: ({ costs, funds }) => {
    const others = cents(funds.own + funds.thirdParty + funds.otherPublic);
    const { used, words } = spentElsewhere(costs, others);
    const amount = cents(Math.max(ZERO, costs.eligible - others + used));
    const text = `Fehlbedarf: ${formatEuro(costs.eligible)} abzüglich eigener und anderer Mittel ${formatEuro(others)}${words} = ${formatEuro(amount)}`;
    return [{ rule: 'financing', text, amount }];
  },
  VOLL: ({ costs, funds }) => {
    const others = cents(funds.thirdParty + funds.otherPublic);
    const amount = cents(Math.max(ZERO, costs.eligible - others));
    const text = `Vollfinanzierung: ${formatEuro(costs.eligible)} abzüglich anderer Mittel ${formatEuro(others)} = ${formatEuro(amount)}`;
    return [{ rule: 'financing', text, amount }];
  },
};

/** What the plan's other funds have to pay for first: costs that are not eligible leave no gap for the grant. */
function spentElsewhere({ total, eligible }: Costs, others: Cents): { used: Cents; words: string } {
  const used = cents(Math.min(others, total - eligible));
  const words = used === ZERO ? '' : ` ohne ${formatEuro(used)} für nicht zuwendungsfähige Ausgaben`;
  return { used, words };
}

/** How many of each measure the facts name. */
export const countIn: Readonly<Record<Measure, (facts: Facts) => number>> = {
  partners: ({ partners = 1 }) => partners,
  inhabitants: ({ jointInhabitants, recipientInhabitants = 0 }) => jointInhabitants ?? recipientInhabitants,
  persons: ({ persons = 0 }) => persons,
  licences: ({ licences = 0 }) => licences,
};

/** The step of the table that the count reaches; undefined below the first. */
export const stepReached = ({ steps }: FixedAmount, count: number) =>
  steps.toSorted((a, b) => b.from - a.from).find(({ from }) => from <= count);

/** The tables that hold for the facts: those without a premise always. */
export const tablesFor = ({ fixedAmounts }: ItemRules, facts: Facts): readonly FixedAmount[] =>
  (fixedAmounts?.value ?? []).filter(({ when }) => applies(when, facts));

/** Several tables add up; the costs themselves are the upper end. */
function fixedAmounts({ rules, facts, costs }: Basis): Start[] {
  const tables = tablesFor(rules, facts);
  if (tables.length === 0)
    return [{ rule: 'fixedAmounts', text: 'Kein Festbetrag vorgesehen', amount: ZERO }];
  let sum = ZERO;
  const starts = tables.map((table): Start => {
    const { amount, text } = fixedAmountFor(table, countIn[table.per](facts));
    sum = sumCents([sum, amount]);
    const under = table.when ? ` bei ${describePremise(table.when, namesIn(rules))}` : '';
    return { rule: 'fixedAmounts', text: `Festbetrag${under} für ${text}`, amount: sum };
  });
  return costs.eligible < sum
    ? [
        ...starts,
        {
          rule: 'financing',
          text: `Höchstens die zuwendungsfähigen Ausgaben ${formatEuro(costs.eligible)}`,
          amount: costs.eligible,
        },
      ]
    : starts;
}

/** The amount of one table with the words for it: "3 Personen: 1.000,00 € + 2 × 500,00 € = 2.000,00 €". */
export function fixedAmountFor(table: FixedAmount, count: number): { amount: Cents; text: string } {
  const step = stepReached(table, count);
  const counted = countOf(table.per, count);
  if (!step) return { amount: ZERO, text: `${counted}: ${formatEuro(ZERO)}` };
  const further = count - step.from;
  const each = step.perFurther ?? ZERO;
  const amount = cents(step.amount + further * each);
  const sum =
    further > 0 && each > ZERO
      ? `${formatEuro(step.amount)} + ${further.toLocaleString('de-DE')} × ${formatEuro(each)} = `
      : '';
  return { amount, text: `${counted}: ${sum}${formatEuro(amount)}` };
}
