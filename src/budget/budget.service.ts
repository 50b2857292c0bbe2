import type { Tx } from '@libs/db';
import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { book, bookEach, type Outcome } from './book';
import {
  type Award,
  commitmentEntries,
  decommitmentEntries,
  type Occasion,
  releaseEntries,
  type Reservation,
  reservationEntries,
} from './domain/award';
import type { Movement, NewEntry } from './domain/entry';
import { type Commitment, rebindingEntries } from './domain/rebinding';
import { commitmentsOf } from './commitments';
import { type Payment, paymentsOf } from './payments';
import { expiredReservations, openReservations } from './reservations';

/** Books money. Everything here joins the caller's transaction; the database refuses what does not fit. */
@Injectable()
export class BudgetService {
  /** Books all entries or none, each key once; returns those that were new. Errors: overdrawn, stale. */
  book<E extends NewEntry>(tx: Tx, entries: readonly E[]): Promise<E[]> {
    return book(tx, entries);
  }

  /**
   * Books many in one statement, in the order given, each as if it came alone; a refused one leaves no trace.
   * Tells of each whether it is booked or what it lacks. Errors: stale, and those of a rule of the ledger.
   */
  bookEach(tx: Tx, bookings: readonly (readonly NewEntry[])[]): Promise<Outcome[]> {
    return bookEach(tx, bookings);
  }

  /** Holds money for a proposal until the end of `expiresOn`. Errors: overdrawn. */
  reserve(tx: Tx, award: Award, expiresOn: Temporal.PlainDate): Promise<Movement[]> {
    return book(tx, reservationEntries(award, expiresOn));
  }

  /** Binds money and gives back what is still reserved for the case, in one statement. Errors: overdrawn. */
  async commit(tx: Tx, award: Award): Promise<Movement[]> {
    return book(tx, commitmentEntries(award, await openReservations(tx, award.caseId)));
  }

  /** Unbinds money of the budget year in which it was bound; never more than the case has bound. */
  decommit(tx: Tx, award: Award): Promise<Movement[]> {
    return book(tx, decommitmentEntries(award));
  }

  /** What the case has bound, by budget year and instalment. */
  commitments(tx: Tx, caseId: string): Promise<Commitment[]> {
    return commitmentsOf(tx, caseId);
  }

  /** What was paid out for the case, the oldest first. */
  payments(tx: Tx, caseId: string): Promise<Payment[]> {
    return paymentsOf(tx, caseId);
  }

  /**
   * Leaves exactly these rows bound for the case, all in one booking: what is given up can pay for what is added.
   * Errors: overdrawn; step_not_possible when less is left than is ordered.
   */
  async rebind(tx: Tx, award: Award): Promise<Movement[]> {
    return book(tx, rebindingEntries(award, await commitmentsOf(tx, award.caseId)));
  }

  /** Gives back whatever is still reserved for the case. */
  async release(tx: Tx, caseId: string, occasion: Occasion): Promise<Movement[]> {
    return book(tx, releaseEntries(await openReservations(tx, caseId), occasion));
  }

  openReservations(tx: Tx, caseId: string): Promise<Reservation[]> {
    return openReservations(tx, caseId);
  }

  /**
   * Gives back every reservation whose last day lies before `today`, also those of nights that were missed;
   * returns what this call gave back. Safe to run twice at once, and beside an approval.
   */
  async releaseExpired(tx: Tx, today: Temporal.PlainDate, occasion: Occasion): Promise<Movement[]> {
    return book(tx, releaseEntries(await expiredReservations(tx, today), occasion));
  }
}
