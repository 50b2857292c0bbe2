import { formatEuro } from '@libs/money';
import { formatPercent, type RuleSet } from '../../rules';
import { expenseCategories, measures } from '../../vocabulary';
import type { ReferenceCheck } from './frame';

export const unknownItems: ReferenceCheck<'bonuses'> = (bonuses, { letters }) =>
  bonuses.flatMap((entry) =>
    (entry.items ?? [])
      .filter((item) => !letters.includes(item))
      .map((item) => ({
        entry,
        text: `Der Zuschlag „${entry.id}“ nennt den Gegenstand ${item}, den es nicht gibt.`,
      })),
  );

/** With each bonus by itself: which of them can be had together, a file does not say. */
export const bonusAboveWhole: ReferenceCheck<'bonuses'> = (bonuses, { letter, rules }) => {
  const rate = rateOf(rules);
  const share = rules.ownShare?.value ?? 0;
  const most = rules.rateCap?.value ?? Infinity;
  if (rate === undefined) return [];
  return bonuses
    .filter(({ items }) => items?.includes(letter) ?? true)
    .map((entry) => ({ entry, raised: Math.min(most, entry.replace ?? rate + entry.add!) }))
    .filter(({ raised }) => raised + share > 10_000)
    .map(({ entry, raised }) => ({
      entry,
      text: `Mit dem Zuschlag „${entry.id}“ steigt der Fördersatz auf ${formatPercent(raised)}. Zusammen mit dem Eigenanteil ${formatPercent(share)} ist das mehr als 100\u00a0%.`,
    }));
};

export const periodWithoutYears: ReferenceCheck<'recipientCaps'> = (caps) =>
  caps
    .filter(({ over, years = 0 }) => over === 'period' && years === 0)
    .map((entry) => ({
      entry,
      text: `Für ${formatEuro(entry.amount)} innerhalb einer Frist fehlt die Zahl der Jahre („years“).`,
    }));

export const yearsWithoutPeriod: ReferenceCheck<'recipientCaps'> = (caps) =>
  caps
    .filter(({ over, years }) => over !== 'period' && years !== undefined)
    .map((entry) => ({
      entry,
      text: `Für ${formatEuro(entry.amount)} sind Jahre genannt, aber keine Frist („over: period“).`,
    }));

export const stepsOutOfOrder: ReferenceCheck<'fixedAmounts'> = (tables) =>
  tables.flatMap(({ per, steps }) =>
    steps.slice(1).flatMap((entry, index) => {
      const before = steps[index]!.from;
      const named = `Festbeträge nach „${measures[per].several}“`;
      if (entry.from > before) return [];
      const text =
        entry.from === before
          ? `${named}: Die Stufe ab ${before} kommt zweimal vor.`
          : `${named}: Auf die Stufe ab ${before} folgt die Stufe ab ${entry.from}.`;
      return [{ entry, text }];
    }),
  );

export const stepsMissing: ReferenceCheck<'fixedAmounts'> = (tables) =>
  tables
    .filter(({ steps }) => steps.length === 0)
    .map((entry) => ({
      entry,
      text: `Festbeträge nach „${measures[entry.per].several}“: Es fehlt die erste Stufe.`,
    }));

export const monthsOfIneligible: ReferenceCheck<'eligibleMonths'> = (limits, { rules }) =>
  limits
    .filter(({ category }) =>
      category === 'running_cost' ? !rules.runningCost?.value : !rules.categories?.value.includes(category),
    )
    .map((entry) => ({
      entry,
      text: `„${expenseCategories[entry.category].label}“ ist bei diesem Gegenstand nicht zuwendungsfähig.`,
    }));

/** A rate that is inherited but not used, as under a fixed amount, contradicts nothing. */
const rateOf = ({ financing, rate }: RuleSet) => (financing?.value === 'ANTEIL' ? rate?.value : undefined);

export const capBelowRate: ReferenceCheck<'rateCap'> = (cap, { rules }) => {
  const rate = rateOf(rules) ?? 0;
  if (cap >= rate) return [];
  const text = `Der Höchstsatz von ${formatPercent(cap)} liegt unter dem Fördersatz von ${formatPercent(rate)}.`;
  return [{ text }];
};

export const sharesAboveWhole: ReferenceCheck<'ownShare'> = (share, { rules }) => {
  const rate = rateOf(rules) ?? 0;
  if (share + rate <= 10_000) return [];
  const text = `Eigenanteil ${formatPercent(share)} und Fördersatz ${formatPercent(rate)} sind zusammen mehr als 100\u00a0%.`;
  return [{ text }];
};

export const minimumAboveMaximum: ReferenceCheck<'minGrant'> = (least, { rules: { maxGrant } }) => {
  if (!maxGrant || least <= maxGrant.value) return [];
  const text = `Der Mindestbetrag ${formatEuro(least)} liegt über dem Höchstbetrag ${formatEuro(maxGrant.value)}.`;
  return [{ text }];
};
