import { formatPeriod, ruleTable } from '@libs/directive';
import { type Cents, cents, formatEuro, sumCents, ZERO } from '@libs/money';
import type { AwardInput } from './award-input';
import type { AwardLetter } from './award-letter';
import { grantOf, planOf, planTotalOf } from './award-plan';
import { procedureLawOn } from './procedure-law';

export const requestedOf = ({ funding }: AwardInput): Cents =>
  sumCents(funding.map(({ requested }) => requested));

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
  const applied = sumCents(input.funding.map(({ own }) => own));
  const { own } = planTotalOf(planOf(input));
  return own === applied
    ? ''
    : `Gegenüber Ihrem Antrag ändern sich die Eigenmittel von ${formatEuro(applied)} auf ${formatEuro(own)}.`;
}

const advance = (input: AwardInput): string =>
  planOf(input).some(({ own }) => own < ZERO)
    ? 'Negative Eigenmittel bedeuten: Die Zuwendung erstattet in diesem Jahr Ausgaben, die Sie vorher getragen haben.'
    : '';

/** The reckoning; what is only assumed is answered for by name and not a matter of the letter. */
export function traceOf(input: AwardInput): AwardLetter['trace'] {
  const steps = input.evaluation.trace.map(({ text, paragraph }) => ({
    text: text.replace(` (${paragraph}, angenommen)`, '').replace(` (${paragraph})`, ''),
    paragraph,
  }));
  const grant = grantOf(input);
  if (grant === input.evaluation.grant) return steps;
  const text = `Bewilligt nach pflichtgemäßem Ermessen: ${formatEuro(grant)}`;
  return [...steps, { text, paragraph: procedureLawOn(input.date).discretion }];
}

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

interface Assumed {
  readonly field: string;
  readonly value: string;
}

/** Every assumed value of the letter, with the person who answers for it; none while nobody does. */
export function assumptionsOf(
  { evaluation, item, responsibility }: AwardInput,
  letter: Pick<AwardLetter, 'remedy' | 'generalConditions' | 'payout' | 'authority'>,
): AwardLetter['assumptions'] {
  if (!responsibility) return [];
  const { reason, ...responsible } = responsibility;
  const assumed: Assumed[] = [
    ...evaluation.assumedRules.map(({ rule, text }) => ({ field: `directive.${rule}`, value: text })),
    { field: 'remedy.address', value: letter.remedy.address.join(', ') },
    { field: 'generalConditions.version', value: letter.generalConditions.version },
    { field: 'generalConditions.access', value: letter.generalConditions.access },
    { field: 'payout.lastRequest', value: letter.payout.lastRequest },
    { field: 'payout.usePeriod', value: formatPeriod(item.rules.useWithin.value) },
    { field: 'authority', value: letter.authority.returnLine },
  ];
  return assumed.map((entry) => ({ ...entry, responsible, reason }));
}
