import { type Cents, sumCents } from '@libs/money';
import type { Title } from '../../budget';
import type { LedgerMonth } from '../ledger-months.views';

/** How many years ahead the Mittelabflussübersicht looks. */
export const YEARS_AHEAD = 5;

/** What a budget year has promised of one title for the years ahead, and how much it may. */
export interface AheadRow {
  readonly budgetYear: number;
  readonly title: Title;
  /** By due year; what is not there is null, not zero. */
  readonly authorised: Readonly<Record<number, Cents>>;
  readonly committed: Readonly<Record<number, Cents>>;
}

/** The years after one year. */
export const yearsAfter = (year: number): number[] =>
  Array.from({ length: YEARS_AHEAD }, (_, index) => year + 1 + index);

/** Per budget year and title with an authorisation or a commitment that falls due in one of the years. */
export function ahead(ledger: readonly LedgerMonth[], dueYears: readonly number[]): AheadRow[] {
  const later = ledger.filter(
    ({ envelopeKind, budgetYear, dueYear, title }) =>
      (envelopeKind === null || envelopeKind === 'authorisation') &&
      title !== null &&
      dueYear !== null &&
      dueYear > budgetYear &&
      dueYears.includes(dueYear),
  );
  const placeOf = ({ budgetYear, title }: LedgerMonth) => `${budgetYear}/${title}`;
  return [...new Set(later.map(placeOf))]
    .map((place) => rowOf(later.filter((row) => placeOf(row) === place)))
    .sort((a, b) => a.budgetYear - b.budgetYear || b.title.localeCompare(a.title));
}

function rowOf(rows: readonly LedgerMonth[]): AheadRow {
  const [{ budgetYear, title }] = rows as [LedgerMonth];
  const authorised = rows.filter(({ envelopeKind }) => envelopeKind === 'authorisation');
  const ofCases = rows.filter(({ envelopeKind }) => envelopeKind === null);
  return {
    budgetYear,
    title: title!,
    authorised: byDueYear(authorised, 'limit'),
    committed: byDueYear(ofCases, 'committed'),
  };
}

const byDueYear = (rows: readonly LedgerMonth[], figure: 'limit' | 'committed'): Record<number, Cents> =>
  Object.fromEntries(
    [...new Set(rows.map(({ dueYear }) => dueYear!))].map((year) => [
      year,
      sumCents(rows.filter(({ dueYear }) => dueYear === year).map((row) => row[figure])),
    ]),
  );
