import { type DirectiveVersion, evaluate } from '@libs/directive';
import { sumCents, ZERO } from '@libs/money';
import type { Draft } from './draft';
import { factsOf } from './facts';
import type { FundingSection } from './sections';

interface Basis {
  readonly directive: DirectiveVersion;
  /** The letter of the funding item. */
  readonly item: string;
  readonly draft: Draft;
}

/** The financing plan with the most that the directive allows as the requested grant, spread over the years. */
export function withComputedRequest(
  { directive, item, draft }: Basis,
  { years }: FundingSection,
): FundingSection {
  const unasked = years.map((funding) => ({ ...funding, requested: ZERO }));
  const sections = { ...draft.sections, funding: { years: unasked } };
  const { grantByYear } = evaluate(directive, item, factsOf({ ...draft, sections }));
  const requestedIn = (year: number) =>
    sumCents(grantByYear.filter((share) => share.year === year).map(({ amount }) => amount));
  const known = new Set(years.map(({ year }) => year));
  const further = [...new Set(grantByYear.map(({ year }) => year))]
    .filter((year) => !known.has(year))
    .map((year) => ({ year, own: ZERO, thirdParty: ZERO, otherPublic: ZERO, requested: ZERO }));
  return {
    years: [...unasked, ...further]
      .map((funding) => ({ ...funding, requested: requestedIn(funding.year) }))
      .sort((a, b) => a.year - b.year),
  };
}
