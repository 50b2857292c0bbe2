import type { Cents } from '@libs/money';
import { cents } from '@libs/money';
import type { EntryDraft, LimitEntry, MinistryKind, Movement } from './entry';
import type { EnvelopeAddress, Title } from './envelope';
import type { NewYearState } from './year-state';

/** What the ministry does in one step: entered by one person, released by another. */
export const movementKinds = {
  appropriation: 'Haushaltsplan',
  supplement: 'Nachtrag',
  transfer: 'Umsetzung',
  block: 'Sperre',
  carry_over: 'Ausgaberest',
  year_end: 'Jahresabschluss',
  correction: 'Berichtigung',
  year_state: 'Stand eines Haushaltsjahres',
} as const;
export type MovementKind = keyof typeof movementKinds;
/** Those that book. */
export type MoneyMovementKind = Exclude<MovementKind, 'year_state'>;

/** What a movement does: entries of the ledger, or states of budget years. */
export type MovementContent =
  | { readonly kind: MoneyMovementKind; readonly rows: readonly EntryDraft[] }
  | { readonly kind: 'year_state'; readonly rows: readonly NewYearState[] };

/** An envelope that the ministry may move, and in which year. */
export type Place = Pick<LimitEntry, 'envelopeKind' | 'budgetYear' | 'dueYear' | 'title' | 'category'>;

export const ceilingOf = (budgetYear: number): Place => ({ envelopeKind: 'ceiling', budgetYear });
export const cashOf = (budgetYear: number, title: Title): Place => ({
  envelopeKind: 'cash',
  budgetYear,
  dueYear: budgetYear,
  title,
});
export const authorisationOf = (budgetYear: number, dueYear: number, title: Title): Place => ({
  envelopeKind: 'authorisation',
  budgetYear,
  dueYear,
  title,
});
export const categoryOf = (budgetYear: number, category: string): Place => ({
  envelopeKind: 'category',
  budgetYear,
  category,
});

/** The envelope of a balance as a place; what has no year of its own is moved in `budgetYear`. */
export const placeOf = (address: EnvelopeAddress, budgetYear: number): Place => ({
  envelopeKind: address.kind,
  budgetYear: address.budgetYear ?? budgetYear,
  ...(address.dueYear !== null && { dueYear: address.dueYear }),
  ...(address.title !== null && { title: address.title }),
  ...(address.category !== null && { category: address.category }),
});

/** An amount for an envelope. */
export interface Line {
  readonly place: Place;
  readonly amount: Cents;
}

const row = (kind: MinistryKind, place: Place, amount: Cents): EntryDraft => ({ ...place, kind, amount });

/** The amounts of a plan; those of several years together are a double budget. § 11 LHO. */
export const appropriationRows = (lines: readonly Line[]): EntryDraft[] =>
  lines.map(({ place, amount }) => row('allocate', place, amount));

/** A supplementary budget: below zero it takes away. */
export const supplementRows = (lines: readonly Line[]): EntryDraft[] =>
  lines.map(({ place, amount }) =>
    amount < 0 ? row('reduce', place, cents(-amount)) : row('supplement', place, amount),
  );

/** Money from one envelope to another of its kind: title, year or item. §§ 20, 46 LHO. */
export const transferRows = (from: Place, to: Place, amount: Cents): EntryDraft[] => [
  row('transfer_out', from, amount),
  row('transfer_in', to, amount),
];

/** Keeps money from being bound, or frees it again. § 41 LHO. */
export const blockRows = (place: Place, amount: Cents): EntryDraft[] => [row('block', place, amount)];
export const unblockRows = (place: Place, amount: Cents): EntryDraft[] => [row('unblock', place, amount)];

/** What was bound and is not paid yet, of a case. */
export type Unpaid = Pick<Movement, 'caseId' | 'budgetYear' | 'dueYear' | 'title' | 'category' | 'amount'>;

/**
 * Unused money of a year into the next one, with the ministry's consent. Obligations that go along fall due in
 * the year that pays them. §§ 19, 45 LHO.
 */
export const carryOverRows = (
  from: Place,
  toYear: number,
  amount: Cents,
  obligations: readonly Unpaid[] = [],
): EntryDraft[] => [
  ...obligations.flatMap((unpaid): EntryDraft[] => [
    { ...unpaid, kind: 'decommit' },
    { ...unpaid, kind: 'commit', budgetYear: toYear, dueYear: toYear },
  ]),
  row('carry_out', from, amount),
  row('carry_in', { ...from, budgetYear: toYear, dueYear: toYear }, amount),
];

/** What an entry says, as far as a correction repeats it. */
export type Corrected = EntryDraft & { readonly id: number };

const takenBackBy: Readonly<Partial<Record<EntryDraft['kind'], EntryDraft['kind']>>> = {
  reserve: 'release',
  commit: 'decommit',
  order: 'unorder',
  block: 'unblock',
};

/**
 * The counter-entry: it names what it takes back, wholly or in part. A kind with an opposite is taken back by
 * it, any other by itself with the amount below zero.
 */
export function correctionRow({ id, ...entry }: Corrected, amount: Cents = entry.amount): EntryDraft {
  const opposite = takenBackBy[entry.kind];
  const counter = opposite ? { kind: opposite, amount } : { kind: entry.kind, amount: cents(-amount) };
  return { ...entry, ...counter, corrects: id } as EntryDraft;
}
