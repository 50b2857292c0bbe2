import type { Tx } from '@libs/db';
import type { Cents } from '@libs/money';
import { Injectable } from '@nestjs/common';
import type { EnvelopeKind, Figures, Title } from '../budget';
import type { Stand } from './domain/stand';

/** The entries of a month for one place in the budget, added up. */
export interface LedgerMonth extends Figures {
  /** What the ministry moved; null for money of cases. */
  readonly envelopeKind: EnvelopeKind | null;
  readonly budgetYear: number;
  readonly dueYear: number | null;
  readonly title: Title | null;
  /** "2019-07": when it was booked. */
  readonly month: string;
  /** Carried over from the year before. */
  readonly carried: Cents;
  readonly returned: Cents;
  readonly interest: Cents;
}

const sumOf = (sign: string): string => `sum(k.${sign}_sign * e.amount_cents)::bigint AS ${sign}`;
const sumOfKinds = (kinds: string): string =>
  `coalesce(sum(e.amount_cents) FILTER (WHERE e.kind IN (${kinds})), 0)::bigint`;

const months = `
  SELECT e.envelope_kind AS "envelopeKind", e.budget_year AS "budgetYear", e.due_year AS "dueYear", e.title,
         to_char(e.booked_on, 'YYYY-MM') AS month,
         sum(k.limit_sign * e.amount_cents)::bigint AS "limit",
         ${['blocked', 'reserved', 'committed', 'ordered', 'paid'].map(sumOf).join(', ')},
         ${sumOfKinds(`'carry_in'`)} AS carried, ${sumOfKinds(`'repay', 'repay_past'`)} AS returned,
         ${sumOfKinds(`'interest'`)} AS interest
    FROM budget_entry e JOIN entry_kind k ON k.kind = e.kind
   WHERE e.programme_id = $1 AND e.booked_on <= $2
   GROUP BY e.envelope_kind, e.budget_year, e.due_year, e.title, month
   ORDER BY month, e.budget_year, e.due_year, e.title DESC`;

@Injectable()
export class LedgerMonthsViews {
  /** The ledger to the end of a day, month by month: what curves, outflow and forecast are made of. */
  list(tx: Tx, programmeId: string, { day }: Stand): Promise<LedgerMonth[]> {
    return tx.query(months, [programmeId, day.toString()]);
  }
}
