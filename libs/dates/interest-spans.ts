import { type Cents, sumCents } from '@libs/money';
import { DomainError } from '@libs/errors';
import { Temporal } from 'temporal-polyfill';
import type { BaseRate, BaseRates } from './base-rates';
import { formatDate } from './text';

/** A change of what is owed: positive when paid out or due, negative when paid back. */
export interface Movement {
  readonly on: Temporal.PlainDate;
  readonly amount: Cents;
}

/** Days on which neither the sum owed nor the base rate changes. */
export interface InterestSpan {
  readonly from: Temporal.PlainDate;
  /** The last day, included. */
  readonly to: Temporal.PlainDate;
  readonly days: number;
  readonly balance: Cents;
  readonly base: BaseRate;
}

const { compare, from: dayOf } = Temporal.PlainDate;

/**
 * The spans before `until` on which something is owed; a movement counts from its own day on.
 * Error invalid_input: more paid back than owed, or a day without a base rate.
 */
export function interestSpans(
  movements: readonly Movement[],
  until: Temporal.PlainDate,
  table: BaseRates,
): InterestSpan[] {
  const starts = changeDays(movements, until, table);
  return starts.flatMap((from, index) => {
    const to = (starts[index + 1] ?? until).subtract({ days: 1 });
    const balance = balanceOn(from, movements);
    if (balance === 0) return [];
    return [{ from, to, days: from.until(to).days + 1, balance, base: baseRateFor(from, to, table) }];
  });
}

function changeDays(movements: readonly Movement[], until: Temporal.PlainDate, table: BaseRates) {
  const moved = movements.map(({ on }) => on.toString()).sort();
  const days = [...moved, ...table.rates.map(({ from }) => from)];
  const inside = days.filter((day) => day >= (moved[0] ?? '') && day < until.toString());
  return [...new Set(inside)].sort().map((day) => dayOf(day));
}

function balanceOn(day: Temporal.PlainDate, movements: readonly Movement[]): Cents {
  const balance = sumCents(movements.filter(({ on }) => compare(on, day) <= 0).map(({ amount }) => amount));
  if (balance >= 0) return balance;
  throw new DomainError('invalid_input', {
    message: `Am ${formatDate(day)} wäre mehr zurückgezahlt, als geschuldet ist. Prüfen Sie die Beträge.`,
  });
}

function baseRateFor(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  { rates, until }: BaseRates,
): BaseRate {
  const base = rates.findLast((rate) => rate.from <= from.toString());
  if (base && to.toString() <= until) return base;
  const missing = base ? `ab dem ${formatDate(dayOf(until).add({ days: 1 }))}` : `am ${formatDate(from)}`;
  throw new DomainError('invalid_input', {
    message: `Der Basiszinssatz ${missing} ist nicht hinterlegt. Ohne ihn lassen sich die Zinsen nicht berechnen.`,
  });
}
