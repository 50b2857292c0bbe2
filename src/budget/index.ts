export { caseHref } from './addresses';
export { BudgetModule } from './budget.module';
export { BudgetService } from './budget.service';
export { BudgetViews } from './budget.views';
export { type BudgetMovement, type MovementDraft, Movements, type NewMovement } from './movements';
export { endDay } from './ledger-days';
export { type BudgetYear, BudgetYears } from './budget-years';
export { budgetCommand } from './budget.command';
export {
  type Award,
  type AwardRow,
  commitmentEntries,
  decommitmentEntries,
  interestEntries,
  type Occasion,
  orderEntries,
  paymentEntries,
  releaseEntries,
  repaymentEntries,
  type Reservation,
  reservationEntries,
  unorderEntries,
} from './domain/award';
export {
  type Allocation,
  type CaseKind,
  caseKinds,
  type EntryDraft,
  type EntryKind,
  entryKinds,
  type LimitEntry,
  type MinistryKind,
  ministryKinds,
  type Movement,
  type NewEntry,
} from './domain/entry';
export {
  type EnvelopeAddress,
  type EnvelopeKind,
  envelopeKinds,
  envelopeLabel,
  type Title,
  titles,
} from './domain/envelope';
export { type Commitment, isSameInstalment, rebindingEntries } from './domain/rebinding';
export { availableOf, type Effect, effectsOf } from './domain/effect';
export { type Shortfall } from './domain/shortfall';
export { type FreeMoney, type FreeYear, type WaysOut, waysOut, waysOutText } from './domain/ways-out';
export { type Outcome } from './book';
export type { Payment } from './payments';
export { figureNames, type Figures, figuresBy } from './domain/figures';
export { type EnvelopeRow, type ProgrammeOverview, type YearRow } from './overview';
export { type Reconciliation, type ReconciliationRow } from './reconciliation';
export { type YearState, yearStates } from './domain/budget-year';
export { type NewYearState, type StateOfPlan, yearStateRows } from './domain/year-state';
export {
  appropriationRows,
  authorisationOf,
  blockRows,
  carryOverRows,
  cashOf,
  categoryOf,
  ceilingOf,
  type Corrected,
  correctionRow,
  type Line,
  type MoneyMovementKind,
  type MovementContent,
  type MovementKind,
  movementKinds,
  type Place,
  placeOf,
  supplementRows,
  transferRows,
  unblockRows,
  type Unpaid,
} from './domain/movement';
export { carryOverProposal, lapseRows, type Remainder, yearEnd } from './domain/year-end';
