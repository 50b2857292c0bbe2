import { type CostLine, evaluate, expenseCategories } from '@libs/directive';
import { DomainError } from '@libs/errors';
import { type Cents, cents, sumCents, ZERO } from '@libs/money';
import type { AwardInput, AwardShare, PlannedAward } from './award-input';
import type { AwardLetter, PlanYear } from './award-letter';

/** What titles are for, as letters name them until the numbers of the budget are entered. */
const purposes = {
  investive: 'Titel für Investitionen',
  consumptive: 'Titel für laufende Zwecke',
};

/** Chapter and title: "17 02 / 883 01". */
export const titleIn = ({ titles }: Pick<AwardInput, 'titles'>, title: AwardShare['title']): string =>
  titles?.[title] ?? purposes[title];

export const grantOf = ({ shares }: Pick<AwardInput, 'shares'>): Cents =>
  sumCents(shares.map(({ amount }) => amount));

const totalOf = (line: CostLine): Cents => sumCents(line.perYear.map(({ amount }) => amount));

/** What the directive recognises of a line: nothing, all, or the part that its months and taxes leave. */
export const eligiblePartOf = ({ directive, item, facts }: PlannedAward, line: CostLine): Cents =>
  line.eligibleClaimed ? evaluate(directive, item.letter, { ...facts, costs: [line] }).eligible : ZERO;

export const costsOf = (input: PlannedAward): AwardLetter['costs'] =>
  input.facts.costs.map((line) => ({
    label: line.label,
    category: expenseCategories[line.category].label,
    amount: totalOf(line),
    eligible: eligiblePartOf(input, line),
  }));

export const costsTotalOf = (costs: AwardLetter['costs']): AwardLetter['costsTotal'] => ({
  amount: sumCents(costs.map(({ amount }) => amount)),
  eligible: sumCents(costs.map(({ eligible }) => eligible)),
});

/** What each budget year pays and whether it rests on cash or on a commitment authorisation (§§ 16, 38 LHO). */
export const sharesOf = ({
  shares,
  budgetYear,
  titles,
}: Pick<AwardInput, 'shares' | 'budgetYear' | 'titles'>): AwardLetter['perYear'] =>
  [...shares]
    .sort((a, b) => a.dueYear - b.dueYear || b.title.localeCompare(a.title))
    .map(({ dueYear, title, amount }) => ({
      year: dueYear,
      title: titleIn({ titles }, title),
      source: dueYear <= budgetYear ? 'Haushaltsmittel' : 'Verpflichtungsermächtigung',
      amount,
    }));

/**
 * The binding Finanzierungsplan. Own funds fill what grant and other funds leave, so it balances in each year
 * also after a cut; where the grant follows the costs, own funds advance it and come back as a negative amount.
 * Errors: incomplete when money would come before the costs that it is for.
 */
export function planOf(input: PlannedAward): PlanYear[] {
  const plan = yearsOf(input).map((year) => planYear(input, year));
  let advanced = 0;
  for (const { year, own } of plan) {
    advanced += own;
    if (advanced < 0) throw tooEarly(year);
  }
  return plan;
}

export function planTotalOf(plan: readonly PlanYear[]): Omit<PlanYear, 'year'> {
  const sum = (column: keyof Omit<PlanYear, 'year'>): Cents => sumCents(plan.map((year) => year[column]));
  return {
    costs: sum('costs'),
    own: sum('own'),
    thirdParty: sum('thirdParty'),
    otherPublic: sum('otherPublic'),
    grant: sum('grant'),
  };
}

/** Nothing is spent in a year that is over: what the application planned for it falls into the budget year. */
const fallsInto =
  ({ budgetYear }: PlannedAward, year: number) =>
  (part: { readonly year: number }): boolean =>
    Math.max(part.year, budgetYear) === year;

function yearsOf({ facts, shares, budgetYear }: PlannedAward): number[] {
  const years = [
    ...facts.costs.flatMap(({ perYear }) => perYear.map(({ year }) => year)),
    ...facts.funding.map(({ year }) => year),
    ...shares.map(({ dueYear }) => dueYear),
  ];
  return [...new Set(years.map((year) => Math.max(year, budgetYear)))].sort((a, b) => a - b);
}

function planYear(input: PlannedAward, year: number): PlanYear {
  const spent = input.facts.costs.flatMap(({ perYear }) => perYear).filter(fallsInto(input, year));
  const funds = input.facts.funding.filter(fallsInto(input, year));
  const costs = sumCents(spent.map(({ amount }) => amount));
  const thirdParty = sumCents(funds.map((row) => row.thirdParty));
  const otherPublic = sumCents(funds.map((row) => row.otherPublic));
  const grant = grantOf({ shares: input.shares.filter(({ dueYear }) => dueYear === year) });
  return {
    year,
    costs,
    own: cents(costs - thirdParty - otherPublic - grant),
    thirdParty,
    otherPublic,
    grant,
  };
}

const tooEarly = (year: number): DomainError =>
  new DomainError('incomplete', {
    message: `Der Finanzierungsplan geht ${year} nicht auf: Zuwendung und andere Mittel übersteigen die Ausgaben bis dahin. Verteilen Sie die Zuwendung anders auf die Jahre.`,
  });
