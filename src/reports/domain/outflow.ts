import { type Cents, cents, sumCents } from '@libs/money';
import type { Title } from '../../budget';
import type { LedgerMonth } from '../ledger-months.views';

/** What a budget year has of one title, and what has become of it. */
export interface OutflowRow {
  readonly budgetYear: number;
  readonly title: Title;
  /** Appropriation and what was carried over, which stands beside it. */
  readonly limit: Cents;
  readonly carried: Cents;
  readonly blocked: Cents;
  readonly reserved: Cents;
  readonly committed: Cents;
  readonly ordered: Cents;
  readonly paid: Cents;
  /** Paid of what the decisions plan for the year; null without a plan. */
  readonly share: number | null;
  /** What will have been paid at the end of the year when the plans in the decisions come true. */
  readonly forecast: Cents;
  /** The same with what is only reserved. */
  readonly forecastWithReserved: Cents;
  /** What the forecast leaves of the limit; below zero for none. */
  readonly leftover: Cents;
  readonly returned: Cents;
  readonly interest: Cents;
  readonly available: Cents;
}

/**
 * Per budget year and title that has an appropriation. The plan in a decision is its instalments by due year:
 * in the running year and later ones they count as coming, in a year that is over only what was paid.
 */
export function outflow(ledger: readonly LedgerMonth[], runningYear: number): OutflowRow[] {
  const appropriated = ledger.filter(({ envelopeKind }) => envelopeKind === 'cash');
  const places = new Map(appropriated.map((row) => [`${row.budgetYear}/${row.title}`, row]));
  return [...places.values()]
    .sort((a, b) => a.budgetYear - b.budgetYear || b.title!.localeCompare(a.title!))
    .map(({ budgetYear, title }) => rowOf(ledger, budgetYear, title!, runningYear));
}

type Sum = Exclude<keyof LedgerMonth, 'envelopeKind' | 'budgetYear' | 'dueYear' | 'title' | 'month'>;

function rowOf(
  ledger: readonly LedgerMonth[],
  budgetYear: number,
  title: Title,
  runningYear: number,
): OutflowRow {
  const rows = ledger.filter(
    (row) =>
      row.title === title &&
      (row.envelopeKind === 'cash'
        ? row.budgetYear === budgetYear
        : !row.envelopeKind && row.dueYear === budgetYear),
  );
  const sum = (figure: Sum): Cents => sumCents(rows.map((row) => row[figure]));
  const [limit, blocked, reserved] = [sum('limit'), sum('blocked'), sum('reserved')];
  const [committed, paid] = [sum('committed'), sum('paid')];
  const over = budgetYear < runningYear;
  const forecast = over ? paid : committed;
  const forecastWithReserved = over ? paid : cents(committed + reserved);
  return {
    budgetYear,
    title,
    limit,
    carried: sum('carried'),
    blocked,
    reserved,
    committed,
    ordered: sum('ordered'),
    paid,
    share: committed === 0 ? null : paid / committed,
    forecast,
    forecastWithReserved,
    leftover: cents(limit - forecast),
    returned: sum('returned'),
    interest: sum('interest'),
    available: cents(limit - blocked - reserved - committed),
  };
}
