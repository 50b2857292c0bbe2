import { type Cents, cents, formatEuro, sumCents, ZERO } from '@libs/money';
import type { AwardRow } from './award';
import type { Movement, NewEntry } from './entry';
import { type EnvelopeAddress, type Title, titles } from './envelope';

/** What is free in an envelope, in cents. */
export interface FreeMoney extends EnvelopeAddress {
  readonly free: number;
}

/** Free money for one title in another due year. */
export interface FreeYear {
  readonly dueYear: number;
  readonly title: Title;
  readonly available: Cents;
}

/** What can be done when money does not suffice. */
export interface WaysOut {
  readonly partial: {
    /** The same award, smaller in proportion. */
    readonly inProportion: readonly AwardRow[];
    /** As much as fits of each row, the earliest due year first. */
    readonly yearByYear: readonly AwardRow[];
  };
  /** Due years that the award does not use and that have money. */
  readonly shift: readonly FreeYear[];
  /** The case keeps its place until money comes back: possible before anything is granted. */
  readonly waitingList: boolean;
}

const keyOf = ({ kind, budgetYear, dueYear, title, category }: EnvelopeAddress): string =>
  [kind, budgetYear, dueYear, title, category].join('/');

type Place = Pick<AwardRow, 'dueYear' | 'title' | 'category'>;

/**
 * The envelopes that money falls under, as `envelopes_of` in the database has them, each with what is free
 * when it was never given a limit: a cap and the appropriation of a later year need not be there.
 */
const envelopesOf = (
  budgetYear: number,
  { dueYear, title, category }: Place,
): (readonly [string, number])[] => {
  const nothing = { budgetYear: null, dueYear: null, title: null, category: null };
  const isLater = dueYear > budgetYear;
  return [
    [keyOf({ ...nothing, kind: 'ceiling' }), 0],
    [keyOf({ ...nothing, kind: 'cash', budgetYear: dueYear, dueYear, title }), isLater ? Infinity : 0],
    ...(isLater
      ? [[keyOf({ ...nothing, kind: 'authorisation', budgetYear, dueYear, title }), 0] as const]
      : []),
    ...(category ? [[keyOf({ ...nothing, kind: 'category', category }), Infinity] as const] : []),
  ];
};

/** What is free per envelope; takes part in an award row by row. */
class Purse {
  private readonly free: Map<string, number>;

  constructor(
    private readonly budgetYear: number,
    balances: readonly FreeMoney[],
  ) {
    this.free = new Map(balances.map((balance) => [keyOf(balance), balance.free]));
  }

  available(place: Place): number {
    return Math.min(...this.limits(place).map(({ free }) => Math.max(free, 0)));
  }

  take(place: Place, amount: number, budgetYear = this.budgetYear): void {
    for (const { key, free } of this.limits(place, budgetYear)) this.free.set(key, free - amount);
  }

  limits(place: Place, budgetYear = this.budgetYear): { key: string; free: number }[] {
    return envelopesOf(budgetYear, place).map(([key, unknown]) => ({
      key,
      free: this.free.get(key) ?? unknown,
    }));
  }
}

const isCase = (entry: NewEntry): entry is Movement => 'caseId' in entry;
const binds = ({ kind }: NewEntry): boolean => kind === 'reserve' || kind === 'commit';
const frees = ({ kind }: NewEntry): boolean => kind === 'release' || kind === 'decommit';

/** The ways out for a booking that does not fit; what it gives back counts as free. */
export function waysOut(entries: readonly NewEntry[], balances: readonly FreeMoney[]): WaysOut | null {
  const moves = entries.filter(isCase);
  const rows = moves.filter(binds).sort((a, b) => a.dueYear - b.dueYear);
  const [first] = rows;
  if (!first) return null;
  const { budgetYear } = first;
  const purse = (): Purse => {
    const filled = new Purse(budgetYear, balances);
    for (const given of moves.filter(frees)) filled.take(given, -given.amount, given.budgetYear);
    return filled;
  };
  return {
    partial: { inProportion: inProportion(rows, purse()), yearByYear: yearByYear(rows, purse()) },
    shift: shiftsOf(rows, balances, purse()),
    waitingList: true,
  };
}

const rowOf = ({ dueYear, title, category }: Place, amount: number): AwardRow => ({
  dueYear,
  title,
  category,
  amount: cents(amount),
});

/** Shrinks all rows by the tightest envelope, then gives away the cents that rounding left. */
function inProportion(rows: readonly Movement[], purse: Purse): AwardRow[] {
  const wanted = new Map<string, { free: number; sum: number }>();
  for (const row of rows)
    for (const { key, free } of purse.limits(row))
      wanted.set(key, { free, sum: (wanted.get(key)?.sum ?? 0) + row.amount });
  const tightest = [...wanted.values()]
    .map(({ free, sum }) => ({ free: Math.min(Math.max(free, 0), sum), sum }))
    .reduce((a, b) => (BigInt(a.free) * BigInt(b.sum) <= BigInt(b.free) * BigInt(a.sum) ? a : b));
  const amounts = rows.map(({ amount }) =>
    Number((BigInt(amount) * BigInt(tightest.free)) / BigInt(tightest.sum)),
  );
  rows.forEach((row, index) => purse.take(row, amounts[index]!));
  return rows.map((row, index) => {
    const cent = amounts[index]! < row.amount && purse.available(row) > 0 ? 1 : 0;
    purse.take(row, cent);
    return rowOf(row, amounts[index]! + cent);
  });
}

const yearByYear = (rows: readonly Movement[], purse: Purse): AwardRow[] =>
  rows.map((row) => {
    const amount = Math.min(row.amount, purse.available(row));
    purse.take(row, amount);
    return rowOf(row, amount);
  });

function shiftsOf(rows: readonly Movement[], balances: readonly FreeMoney[], purse: Purse): FreeYear[] {
  const { budgetYear } = rows[0]!;
  const years = [
    ...new Set(balances.flatMap(({ dueYear }) => ((dueYear ?? 0) >= budgetYear ? [dueYear!] : []))),
  ].sort();
  const places = [...new Map(rows.map((row) => [`${row.title}/${row.category}`, row])).values()];
  return places.flatMap(({ title, category }) =>
    years
      .filter((dueYear) => !rows.some((row) => row.dueYear === dueYear && row.title === title))
      .map((dueYear) => ({ dueYear, title, available: purse.available({ dueYear, title, category }) }))
      .filter(({ available }) => available > 0 && Number.isFinite(available))
      .map(({ available, ...year }) => ({ ...year, available: cents(available) })),
  );
}

const total = (rows: readonly AwardRow[]): Cents => sumCents(rows.map(({ amount }) => amount));

/** The ways out in sentences, for a screen. */
export function waysOutText({ partial, shift, waitingList }: WaysOut): string[] {
  const most = [partial.inProportion, partial.yearByYear].map(total).reduce((a, b) => (a > b ? a : b), ZERO);
  return [
    ...(most > 0 ? [`Bewilligen Sie einen Teil: Bis zu ${formatEuro(most)} passen.`] : []),
    ...shift.map(
      ({ dueYear, title, available }) =>
        `Verschieben Sie Beträge in ein anderes Jahr: ${dueYear}, ${titles[title]}, sind ${formatEuro(available)} frei.`,
    ),
    ...(waitingList ? ['Setzen Sie den Antrag auf die Warteliste, bis wieder Mittel frei sind.'] : []),
  ];
}
