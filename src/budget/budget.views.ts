import type { Tx } from '@libs/db';
import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { overviewAsOf, programmeOverview, type ProgrammeOverview } from './overview';
import { reconcile, type Reconciliation } from './reconciliation';

/** What screens and reports read: one statement each. Amounts in cents. */
@Injectable()
export class BudgetViews {
  /** What the programme has, what is spoken for and what is left. */
  programmeOverview(tx: Tx, programmeId: string): Promise<ProgrammeOverview> {
    return programmeOverview(tx, programmeId);
  }

  /**
   * The same figures at the end of a day, for ever the same once the day is over; asking ends a day before
   * `today`, so what is booked later counts from a later one.
   */
  overviewAsOf(
    tx: Tx,
    programmeId: string,
    day: Temporal.PlainDate,
    today: Temporal.PlainDate,
  ): Promise<ProgrammeOverview> {
    return overviewAsOf(tx, programmeId, day, today);
  }

  /** Ledger sums beside envelopes; the difference must be zero. */
  reconcile(tx: Tx): Promise<Reconciliation> {
    return reconcile(tx);
  }
}
