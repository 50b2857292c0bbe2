import { type Cents, cents, formatEuro } from '@libs/money';
import { DomainError } from '@libs/errors';
import { Temporal } from 'temporal-polyfill';
import { type BaseRates, baseRates } from './base-rates';
import { type InterestSpan, interestSpans, type Movement } from './interest-spans';
import { formatDate } from './text';

/** Why interest is claimed. */
const grounds = {
  repayment: '§ 49a Abs. 3 Satz 1 VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG',
  lateUse: '§ 49a Abs. 4 VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG',
} as const;

interface InterestTerms {
  readonly ground: keyof typeof grounds;
  /** Hundredths of a percentage point above the base rate; 500 unless told. */
  readonly margin?: number;
  /** Of the total, once; commercial unless told. */
  readonly rounding?: 'halfUp' | 'down';
}

export interface InterestClaim extends InterestTerms {
  readonly principal: Cents;
  /** The first day that bears interest. */
  readonly from: Temporal.PlainDate;
  /** The day of payment or use; it bears none. */
  readonly to: Temporal.PlainDate;
}

/** Several payments and returns over time, reckoned until a day that bears no interest. */
export interface RunningClaim extends InterestTerms {
  readonly movements: readonly Movement[];
  readonly until: Temporal.PlainDate;
}

export interface Interest {
  readonly amount: Cents;
  /** Days that bear interest. */
  readonly days: number;
  readonly spans: readonly InterestSpan[];
  /** Whether a base rate in it is not confirmed yet. */
  readonly assumed: boolean;
  readonly rule: string;
  readonly reckoning: string;
}

/** Interest on one sum, actual days over 365. Error invalid_input: the end before the start, a day without a base rate. */
export function interest(claim: InterestClaim, table: BaseRates = baseRates): Interest {
  const { principal, from, to, ...terms } = claim;
  if (Temporal.PlainDate.compare(from, to) > 0)
    throw new DomainError('invalid_input', { message: 'Das Ende der Verzinsung liegt vor ihrem Beginn.' });
  return runningInterest({ ...terms, movements: [{ on: from, amount: principal }], until: to }, table);
}

/** The same for a balance that changes. Error invalid_input: also when more is paid back than owed. */
export function runningInterest(claim: RunningClaim, table: BaseRates = baseRates): Interest {
  const { movements, until, ground, margin = 500, rounding = 'halfUp' } = claim;
  const spans = interestSpans(movements, until, table);
  const amount = total(spans, margin, rounding);
  return {
    amount,
    days: spans.reduce((sum, { days }) => sum + days, 0),
    spans,
    assumed: spans.some(({ base }) => base.mark === 'assumed'),
    rule: grounds[ground],
    reckoning: [
      ...spans.map((span) => spanText(span, margin)),
      `Der ${formatDate(until)} zählt nicht mit. Zusammen, geteilt durch 365 Tage: ${formatEuro(amount)} (${roundingText[rounding]}).`,
    ].join(' '),
  };
}

/** Cents times hundredths of a percent times days, for a year of 365 days. */
const DIVISOR = 365n * 10_000n;

function total(spans: readonly InterestSpan[], margin: number, rounding: keyof typeof roundingText): Cents {
  const yearly = ({ balance, base }: InterestSpan) => BigInt(balance) * BigInt(base.rate + margin);
  const sum = spans.reduce((all, span) => all + yearly(span) * BigInt(span.days), 0n);
  return cents((sum + (rounding === 'halfUp' ? DIVISOR / 2n : 0n)) / DIVISOR);
}

const roundingText = { halfUp: 'kaufmännisch gerundet', down: 'abgerundet' } as const;

function spanText({ from, to, days, balance, base }: InterestSpan, margin: number): string {
  const rates = `Basiszinssatz ${percent(base.rate)}${base.mark === 'assumed' ? ', angenommen' : ''}`;
  return (
    `${formatDate(from)} bis ${formatDate(to)}: ${days} ${days === 1 ? 'Tag' : 'Tage'} × ${formatEuro(balance)} × ` +
    `${percent(base.rate + margin)} (${rates}, zuzüglich ${points(margin)} Prozentpunkte).`
  );
}

const points = (hundredths: number) => (hundredths / 100).toFixed(2).replace('.', ',').replace(',00', '');
const percent = (hundredths: number) => `${(hundredths / 100).toFixed(2).replace('.', ',')}\u00a0%`;
