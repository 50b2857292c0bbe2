import { type Cents, cents, ZERO } from '@libs/money';
import type { EntryDraft } from './entry';
import type { EnvelopeAddress, Title } from './envelope';
import type { Figures } from './figures';
import { carryOverRows, type Place, placeOf, unblockRows } from './movement';

/** Unspent money stays available until the end of the second year after its own. § 45 (2) LHO. */
const YEARS_AVAILABLE = 2;

type Balance = EnvelopeAddress & Figures;

/** What of an envelope is left at the end of its year, and what may become of it. */
export interface Remainder {
  readonly address: Balance;
  /** Neither bound nor reserved; what is blocked is part of it. */
  readonly unused: Cents;
  /** Still reserved: to be decided or given back before the year can end. */
  readonly reserved: Cents;
  /** Bound and not paid: goes into the next year only with consent. */
  readonly unpaid: Cents;
  /** The last year in which it can be spent when it is carried over; null when it lapses. */
  readonly carriesUntil: number | null;
}

/**
 * What the end of a year finds: expenditure of a transferable title may be carried over, all other unused money
 * and every unused authorisation lapses.
 */
export const yearEnd = (
  balances: readonly Balance[],
  budgetYear: number,
  transferable: readonly Title[],
): Remainder[] =>
  balances
    .filter((balance) => balance.budgetYear === budgetYear && balance.limit > 0)
    .map((balance) => ({
      address: balance,
      unused: cents(balance.limit - balance.reserved - balance.committed),
      reserved: balance.reserved,
      unpaid: balance.kind === 'cash' ? cents(balance.committed - balance.paid) : ZERO,
      carriesUntil:
        balance.kind === 'cash' && balance.title !== null && transferable.includes(balance.title)
          ? spendableUntil(budgetYear)
          : null,
    }));

/** Lets what is unused lapse; a block goes with the money it kept. */
export const lapseRows = (balances: readonly Balance[], budgetYear: number): EntryDraft[] =>
  balances
    .filter((balance) => balance.budgetYear === budgetYear)
    .flatMap((balance) => {
      const place = placeOf(balance, budgetYear);
      const unused = cents(balance.limit - balance.reserved - balance.committed);
      return [
        ...(balance.blocked > 0 ? unblockRows(place, balance.blocked) : []),
        ...(unused > 0 ? [{ ...place, kind: 'lapse', amount: unused } as const] : []),
      ];
    });

/** Carries what is unused of the transferable titles into the next year. */
export const carryOverProposal = (
  balances: readonly Balance[],
  budgetYear: number,
  transferable: readonly Title[],
): EntryDraft[] =>
  yearEnd(balances, budgetYear, transferable)
    .filter(({ carriesUntil, unused }) => carriesUntil !== null && unused > 0)
    .flatMap(({ address, unused }) => carryOverRows(placeOf(address, budgetYear), budgetYear + 1, unused));

/** The last year in which unused money of a budget year may still be spent. § 45 (2) LHO. */
export const spendableUntil = (budgetYear: number): number => budgetYear + YEARS_AVAILABLE;

/** Unused money of a title that its year has as transferable, while there is time to spend it. §§ 19, 45 LHO. */
export const mayStillBeCarried = (
  { envelopeKind, budgetYear, title }: Place,
  transferable: readonly Title[],
  currentYear: number,
): boolean =>
  envelopeKind === 'cash' &&
  title !== undefined &&
  transferable.includes(title) &&
  currentYear <= spendableUntil(budgetYear);

/** What to think of before letting money of an envelope lapse. */
export const lapseWarning = (
  place: Place,
  transferable: readonly Title[],
  currentYear: number,
): string | undefined =>
  mayStillBeCarried(place, transferable, currentYear)
    ? `Dieser Rest ist noch übertragbar und wäre bis Ende ${spendableUntil(place.budgetYear)} verfügbar (§§ 19, 45 LHO). Was Sie hier eintragen, verfällt. Soll es bleiben, leeren Sie das Feld und übertragen Sie es als Ausgaberest.`
    : undefined;

/** A row that lets money of an envelope lapse. */
type Lapse = Extract<EntryDraft, { envelopeKind: unknown }>;

/** The rows that let lapse what may still be carried over. */
export const carriableLapses = (
  rows: readonly EntryDraft[],
  transferableIn: (budgetYear: number) => readonly Title[],
  currentYear: number,
): Lapse[] =>
  rows.filter(
    (row): row is Lapse =>
      row.kind === 'lapse' &&
      row.amount > 0 &&
      mayStillBeCarried(row, transferableIn(row.budgetYear), currentYear),
  );
