import { formatEuro } from '@libs/money';
import { formatPercent, type RuleSet } from '../../rules';
import { expenseCategories, measures } from '../../vocabulary';
import type { ReferenceCheck } from './frame';

export const unknownItems: ReferenceCheck<'bonuses'> = (bonuses, { letters }) =>
  bonuses.flatMap(({ id, items = [] }) =>
    items
      .filter((item) => !letters.includes(item))
      .map((item) => `Der Zuschlag „${id}“ nennt den Gegenstand ${item}, den es nicht gibt.`),
  );

export const periodWithoutYears: ReferenceCheck<'recipientCaps'> = (caps) =>
  caps
    .filter(({ over, years = 0 }) => over === 'period' && years === 0)
    .map(
      ({ amount }) => `Für ${formatEuro(amount)} innerhalb einer Frist fehlt die Zahl der Jahre („years“).`,
    );

export const yearsWithoutPeriod: ReferenceCheck<'recipientCaps'> = (caps) =>
  caps
    .filter(({ over, years }) => over !== 'period' && years !== undefined)
    .map(({ amount }) => `Für ${formatEuro(amount)} sind Jahre genannt, aber keine Frist („over: period“).`);

export const stepsOutOfOrder: ReferenceCheck<'fixedAmounts'> = (tables) =>
  tables.flatMap(({ per, steps }) =>
    steps.slice(1).flatMap(({ from }, index) => {
      const before = steps[index]!.from;
      const named = `Festbeträge nach „${measures[per].several}“`;
      if (from === before) return [`${named}: Die Stufe ab ${from} kommt zweimal vor.`];
      return from < before ? [`${named}: Auf die Stufe ab ${before} folgt die Stufe ab ${from}.`] : [];
    }),
  );

export const stepsMissing: ReferenceCheck<'fixedAmounts'> = (tables) =>
  tables
    .filter(({ steps }) => steps.length === 0)
    .map(({ per }) => `Festbeträge nach „${measures[per].several}“: Es fehlt die erste Stufe.`);

export const monthsOfIneligible: ReferenceCheck<'eligibleMonths'> = (limits, { rules }) =>
  limits
    .filter(({ category }) =>
      category === 'running_cost' ? !rules.runningCost?.value : !rules.categories?.value.includes(category),
    )
    .map(
      ({ category }) =>
        `„${expenseCategories[category].label}“ ist bei diesem Gegenstand nicht zuwendungsfähig.`,
    );

/** A rate that is inherited but not used, as under a fixed amount, contradicts nothing. */
const rateOf = ({ financing, rate }: RuleSet) => (financing?.value === 'ANTEIL' ? rate?.value : undefined);

export const capBelowRate: ReferenceCheck<'rateCap'> = (cap, { rules }) => {
  const rate = rateOf(rules) ?? 0;
  return cap < rate
    ? [`Der Höchstsatz von ${formatPercent(cap)} liegt unter dem Fördersatz von ${formatPercent(rate)}.`]
    : [];
};

export const sharesAboveWhole: ReferenceCheck<'ownShare'> = (share, { rules }) => {
  const rate = rateOf(rules) ?? 0;
  return share + rate > 10_000
    ? [
        `Eigenanteil ${formatPercent(share)} und Fördersatz ${formatPercent(rate)} sind zusammen mehr als 100\u00a0%.`,
      ]
    : [];
};

export const minimumAboveMaximum: ReferenceCheck<'minGrant'> = (least, { rules: { maxGrant } }) =>
  maxGrant && least > maxGrant.value
    ? [`Der Mindestbetrag ${formatEuro(least)} liegt über dem Höchstbetrag ${formatEuro(maxGrant.value)}.`]
    : [];
