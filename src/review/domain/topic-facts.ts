import { financingTypes } from '@libs/directive';
import { type Cents, formatEuro, sumCents } from '@libs/money';
import type { RuledApplication } from '../ruled-applications';
import type { Topic } from './checks';

type FactsOn = (ruled: RuledApplication) => string;

const nothing: FactsOn = () => '';

const fundsOf = ({ submission }: RuledApplication, kind: 'own' | 'thirdParty' | 'otherPublic'): Cents =>
  sumCents(submission.facts.funding.map((year) => year[kind]));

/** What application and reckoning say on a topic of the check note, in a sentence; empty where they are silent. */
export const topicFacts: Readonly<Record<Topic, FactsOn>> = {
  formal: ({ submission }) =>
    `Fassung ${submission.revision} des Antrags, ${submission.files.length} Anlagen.`,
  necessity: ({ evaluation }) => `Berechnete Zuwendung ${formatEuro(evaluation.grant)}.`,
  other_bodies: nothing,
  eligible_costs: ({ evaluation }) =>
    `Gesamtausgaben ${formatEuro(evaluation.totalCost)}, davon zuwendungsfähig ${formatEuro(evaluation.eligible)}.`,
  financing_type: ({ item }) =>
    `${financingTypes[item.rules.financing.value]} (${item.rules.financing.paragraph}).`,
  financing_secured: (ruled) =>
    `Eigenmittel ${formatEuro(fundsOf(ruled, 'own'))}, Mittel Dritter ${formatEuro(fundsOf(ruled, 'thirdParty'))}, ` +
    `andere öffentliche Mittel ${formatEuro(fundsOf(ruled, 'otherPublic'))}.`,
  later_years: ({ evaluation }) => `Zuwendung nach Jahren: ${byYear(evaluation).join(', ')}.`,
  state_aid: nothing,
};

const byYear = ({ grantByYear }: RuledApplication['evaluation']): string[] =>
  [...new Set(grantByYear.map(({ year }) => year))].map((year) => {
    const amounts = grantByYear.filter((share) => share.year === year).map(({ amount }) => amount);
    return `${year} ${formatEuro(sumCents(amounts))}`;
  });
