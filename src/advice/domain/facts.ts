import { type CostLine, type Facts, type FundingItem, type FundingYear } from '@libs/directive';
import { type Cents, cents, sumCents, ZERO } from '@libs/money';
import type { Temporal } from 'temporal-polyfill';
import type { Answers, PlannedCost } from './answers';

/** Answers that suffice for a reckoning. */
export type CompleteAnswers = Answers & { readonly recipientKind: NonNullable<Answers['recipientKind']> };

/**
 * The facts of an application that is filed on a day with these answers. Declarations and attachments, which
 * nobody has yet, are taken as given; `requested` is asked for and the rest of the costs borne.
 */
export function factsOf(
  answers: CompleteAnswers,
  { rules, letter }: FundingItem,
  on: Temporal.PlainDate,
  requested: Cents = ZERO,
): Facts {
  const {
    item: _,
    costs: planned,
    thirdParty,
    otherPublic,
    from,
    to,
    contractOn,
    earlier,
    ...rest
  } = answers;
  const costs = planned.map((cost) => costLine(cost, Number(from.slice(0, 4)) || on.year));
  return {
    ...rest,
    ...(answers.inhabitants === undefined ? {} : { recipientInhabitants: answers.inhabitants }),
    receivedOn: on.toString(),
    projectFrom: from,
    projectTo: to,
    contractOn: contractOn || null,
    costs,
    funding: financed(costs, { requested, thirdParty, otherPublic }),
    ...(earlier > ZERO
      ? { earlierGrants: [{ item: letter, grantedOn: on.toString(), amount: earlier }] }
      : {}),
    declarations: rules.declarations.value.map(({ id }) => id),
    attachments: [
      ...rules.attachments.value.map(({ id }) => id),
      ...rules.conditions.value.map(({ id, attachment = id }) => attachment),
    ],
  };
}

const costLine = ({ id, category, year, amount, ...rest }: PlannedCost, firstYear: number): CostLine => ({
  ...rest,
  id,
  label: `Ausgabe ${id}`,
  category,
  eligibleClaimed: true,
  perYear: [{ year: year ?? firstYear, amount }],
});

type Pots = Readonly<Pick<FundingYear, 'requested' | 'thirdParty' | 'otherPublic'>>;

/**
 * A financing plan in balance: each source pays the earliest years first, own money the rest. What is more
 * than the costs stays with the last year, so that it shows.
 */
export function financed(costs: readonly Pick<CostLine, 'perYear'>[], pots: Pots): FundingYear[] {
  const parts = costs.flatMap(({ perYear }) => perYear);
  const years = [...new Set(parts.map(({ year }) => year))].sort((a, b) => a - b);
  let left = pots;
  return years.map((year, index) => {
    const cost = sumCents(parts.filter((part) => part.year === year).map(({ amount }) => amount));
    const { paid, open } = payYear(cost, left, index === years.length - 1);
    left = { ...left, ...subtract(left, paid) };
    return { year, ...paid, own: open };
  });
}

function payYear(cost: Cents, left: Pots, last: boolean): { paid: Pots; open: Cents } {
  let open = cost;
  const pay = (pot: Cents): Cents => {
    const part = last ? pot : cents(Math.min(pot, open));
    open = cents(Math.max(ZERO, open - part));
    return part;
  };
  const paid = {
    requested: pay(left.requested),
    thirdParty: pay(left.thirdParty),
    otherPublic: pay(left.otherPublic),
  };
  return { paid, open };
}

const subtract = (from: Pots, paid: Pots): Pots => ({
  requested: cents(from.requested - paid.requested),
  thirdParty: cents(from.thirdParty - paid.thirdParty),
  otherPublic: cents(from.otherPublic - paid.otherPublic),
});
