import type { Evaluation, FundingItem } from '@libs/directive';
import type { Cents } from '@libs/money';

/** The consent of the Finance Ministry to a grant above the share that the directive leaves to the authority. */
export interface Consent {
  /** ISO date */
  readonly on: string;
  /** Its file number. */
  readonly reference: string;
}

const WHOLE = 10_000n;

/** Whether an amount lies above the share of the eligible costs from which on the Finance Ministry has to consent. */
export function needsConsent(
  { rules }: Pick<FundingItem, 'rules'>,
  { eligible }: Pick<Evaluation, 'eligible'>,
  amount: Cents,
): boolean {
  const limit = rules.consentAbove?.value;
  return limit !== undefined && BigInt(amount) * WHOLE > BigInt(eligible) * BigInt(limit);
}

/** What speaks against a consent, in German by field; empty when it may be stored. */
export const consentFaults = (consent: Consent | null, today: string): Record<string, string> => {
  if (!consent)
    return {
      'zustimmung.am': 'Geben Sie an, wann das Finanzministerium zugestimmt hat.',
      'zustimmung.zeichen': 'Geben Sie das Aktenzeichen der Zustimmung an.',
    };
  return consent.on > today ? { 'zustimmung.am': 'Dieser Tag liegt in der Zukunft.' } : {};
};
