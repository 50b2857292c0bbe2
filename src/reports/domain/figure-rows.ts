import { type Cents, cents, sumCents } from '@libs/money';
import { askedOf, type Stand } from '@libs/stand';
import type { EnvelopeRow, ProgrammeOverview } from '../../budget';
import type { LedgerMonth } from '../ledger-months.views';
import { bindable, type OpenPlace } from './bindable';
import type { EntryFilter, Figure } from './entry-filter';
import { type LimitPart, limitPartNames } from './limit-parts';
import type { OverviewFilter } from './overview-filter';

type Summed = Exclude<Figure, 'available'> | LimitPart;

/** What is left of an envelope: free where money can still be bound, unusable where it cannot; the other is null. */
interface Left {
  readonly available: Cents | null;
  readonly unusable: Cents | null;
}

/** One or more envelopes with their figures; `filter` finds the entries behind them. */
export interface FigureRow extends Readonly<Record<Summed, Cents>>, Left {
  readonly budgetYear: number | null;
  readonly dueYear: number | null;
  readonly title: EnvelopeRow['title'];
  readonly category: string | null;
  readonly filter: Omit<EntryFilter, 'figure'>;
}

interface Read {
  readonly overview: ProgrammeOverview;
  readonly ledger: readonly LedgerMonth[];
  readonly open: readonly OpenPlace[];
  readonly filter: OverviewFilter;
  readonly stand: Stand;
}

export interface FigureRows {
  readonly years: readonly FigureRow[];
  readonly titles: readonly FigureRow[];
  readonly authorisations: readonly FigureRow[];
  readonly categories: readonly FigureRow[];
}

/** The envelopes that the filter asks for, with all that the tables show of them. */
export function figureRows({ overview, ledger, open, filter, stand }: Read): FigureRows {
  const canBind = bindable(open, ledger);
  const wanted = ({ budgetYear, dueYear, title }: EnvelopeRow) =>
    (filter.budgetYear === undefined || [budgetYear, dueYear].includes(filter.budgetYear)) &&
    (filter.title === undefined || title === filter.title);
  const rowOf = (envelope: EnvelopeRow): FigureRow => ({
    ...envelope,
    ...partsOf(envelope, ledger),
    ...returnedTo(envelope, ledger),
    ...leftOf(envelope.available, canBind(envelope)),
    filter: {
      envelopeKind: envelope.kind,
      budgetYear: envelope.budgetYear ?? undefined,
      dueYear: envelope.dueYear ?? undefined,
      title: envelope.title ?? undefined,
      category: envelope.category ?? undefined,
      stand: askedOf(stand),
    },
  });
  const titles = overview.cash.filter(wanted).map(rowOf);
  return {
    years: perYear(titles),
    titles,
    authorisations: overview.authorisations.filter(wanted).map(rowOf),
    categories: overview.categories.map(rowOf),
  };
}

export const leftOf = (left: Cents, canBind: boolean): Left =>
  canBind ? { available: left, unusable: null } : { available: null, unusable: left };

const sumsOf = <K extends keyof LedgerMonth & (LimitPart | 'returned' | 'interest')>(
  rows: readonly LedgerMonth[],
  keys: readonly K[],
) => Object.fromEntries(keys.map((key) => [key, sumCents(rows.map((row) => row[key]))])) as Record<K, Cents>;

const partsOf = ({ kind, budgetYear, dueYear, title }: EnvelopeRow, ledger: readonly LedgerMonth[]) =>
  sumsOf(
    ledger.filter(
      (row) =>
        row.envelopeKind === kind &&
        row.budgetYear === budgetYear &&
        row.dueYear === dueYear &&
        row.title === title,
    ),
    limitPartNames,
  );

/** Money that came back for the year and title; nothing comes back to what is only promised. */
const returnedTo = ({ kind, dueYear, title }: EnvelopeRow, ledger: readonly LedgerMonth[]) =>
  sumsOf(
    ledger.filter(
      (row) => kind === 'cash' && !row.envelopeKind && row.dueYear === dueYear && row.title === title,
    ),
    ['returned', 'interest'],
  );

const summed = [
  ...(['limit', 'blocked', 'reserved', 'committed', 'ordered', 'paid', 'returned', 'interest'] as const),
  ...limitPartNames,
] as const satisfies readonly Summed[];

/** Both titles of a year together. */
function perYear(rows: readonly FigureRow[]): FigureRow[] {
  const years = [...new Set(rows.map(({ budgetYear }) => budgetYear))];
  return years.map((budgetYear) => {
    const parts = rows.filter((row) => row.budgetYear === budgetYear);
    const sums = Object.fromEntries(summed.map((key) => [key, sumCents(parts.map((row) => row[key]))]));
    const [{ filter, ...first }] = parts as [FigureRow];
    const title = parts.length === 1 ? filter.title : undefined;
    return {
      ...first,
      ...(sums as Record<Summed, Cents>),
      available: sumOfSome(parts.map(({ available }) => available)),
      unusable: sumOfSome(parts.map(({ unusable }) => unusable)),
      filter: { ...filter, title },
    };
  });
}

/** Null when none of them is there. */
const sumOfSome = (amounts: readonly (Cents | null)[]): Cents | null =>
  amounts.every((amount) => amount === null)
    ? null
    : cents(amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0));
