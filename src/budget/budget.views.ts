import type { Tx } from '@libs/db';
import { Injectable } from '@nestjs/common';
import { entriesOf, type EntryFilter, type EntryRow } from './entries';
import { programmeOverview, type ProgrammeOverview } from './overview';
import { reconcile, type Reconciliation } from './reconciliation';

/** What screens and reports read: one statement each. Amounts in cents. */
@Injectable()
export class BudgetViews {
  /** What the programme has, what is spoken for and what is left. */
  programmeOverview(tx: Tx, programmeId: string): Promise<ProgrammeOverview> {
    return programmeOverview(tx, programmeId);
  }

  /** The entries behind a figure, newest first; `after` is the id of the last row of the page before. */
  entriesOf(tx: Tx, filter: EntryFilter, page: { after?: number; limit: number }): Promise<EntryRow[]> {
    return entriesOf(tx, filter, page);
  }

  /** Ledger sums beside envelopes; the difference must be zero. */
  reconcile(tx: Tx): Promise<Reconciliation> {
    return reconcile(tx);
  }
}
