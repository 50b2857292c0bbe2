import { formatEuro, ZERO } from '@libs/money';
import { countIn, stepReached, tablesFor } from '../financing';
import { earlierWithin } from '../limits';
import { namesIn } from '../names';
import { applies, describePremise } from '../premise';
import { bonusesOf, rateWith } from '../rate';
import type { Bonus } from '../reading/bonus';
import { countOf, formatPercent } from '../rules';
import { expenseCategories } from '../vocabulary';
import { type Check, finding } from './check';

const monthsNotEligible: Check = ({ item: { rules }, costs }) =>
  costs.recognised
    .filter(({ cutBy }) => cutBy.includes('eligibleMonths'))
    .map(({ line }) => {
      const limit = rules.eligibleMonths!.value.find(({ category }) => category === line.category)!;
      return finding('months_not_eligible', rules.eligibleMonths!, {
        message: `„${line.label}“: Von ${line.months} Monaten werden ${limit.months} anerkannt (${expenseCategories[line.category].label}).`,
        remedy: 'Finanzieren Sie die weiteren Monate aus anderen Mitteln.',
        field: `costs.${line.id}`,
      });
    });

const vatToCheck: Check = ({ item: { rules }, facts: { inputTax, costs } }) =>
  rules.vat?.value === 'borne' && inputTax === 'partly' && costs.some(({ vatRate = 0 }) => vatRate > 0)
    ? [
        finding('vat_to_check', rules.vat, {
          message: 'Die Umsatzsteuer zählt nur, soweit Sie keine Vorsteuer abziehen können.',
          remedy: 'Setzen Sie Positionen, für die Sie Vorsteuer abziehen, ohne Umsatzsteuer an.',
          field: 'costs',
        }),
      ]
    : [];

const fixedAmountNotReached: Check = ({ item: { rules }, facts }) => {
  if (rules.financing.value !== 'FESTBETRAG') return [];
  const tables = tablesFor(rules, facts);
  if (tables.length === 0) {
    return [
      finding('fixed_amount_not_reached', rules.fixedAmounts!, {
        message: 'Für diese Angaben ist kein Festbetrag vorgesehen.',
        remedy: 'Prüfen Sie die Angaben oder wählen Sie einen anderen Gegenstand.',
      }),
    ];
  }
  return tables
    .filter((table) => !stepReached(table, countIn[table.per](facts)))
    .map((table) => {
      const least = Math.min(...table.steps.map(({ from }) => from));
      return finding('fixed_amount_not_reached', rules.fixedAmounts!, {
        message: `Einen Festbetrag gibt es ab ${countOf(table.per, least)}, angegeben: ${countOf(table.per, countIn[table.per](facts))}.`,
        remedy: 'Prüfen Sie die Angabe oder wählen Sie einen anderen Gegenstand.',
        field: table.per,
      });
    });
};

const recipientCapUsedUp: Check = ({ item, facts }) =>
  (item.rules.recipientCaps?.value ?? [])
    .filter((cap) => earlierWithin({ facts, letter: item.letter }, cap) >= cap.amount)
    .map((cap) =>
      finding('recipient_cap_used_up', item.rules.recipientCaps!, {
        message: `Der Höchstbetrag von ${formatEuro(cap.amount)} je Empfänger ist ausgeschöpft.`,
        remedy: 'Eine weitere Zuwendung ist hier nicht möglich. Fragen Sie nach anderen Gegenständen.',
        field: 'earlierGrants',
      }),
    );

const consentNeeded: Check = ({ item: { rules }, grant, costs }) => {
  const limit = rules.consentAbove;
  const above =
    limit &&
    costs.eligible > ZERO &&
    BigInt(grant.amount) * 10_000n > BigInt(costs.eligible) * BigInt(limit.value);
  if (!above) return [];
  return [
    finding('consent_needed', limit, {
      message: `Die Zuwendung liegt über ${formatPercent(limit.value)} der zuwendungsfähigen Ausgaben.`,
      remedy: 'Die Bewilligungsbehörde holt die Zustimmung des Finanzministeriums ein.',
    }),
  ];
};

/** What else could be had: bonuses that do not apply yet and would raise the rate. */
const bonusPossible: Check = ({ item, facts }) => {
  const granted = bonusesOf(item).filter(({ when }) => applies(when, facts));
  const rateOf = (bonuses: readonly Bonus[]) => rateWith(item, bonuses)?.rate ?? 0;
  return bonusesOf(item)
    .filter(({ when }) => !applies(when, facts))
    .filter((bonus) => rateOf([...granted, bonus]) > rateOf(granted))
    .map(({ text, add, replace, when }) =>
      finding('bonus_possible', item.rules.bonuses!, {
        message: `${text}: ${replace === undefined ? `${formatPercent(add!)} mehr` : formatPercent(replace)} bei ${describePremise(when, namesIn(item.rules))}.`,
        remedy: 'Prüfen Sie, ob das auf Ihr Vorhaben zutrifft.',
      }),
    );
};

export const amountChecks = [
  monthsNotEligible,
  vatToCheck,
  fixedAmountNotReached,
  recipientCapUsedUp,
  consentNeeded,
  bonusPossible,
];
