import { type Cents, cents, sumCents, ZERO } from '@libs/money';
import type { Title } from '../../budget';
import type { LedgerMonth } from '../ledger-months.views';
import { bindable, type OpenPlace } from './bindable';
import { leftOf } from './figure-rows';
import type { LimitPart } from './limit-parts';

/** What a budget year has of one title, and what has become of it. */
export interface OutflowRow extends Readonly<Record<LimitPart, Cents>> {
  readonly budgetYear: number;
  readonly title: Title;
  /** Not the year's own money: what is still to be paid of what earlier years have bound. */
  readonly earlier: boolean;
  readonly limit: Cents;
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
  /** Free where money can still be bound, else unusable; the other is null. */
  readonly available: Cents | null;
  readonly unusable: Cents | null;
}

/**
 * Per budget year and title that has an appropriation. The plan in a decision is its instalments by due year:
 * in the running year and later ones they count as coming, in a year that is over only what was paid. What it
 * leaves to be paid comes in the running year, on a line of its own.
 */
export function outflow(
  ledger: readonly LedgerMonth[],
  open: readonly OpenPlace[],
  runningYear: number,
): OutflowRow[] {
  const canBind = bindable(open, ledger);
  const appropriated = ledger.filter(({ envelopeKind }) => envelopeKind === 'cash');
  const places = new Map(appropriated.map((row) => [`${row.budgetYear}/${row.title}`, row]));
  const own = [...places.values()].map(({ budgetYear, title }) => {
    const isOpen = canBind({ kind: 'cash', budgetYear, dueYear: budgetYear, title });
    return rowOf(ledger, { budgetYear, title: title!, runningYear, isOpen });
  });
  return [...own, ...earlierRows(own, runningYear)].sort(
    (a, b) =>
      a.budgetYear - b.budgetYear || Number(a.earlier) - Number(b.earlier) || b.title.localeCompare(a.title),
  );
}

/** One line per title for what years that are over have bound and not paid. */
function earlierRows(rows: readonly OutflowRow[], runningYear: number): OutflowRow[] {
  const over = rows.filter(({ budgetYear }) => budgetYear < runningYear);
  const unpaid = (of: Title): Cents =>
    sumCents(over.filter(({ title }) => title === of).map(({ committed, paid }) => cents(committed - paid)));
  return [...new Set(over.map(({ title }) => title))]
    .filter((title) => unpaid(title) !== 0)
    .map((title) => ({
      ...nothing,
      ...{ budgetYear: runningYear, title, earlier: true },
      ...{ forecast: unpaid(title), forecastWithReserved: unpaid(title), leftover: cents(-unpaid(title)) },
    }));
}

const nothing = {
  ...{
    limit: ZERO,
    allocated: ZERO,
    changed: ZERO,
    carried: ZERO,
    lapsed: ZERO,
    blocked: ZERO,
    reserved: ZERO,
  },
  ...{ committed: ZERO, ordered: ZERO, paid: ZERO, returned: ZERO, interest: ZERO },
  ...{ share: null, available: null, unusable: null },
};

type Sum = Exclude<keyof LedgerMonth, 'envelopeKind' | 'budgetYear' | 'dueYear' | 'title' | 'month'>;

interface Place {
  readonly budgetYear: number;
  readonly title: Title;
  readonly runningYear: number;
  readonly isOpen: boolean;
}

function rowOf(
  ledger: readonly LedgerMonth[],
  { budgetYear, title, runningYear, isOpen }: Place,
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
    earlier: false,
    limit,
    allocated: sum('allocated'),
    changed: sum('changed'),
    carried: sum('carried'),
    lapsed: sum('lapsed'),
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
    ...leftOf(cents(limit - blocked - reserved - committed), isOpen),
  };
}
