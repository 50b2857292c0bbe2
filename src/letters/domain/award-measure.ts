import { type FundingItem, formatPercent } from '@libs/directive';
import { formatEuro } from '@libs/money';
import type { AwardInput } from './award-input';
import type { AwardLetter } from './award-letter';
import { grantOf } from './award-plan';
import { rateOf } from './award-rate';

type FinancingType = FundingItem['rules']['financing']['value'];

/** How the grant is measured, by financing type (Nr. 2 VV zu § 44 LHO). */
const measures: Readonly<Record<FinancingType, (input: AwardInput) => string>> = {
  ANTEIL: (input) => {
    const { rate, rounding } = rateOf(input);
    const rounded = rounding ? `, abgerundet ${rounding}` : '';
    return `Die Zuwendung beträgt ${formatPercent(rate)} der zuwendungsfähigen Ausgaben von ${eligible(input)}${rounded}, höchstens jedoch den bewilligten Betrag.`;
  },
  FESTBETRAG: (input) => `Die Zuwendung ist ein fester Betrag von ${formatEuro(grantOf(input))}.`,
  FEHLBEDARF: (input) =>
    `Die Zuwendung deckt, was von den zuwendungsfähigen Ausgaben von ${eligible(input)} nach Einsatz Ihrer eigenen und anderer Mittel ungedeckt bleibt, höchstens jedoch ${formatEuro(grantOf(input))} (Höchstbetrag).`,
  VOLL: (input) =>
    `Die Zuwendung deckt die zuwendungsfähigen Ausgaben von ${eligible(input)}, soweit andere Mittel sie nicht decken, höchstens jedoch den bewilligten Betrag.`,
};

const eligible = ({ evaluation }: AwardInput): string => formatEuro(evaluation.eligible);

export const measureOf = (input: AwardInput): string => measures[input.item.rules.financing.value](input);

/** What becomes of the grant when costs fall or funds come in, and whether small changes count (Nr. 2 ANBest-Gk). */
const recalculations: Readonly<
  Record<FinancingType, { readonly rule: string; readonly threshold: boolean }>
> = {
  ANTEIL: {
    rule: 'Sinken die zuwendungsfähigen Ausgaben oder kommen weitere Mittel zu ihrer Deckung hinzu, verringert sich die Zuwendung anteilig.',
    threshold: true,
  },
  FESTBETRAG: {
    rule: 'Der Betrag ändert sich nicht, wenn die Ausgaben oder die Mittel zu ihrer Deckung von der Planung abweichen. Er verringert sich nur, wenn die Anzahl sinkt, nach der er bemessen ist, oder wenn die zuwendungsfähigen Ausgaben niedriger sind als er.',
    threshold: false,
  },
  FEHLBEDARF: {
    rule: 'Sinken die zuwendungsfähigen Ausgaben oder kommen weitere Mittel zu ihrer Deckung hinzu, verringert sich die Zuwendung um den vollen Betrag.',
    threshold: true,
  },
  VOLL: {
    rule: 'Sinken die zuwendungsfähigen Ausgaben oder kommen weitere Mittel zu ihrer Deckung hinzu, verringert sich die Zuwendung um den vollen Betrag.',
    threshold: false,
  },
};

export function recalculationOf({ item }: AwardInput): AwardLetter['financing']['recalculation'] {
  const { financing, reductionThreshold } = item.rules;
  const { rule, threshold } = recalculations[financing.value];
  if (!threshold || !reductionThreshold) return rule;
  const { value, paragraph } = reductionThreshold;
  return `${rule} Änderungen bis zu ${formatEuro(value)} bleiben unberücksichtigt (${paragraph}).`;
}

/** The consent of the Finance Ministry, with the limit from which on it is needed. */
export function consentOf({ consent, item }: AwardInput): AwardLetter['consent'] {
  const limit = item.rules.consentAbove;
  if (!consent || !limit) return null;
  return {
    date: consent.on.toString(),
    reference: consent.reference,
    above: formatPercent(limit.value),
    paragraph: limit.paragraph,
  };
}
