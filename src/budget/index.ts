export { BudgetModule } from './budget.module';
export { BudgetService } from './budget.service';
export { BudgetViews } from './budget.views';
export { budgetCommand } from './budget.command';
export {
  type Award,
  type AwardRow,
  commitmentEntries,
  decommitmentEntries,
  type Occasion,
  releaseEntries,
  type Reservation,
  reservationEntries,
} from './domain/award';
export { type Allocation, type EntryKind, entryKinds, type Movement, type NewEntry } from './domain/entry';
export {
  type EnvelopeAddress,
  type EnvelopeKind,
  envelopeKinds,
  envelopeLabel,
  type Title,
  titles,
} from './domain/envelope';
export { type Shortfall } from './domain/shortfall';
export { type EntryFilter, type EntryRow } from './entries';
export { type EnvelopeRow, type Figures, type ProgrammeOverview, type YearRow } from './overview';
export { type Reconciliation, type ReconciliationRow } from './reconciliation';
