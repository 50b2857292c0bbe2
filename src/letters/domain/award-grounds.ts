import { answeredBy } from './act';
import { ruleTable } from '@libs/directive';
import { DomainError } from '@libs/errors';
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
    advanceIn(planOf(input)),
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

/** What negative own funds in a plan mean; empty where there are none. */
export const advanceIn = (plan: AwardLetter['plan']): string =>
  plan.some(({ own }) => own < ZERO)
    ? 'Negative Eigenmittel bedeuten: Die Zuwendung erstattet in diesem Jahr Ausgaben, die Sie vorher getragen haben.'
    : '';

/**
 * As far as less is granted than was applied for (§ 39 VwVfG). Errors: incomplete where it is less than the
 * directive allows and nobody has said why.
 */
export function refusalOf(input: AwardInput): AwardLetter['refusal'] {
  const [grant, requested, possible] = [grantOf(input), requestedOf(input), input.evaluation.grant];
  if (requested <= grant) return null;
  const amount = cents(requested - grant);
  if (grant >= possible)
    return { amount, reason: 'Die Richtlinie lässt nach den genannten Schritten keine höhere Zuwendung zu.' };
  const beyond =
    requested > possible
      ? ' Im Übrigen lässt die Richtlinie nach den genannten Schritten keine höhere Zuwendung zu.'
      : '';
  return { amount, reason: `${whyLess(input)}${beyond}` };
}

function whyLess({ restReason }: AwardInput): string {
  if (restReason) return restReason;
  throw new DomainError('incomplete', {
    message:
      'Es fehlt, warum weniger bewilligt wird, als die Richtlinie erlaubt. Der Vorschlag muss es sagen: Geben Sie ihn zurück.',
  });
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
