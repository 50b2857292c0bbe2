import { askedBy, expenseCategories, type FundingItem } from '@libs/directive';
import { ZERO } from '@libs/money';
import { type AllSections, emptySections, UNNAMED_PARTNER } from './sections';
import type { StartAnswers } from './start-answers';

/** The sections that earlier answers fill, and only those. `newId` gives a line of expenditure its uuid. */
export function firstSections(
  answers: StartAnswers,
  item: FundingItem,
  newId: () => string,
): Partial<AllSections> {
  const sections = {
    project: projectOf(answers),
    specifics: specificsFrom(answers, item),
    costs: costsOf(answers, newId),
    funding: fundingOf(answers),
  };
  return Object.fromEntries(
    Object.entries(sections).filter(
      ([name, data]) => JSON.stringify(data) !== JSON.stringify(emptySections[name as keyof AllSections]),
    ),
  );
}

const projectOf = ({ title = '', from = '', to = '', contractOn = '', partners = 1 }: StartAnswers) => ({
  ...emptySections.project,
  ...{ title, from, to, contractOn },
  partners: Array.from({ length: partners - 1 }, (_, index) => `${UNNAMED_PARTNER} ${index + 1}`),
});

/** What was not said to hold stays open, to be answered with yes or no. */
function specificsFrom(answers: StartAnswers, item: FundingItem): AllSections['specifics'] {
  const asked = askedBy(item);
  const {
    cooperationYears = null,
    leads = null,
    jointInhabitants = null,
    persons = null,
    licences = null,
    holds = [],
  } = answers;
  return {
    leads: asked.leads ? leads : null,
    jointInhabitants: asked.jointInhabitants ? jointInhabitants : null,
    cooperationYears: asked.cooperationYears ? cooperationYears : null,
    persons: asked.persons ? persons : null,
    licences: asked.licences ? licences : null,
    answers: asked.questions
      .filter(({ id }) => holds.includes(id))
      .map(({ id, text }) => ({ id, text, holds: true })),
  };
}

const costsOf = ({ costs }: StartAnswers, newId: () => string): AllSections['costs'] => ({
  lines: costs.map(({ category, label = expenseCategories[category].label, year, amount, ...rest }) => ({
    id: newId(),
    ...{ label, category, eligibleClaimed: true, perYear: [{ year, amount }], remark: '' },
    ...rest,
  })),
});

/** Other money is put into the first year of the costs, where the applicant can spread it. */
function fundingOf({ costs, thirdParty = ZERO, otherPublic = ZERO }: StartAnswers): AllSections['funding'] {
  if (costs.length === 0 || thirdParty + otherPublic === 0) return emptySections.funding;
  const year = Math.min(...costs.map((cost) => cost.year));
  return { years: [{ year, own: ZERO, thirdParty, otherPublic, requested: ZERO }] };
}
