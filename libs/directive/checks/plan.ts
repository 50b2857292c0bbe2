import { cents, formatEuro, sumCents, ZERO } from '@libs/money';
import { lineTotal } from '../costs';
import type { Facts } from '../facts';
import { ownMinimum } from '../limits';
import { offerRule } from '../offer';
import { expenseCategories } from '../vocabulary';
import { type Check, finding } from './check';

const amountsMissing: Check = ({ item: { rules }, facts, funds }) => {
  const empty = facts.costs.filter((line) => lineTotal(line) === ZERO);
  const gaps = [
    ...(facts.costs.length === 0 ? [{ field: 'costs', message: 'Der Ausgabenplan ist leer.' }] : []),
    ...empty.map(({ id, label }) => ({ field: `costs.${id}`, message: `Für „${label}“ fehlt der Betrag.` })),
    ...(funds.requested === ZERO
      ? [{ field: 'funding', message: 'Es ist noch keine Zuwendung beantragt.' }]
      : []),
  ];
  return gaps.map((gap) =>
    finding('amounts_missing', rules.plan, { ...gap, remedy: 'Tragen Sie die Beträge ein.' }),
  );
};

const planUnbalanced: Check = ({ item: { rules }, facts }) =>
  yearsOf(facts)
    .map((year) => ({ year, cost: costOf(facts, year), funds: fundsOf(facts, year) }))
    .filter(({ cost, funds }) => cost !== funds)
    .map(({ year, cost, funds }) =>
      finding('plan_unbalanced', rules.plan, {
        message:
          `${year}: Ausgaben ${formatEuro(cost)}, Finanzierung ${formatEuro(funds)}. ` +
          `${cost > funds ? 'Es fehlen' : 'Zu viel sind'} ${formatEuro(cents(Math.abs(cost - funds)))}.`,
        remedy: 'Gleichen Sie Ausgaben und Finanzierung in diesem Jahr aus.',
        field: `funding.${year}`,
      }),
    );

const yearsOf = ({ costs, funding }: Facts) =>
  [...new Set([...costs.flatMap(({ perYear }) => perYear), ...funding].map(({ year }) => year))].sort(
    (a, b) => a - b,
  );

const costOf = ({ costs }: Facts, year: number) =>
  sumCents(
    costs.flatMap(({ perYear }) => perYear.filter((part) => part.year === year).map(({ amount }) => amount)),
  );

const fundsOf = ({ funding }: Facts, year: number) =>
  sumCents(
    funding
      .filter((part) => part.year === year)
      .flatMap(({ own, thirdParty, otherPublic, requested }) => [own, thirdParty, otherPublic, requested]),
  );

const costNotEligible: Check = ({ costs }) =>
  costs.refused.map(({ line, by }) =>
    finding('cost_not_eligible', by, {
      message: `„${line.label}“ (${expenseCategories[line.category].label}) wird bei diesem Gegenstand nicht anerkannt.`,
      remedy:
        'Führen Sie die Position als nicht zuwendungsfähig und finanzieren Sie sie aus anderen Mitteln.',
      field: `costs.${line.id}`,
    }),
  );

const ownShareTooLow: Check = ({ item: { rules }, costs, funds }) => {
  const minimum = ownMinimum(rules, costs.eligible);
  if (!rules.ownShare || funds.own >= minimum) return [];
  return [
    finding('own_share_too_low', rules.ownShare, {
      message: `Der Eigenanteil beträgt ${formatEuro(funds.own)}, verlangt sind mindestens ${formatEuro(minimum)}.`,
      remedy: 'Erhöhen Sie die Eigenmittel und verringern Sie die beantragte Zuwendung oder andere Mittel.',
      field: 'funding',
    }),
  ];
};

const requestedAboveComputed: Check = ({ item: { rules }, funds, grant }) =>
  funds.requested > grant.ceiling
    ? [
        finding('requested_above_computed', offerRule({ rules }), {
          message: `Beantragt sind ${formatEuro(funds.requested)}, möglich sind höchstens ${formatEuro(grant.ceiling)}.`,
          remedy: `Beantragen Sie höchstens ${formatEuro(grant.ceiling)} und erhöhen Sie die Eigenmittel.`,
          field: 'funding',
        }),
      ]
    : [];

const grantBelowMinimum: Check = ({ item: { rules }, grant }) =>
  rules.minGrant && grant.amount < rules.minGrant.value
    ? [
        finding('grant_below_minimum', rules.minGrant, {
          message: `Die Zuwendung läge mit ${formatEuro(grant.amount)} unter dem Mindestbetrag von ${formatEuro(rules.minGrant.value)}.`,
          remedy: 'Prüfen Sie, ob Sie Vorhaben zusammenfassen oder gemeinsam mit anderen durchführen können.',
          field: 'costs',
        }),
      ]
    : [];

const costBelowMinimum: Check = ({ item: { rules }, costs }) =>
  rules.minTotalCost && costs.total < rules.minTotalCost.value
    ? [
        finding('cost_below_minimum', rules.minTotalCost, {
          message: `Die Gesamtausgaben von ${formatEuro(costs.total)} liegen unter ${formatEuro(rules.minTotalCost.value)}.`,
          remedy: 'Prüfen Sie, ob Sie Vorhaben zusammenfassen oder gemeinsam mit anderen durchführen können.',
          field: 'costs',
        }),
      ]
    : [];

export const planChecks = [
  amountsMissing,
  planUnbalanced,
  costNotEligible,
  costBelowMinimum,
  ownShareTooLow,
  requestedAboveComputed,
  grantBelowMinimum,
];
