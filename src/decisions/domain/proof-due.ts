import { periodEnd, type Reckoned } from '@libs/dates';
import type { FundingItem } from '@libs/directive';
import type { Temporal } from 'temporal-polyfill';

/** When the proof of use is due, and why. */
export interface ProofDue {
  readonly dueOn: Temporal.PlainDate;
  readonly rule: string;
  readonly reckoning: string;
}

/** Reckoned from the end of the Bewilligungszeitraum, as the directive says. */
export function proofDue({ rules }: Pick<FundingItem, 'rules'>, to: Temporal.PlainDate): ProofDue {
  const { value, paragraph } = rules.proofWithin;
  const end: Reckoned = periodEnd({
    event: 'Ende des Bewilligungszeitraums',
    on: to,
    length: value,
    rule: `Verwendungsnachweis, ${paragraph}`,
  });
  return { dueOn: end.date, rule: end.rule, reckoning: end.reckoning };
}
