import type { Line } from '@libs/charts';
import { type Cents, cents, sumCents, ZERO } from '@libs/money';
import { Temporal } from 'temporal-polyfill';
import { type Title, titles } from '../../budget';
import type { LedgerMonth } from '../ledger-months.views';
import { messages } from '../messages';
import type { OverviewFilter } from './overview-filter';

/** What had been bound and paid by the end of a month, since the programme began. */
export interface CurvePoint {
  readonly month: string;
  /** The end of the month, or the day of the report in its month. */
  readonly day: Temporal.PlainDate;
  readonly committed: Cents;
  readonly paid: Cents;
  readonly committedSoFar: Cents;
  readonly paidSoFar: Cents;
  /** What had been paid by then, by title. */
  readonly paidByTitle: Readonly<Record<Title, Cents>>;
}

const monthsBetween = (first: string, last: string): string[] => {
  const months: string[] = [];
  const end = Temporal.PlainYearMonth.from(last);
  for (
    let month = Temporal.PlainYearMonth.from(first);
    Temporal.PlainYearMonth.compare(month, end) <= 0;
    month = month.add({ months: 1 })
  )
    months.push(month.toString());
  return months;
};

const lastDay = (month: string): Temporal.PlainDate => {
  const whole = Temporal.PlainYearMonth.from(month);
  return whole.toPlainDate({ day: whole.daysInMonth });
};

/** The money of one year or one title: of cases by the year in which it falls due. */
export const narrowed = (
  ledger: readonly LedgerMonth[],
  { budgetYear, title }: OverviewFilter,
): LedgerMonth[] =>
  ledger.filter(
    (row) =>
      (budgetYear === undefined || (row.envelopeKind ? row.budgetYear : row.dueYear) === budgetYear) &&
      (title === undefined || row.title === title),
  );

/** Money of cases month by month to the day, without gaps; empty while nothing is bound. */
export function curve(ledger: readonly LedgerMonth[], day: Temporal.PlainDate): CurvePoint[] {
  const money = ledger.filter(({ envelopeKind, committed, paid }) => !envelopeKind && (committed || paid));
  if (money.length === 0) return [];
  let committedSoFar = ZERO;
  let paidSoFar = ZERO;
  let paidByTitle = paidOf([]);
  return monthsBetween(money[0]!.month, day.toPlainYearMonth().toString()).map((month) => {
    const rows = money.filter((row) => row.month === month);
    const committed = sumCents(rows.map((row) => row.committed));
    const paid = sumCents(rows.map((row) => row.paid));
    committedSoFar = cents(committedSoFar + committed);
    paidSoFar = cents(paidSoFar + paid);
    paidByTitle = paidOf(rows, paidByTitle);
    const end = lastDay(month);
    const shown = Temporal.PlainDate.compare(end, day) < 0 ? end : day;
    return { month, day: shown, committed, paid, committedSoFar, paidSoFar, paidByTitle };
  });
}

/** What these rows have paid of each title, added to what was paid before. */
const paidOf = (
  rows: readonly LedgerMonth[],
  before?: CurvePoint['paidByTitle'],
): CurvePoint['paidByTitle'] =>
  Object.fromEntries(
    (Object.keys(titles) as Title[]).map((title) => [
      title,
      sumCents([
        before?.[title] ?? ZERO,
        ...rows.filter((row) => row.title === title).map(({ paid }) => paid),
      ]),
    ]),
  ) as Record<Title, Cents>;

/** What the decisions plan to be paid, year after year: what falls due, added up at the end of each year. */
export function plannedLine(ledger: readonly LedgerMonth[], label: string): Line {
  const money = ledger.filter(({ envelopeKind, committed }) => !envelopeKind && committed !== 0);
  const years = [...new Set(money.map(({ dueYear }) => dueYear!))].sort();
  let sum = 0;
  const ends = years.map((year) => {
    sum += sumCents(money.filter(({ dueYear }) => dueYear === year).map(({ committed }) => committed));
    return { date: `${year}-12-31`, value: Math.max(0, sum) };
  });
  const begin = years.length === 0 ? [] : [{ date: `${years[0]}-01-01`, value: 0 }];
  return { label, plan: true, points: [...begin, ...ends] };
}

/** Bindings and payments since the programme began, against what the decisions plan. */
export function curveLines(ledger: readonly LedgerMonth[], day: Temporal.PlainDate): Line[] {
  const points = curve(ledger, day);
  if (points.length === 0) return [];
  const line = (label: string, read: (point: CurvePoint) => Cents): Line => ({
    label,
    points: points.map((point) => ({ date: point.day, value: Math.max(0, read(point)) })),
  });
  return [
    line(messages.outflow.committedLine, ({ committedSoFar }) => committedSoFar),
    line(messages.outflow.paidLine, ({ paidSoFar }) => paidSoFar),
    plannedLine(ledger, messages.overview.curvePlan),
  ];
}
