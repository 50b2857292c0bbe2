import { answeredBy } from './act';
import { ruleTable } from '@libs/directive';
import { type Cents, cents, formatEuro, sumCents, ZERO } from '@libs/money';
import type { AwardInput } from './award-input';
import type { AwardLetter } from './award-letter';
import { grantOf, planOf, planTotalOf } from './award-plan';

export const requestedOf = ({ facts }: Pick<AwardInput, 'facts'>): Cents =>
  sumCents(facts.funding.map(({ requested }) => requested));

/** What counts as eligible, and how the own funds have changed against the application. */
export function delimitationOf(input: AwardInput): string {
  const { categories, runningCost } = input.item.rules;
  const sentences = [
    `Zuwendungsfähig sind nur Ausgaben dieser Arten: ${ruleTable.categories.show(categories.value)}.`,
    `Ausgaben für den laufenden Betrieb sind ${ruleTable.runningCost.show(runningCost.value)}.`,
    ownFundsChange(input),
    advance(input),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function ownFundsChange(input: AwardInput): string {
  const applied = sumCents(input.facts.funding.map(({ own }) => own));
  const { own } = planTotalOf(planOf(input));
  return own === applied
    ? ''
    : `Gegenüber Ihrem Antrag ändern sich die Eigenmittel von ${formatEuro(applied)} auf ${formatEuro(own)}.`;
}

const advance = (input: AwardInput): string =>
  planOf(input).some(({ own }) => own < ZERO)
    ? 'Negative Eigenmittel bedeuten: Die Zuwendung erstattet in diesem Jahr Ausgaben, die Sie vorher getragen haben.'
    : '';

/** As far as less is granted than was applied for. */
export function refusalOf(input: AwardInput): AwardLetter['refusal'] {
  const grant = grantOf(input);
  const amount = cents(requestedOf(input) - grant);
  if (amount <= ZERO) return null;
  const reason =
    grant < input.evaluation.grant
      ? 'Der Betrag wurde in Ausübung des Ermessens im Rahmen der verfügbaren Haushaltsmittel festgesetzt.'
      : 'Die Richtlinie lässt nach den genannten Schritten keine höhere Zuwendung zu.';
  return { amount, reason };
}

/** What of the general conditions is assumed, with the person who answers for it; none while nobody does. */
export const assumptionsOf = (
  { responsibility }: AwardInput,
  { generalConditions }: Pick<AwardLetter, 'generalConditions'>,
): AwardLetter['assumptions'] =>
  responsibility
    ? answeredBy(responsibility, [
        { field: 'generalConditions.version', value: generalConditions.version },
        { field: 'generalConditions.access', value: generalConditions.access },
      ])
    : [];
