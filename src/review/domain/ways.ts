import { type Cents, cents, sumCents } from '@libs/money';
import { Temporal } from 'temporal-polyfill';
import {
  type AwardRow,
  type FreeMoney,
  type FreeYear,
  type Movement,
  type ProgrammeOverview,
  releaseEntries,
  type Reservation,
  reservationEntries,
  waysOut,
} from '../../budget';
import { roundedDown, type Share } from './shares';

/** The money that a split has to fit into. */
export interface Purse {
  readonly budget: ProgrammeOverview;
  readonly budgetYear: number;
  readonly item: string;
  /** To what the directive rounds a grant down. */
  readonly unit: Cents;
  /** What the case holds itself; it counts as free. */
  readonly held: readonly Reservation[];
}

/** What can be done when a split does not fit; null stands for what helps nothing. */
export interface Ways {
  readonly wanted: Cents;
  /** The largest split that fits, year by year or in proportion. */
  readonly partial: readonly Share[] | null;
  /** What fits now, and as much of the rest as fits in other due years. */
  readonly shifted: readonly Share[] | null;
}

/** The ways out for a split that does not fit, or null when it does. */
export function waysFor(purse: Purse, shares: readonly Share[]): Ways | null {
  const wanted = shares.filter(({ amount }) => amount > 0);
  const ways = outOf(purse, wanted);
  if (!ways || isWhole(ways.partial.yearByYear, wanted)) return null;
  const { yearByYear, inProportion } = ways.partial;
  const part = totalOf(inProportion) >= totalOf(yearByYear) ? inProportion : yearByYear;
  const partial = roundedDown(part.map(shareOf), purse.unit);
  const shifted = shiftInto(purse, yearByYear.map(shareOf), wanted, ways.shift);
  return {
    wanted: totalOf(wanted),
    partial: partial.length > 0 ? partial : null,
    shifted: shifted && roundedDown(shifted, purse.unit),
  };
}

const totalOf = (rows: readonly Pick<AwardRow, 'amount'>[]): Cents =>
  sumCents(rows.map(({ amount }) => amount));
const shareOf = ({ dueYear, title, amount }: AwardRow): Share => ({ dueYear, title, amount });
const isWhole = (rows: readonly AwardRow[], wanted: readonly Share[]): boolean =>
  totalOf(rows) === totalOf(wanted);

function shiftInto(
  purse: Purse,
  fitting: readonly Share[],
  wanted: readonly Share[],
  years: readonly FreeYear[],
): Share[] | null {
  const moved = years.reduce<Share[]>((placed, { dueYear, title, available }) => {
    const of = (rows: readonly Share[]): number => totalOf(rows.filter((row) => row.title === title));
    const missing = of(wanted) - of(fitting) - of(placed);
    const amount = cents(Math.min(missing, available));
    return amount > 0 ? [...placed, { dueYear, title, amount }] : placed;
  }, []);
  const shifted = [...fitting, ...moved];
  const fits = moved.length > 0 && isWhole(outOf(purse, shifted)?.partial.yearByYear ?? [], shifted);
  return fits ? shifted : null;
}

/** Nothing is booked with these: only their amounts and places count. */
const occasion = { personIds: [], reason: '', madeOn: new Date(0) };

const outOf = ({ budget, budgetYear, item, held }: Purse, shares: readonly Share[]) =>
  waysOut([...releaseEntries(held, occasion), ...entriesOf(budgetYear, item, shares)], freeOf(budget));

const entriesOf = (budgetYear: number, item: string, shares: readonly Share[]): Movement[] => {
  const rows = shares.map((share) => ({ ...share, category: item }));
  const award = { ...occasion, programmeId: '', caseId: '', budgetYear, rows, keyPrefix: '' };
  return reservationEntries(award, Temporal.PlainDate.from({ year: budgetYear, month: 12, day: 31 }));
};

const freeOf = ({ ceiling, cash, authorisations, categories }: ProgrammeOverview): FreeMoney[] =>
  [...(ceiling ? [ceiling] : []), ...cash, ...authorisations, ...categories].map((row) => ({
    ...row,
    free: row.available,
  }));
