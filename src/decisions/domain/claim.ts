import { type Interest, type Movement, runningInterest } from '@libs/dates';
import { type Cents, cents } from '@libs/money';
import { friendlyFormatIBAN } from 'ibantools';
import { Temporal } from 'temporal-polyfill';
import type { Payment } from '../../budget';

export const NO_ACCOUNT = 'Es fehlt das Konto, auf das zu erstatten ist.';
/** Who can help, and where. */
export const ENTER_ACCOUNT =
  'Wer entscheidet oder leitet, trägt es in den Stammdaten unter „Konto für Erstattungen“ ein; eine andere Person gibt es frei.';

/** In groups of four, as people read it. */
export const ibanText = (iban: string): string => friendlyFormatIBAN(iban) ?? iban;

/** What comes back of what was paid: the last payments first, each from its own day on. */
export function claimedPayments(payments: readonly Payment[], claimed: Cents): Movement[] {
  let rest: number = claimed;
  return [...payments]
    .reverse()
    .flatMap(({ on, amount }) => {
      const part = Math.min(rest, Math.max(amount, 0));
      rest -= part;
      return part > 0 ? [{ on: Temporal.PlainDate.from(on), amount: cents(part) }] : [];
    })
    .reverse();
}

/** The interest on it until a day, § 49a Abs. 3 Satz 1 VwVfG; null when nothing comes back. */
export const interestOn = (movements: readonly Movement[], until: Temporal.PlainDate): Interest | null =>
  movements.length === 0 ? null : runningInterest({ movements, until, ground: 'repayment' });
