import type { FundingItem } from '@libs/directive';
import { type Cents, ZERO } from '@libs/money';
import type { Temporal } from 'temporal-polyfill';
import type { StartAnswers } from '../../applications';
import type { Answers } from './answers';

/** The answers as an application takes them over. */
export function startAnswersOf(
  answers: Answers,
  { letter }: FundingItem,
  on: Temporal.PlainDate,
): StartAnswers {
  const {
    from,
    to,
    contractOn,
    partners,
    leads,
    jointInhabitants,
    cooperationYears,
    persons,
    licences,
    holds,
  } = answers;
  const firstYear = Number(from.slice(0, 4)) || on.year;
  const given = {
    from: from || undefined,
    to: to || undefined,
    contractOn: contractOn || undefined,
    ...{ partners, jointInhabitants, cooperationYears, persons, licences },
    leads: leads || undefined,
    thirdParty: moreThanNothing(answers.thirdParty),
    otherPublic: moreThanNothing(answers.otherPublic),
  };
  return {
    item: letter,
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    holds,
    costs: answers.costs.map(({ id: _, year, ...cost }) => ({ ...cost, year: year ?? firstYear })),
  };
}

const moreThanNothing = (amount: Cents) => (amount === ZERO ? undefined : amount);
