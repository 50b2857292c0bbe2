import type { Tx } from '@libs/db';
import type { Cents } from '@libs/money';
import type { Stand } from '@libs/stand';
import { Injectable } from '@nestjs/common';
import type { EnvelopeKind, Figures, Title } from '../budget';
import { kindsOf, type LimitPart, limitPartNames, limitParts } from './domain/limit-parts';

/** The entries of a month for one place in the budget, added up. */
export interface LedgerMonth extends Figures, Readonly<Record<LimitPart, Cents>> {
  /** What the ministry moved; null for money of cases. */
  readonly envelopeKind: EnvelopeKind | null;
  readonly budgetYear: number;
  readonly dueYear: number | null;
  readonly title: Title | null;
  /** "2019-07": when it was booked. */
  readonly month: string;
  readonly returned: Cents;
  readonly interest: Cents;
}

const sumOf = (sign: string): string => `sum(k.${sign}_sign * b.amount)::bigint AS ${sign}`;
const sumOfKinds = (kinds: string, of = 'b.amount'): string =>
  `coalesce(sum(${of}) FILTER (WHERE b.kind IN (${kinds})), 0)::bigint`;
const sumOfPart = (part: LimitPart): string => {
  const kinds = kindsOf(limitParts[part]).map((kind) => `'${kind}'`);
  return `${sumOfKinds(kinds.join(), 'k.limit_sign * b.amount')} AS ${part}`;
};

/** The entries are added up first, per day and kind: what is left to sign and to put into months is a few hundred rows. */
const months = `
  WITH booked AS (
    SELECT envelope_kind, budget_year, due_year, title, kind, booked_on, sum(amount_cents)::bigint AS amount
      FROM budget_entry WHERE programme_id = $1 AND booked_on <= $2
     GROUP BY envelope_kind, budget_year, due_year, title, kind, booked_on
  )
  SELECT b.envelope_kind AS "envelopeKind", b.budget_year AS "budgetYear", b.due_year AS "dueYear", b.title,
         to_char(b.booked_on, 'YYYY-MM') AS month,
         sum(k.limit_sign * b.amount)::bigint AS "limit",
         ${['blocked', 'reserved', 'committed', 'ordered', 'paid'].map(sumOf).join(', ')},
         ${limitPartNames.map(sumOfPart).join(', ')}, ${sumOfKinds(`'repay', 'repay_past'`)} AS returned,
         ${sumOfKinds(`'interest'`)} AS interest
    FROM booked b JOIN entry_kind k ON k.kind = b.kind
   GROUP BY b.envelope_kind, b.budget_year, b.due_year, b.title, month
   ORDER BY month, b.budget_year, b.due_year, b.title DESC`;

@Injectable()
export class LedgerMonthsViews {
  /** The ledger to the end of a day, month by month: what curves, outflow and forecast are made of. */
  list(tx: Tx, programmeId: string, { day }: Stand): Promise<LedgerMonth[]> {
    return tx.query(months, [programmeId, day.toString()]);
  }
}
