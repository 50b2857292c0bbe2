import { Foundation } from './0001-foundation';
import { Organisations } from './0002-organisations';
import { Programmes } from './0003-programmes';
import { Municipalities } from './0004-municipalities';
import { Budget } from './0005-budget';
import { Audit } from './0006-audit';
import { Outbox } from './0007-outbox';
import { People } from './0008-people';
import { Cases } from './0009-cases';
import { Applications } from './0010-applications';
import { Review } from './0011-review';
import { Letters } from './0012-letters';
import { Decisions } from './0013-decisions';
import { Directives } from './0014-directives';
import { Specifics } from './0015-specifics';
import { FundsNotices } from './0016-funds-notices';
import { Ledger } from './0017-ledger';
import { Waiting } from './0018-waiting';
import { Rebinding } from './0022-rebinding';
import { Samples } from './0019-samples';
import { Publication } from './0020-publication';
import { Scenarios } from './0021-scenarios';
import { LetterKinds } from './0023-letter-kinds';
import { BulkBooking } from './0024-bulk-booking';
import { LetterTemplate } from './0025-letter-template';
import { Authority } from './0026-authority';
import { Delivery } from './0027-delivery';
import { Deadlines } from './0028-deadlines';
import { Correspondence } from './0029-correspondence';
import { FurtherDecisions } from './0030-further-decisions';
import { LedgerPlans } from './0031-ledger-plans';
import { LedgerSpeed } from './0032-ledger-speed';
import { YearStates } from './0033-year-states';
import { LedgerChecks } from './0034-ledger-checks';
import { WaiverDeclarations } from './0035-waiver-declarations';
import { RetriesWithdrawalsAccounts } from './0036-retries-withdrawals-accounts';
import { Refusals } from './0037-refusals';
import { Corrections } from './0039-corrections';
import { AwardReasons } from './0040-award-reasons';
import { PartlyAnnulled } from './0043-partly-annulled';
import { AppliedScenarios } from './0046-applied-scenarios';
import { BudgetTitleNumbers } from './0047-budget-titles';
import { AwardHolds } from './0048-award-holds';
import { RemediedLawsuits } from './0049-remedied-lawsuits';

/** In the order in which they run. */
export const migrations = [
  Foundation,
  Organisations,
  Programmes,
  Municipalities,
  Budget,
  Audit,
  Outbox,
  People,
  Cases,
  Applications,
  Review,
  Letters,
  Decisions,
  Directives,
  Specifics,
  FundsNotices,
  Ledger,
  Waiting,
  Samples,
  Rebinding,
  Publication,
  Scenarios,
  LetterKinds,
  BulkBooking,
  LetterTemplate,
  Authority,
  Delivery,
  Deadlines,
  Correspondence,
  FurtherDecisions,
  LedgerPlans,
  LedgerSpeed,
  YearStates,
  LedgerChecks,
  WaiverDeclarations,
  RetriesWithdrawalsAccounts,
  Refusals,
  Corrections,
  AwardReasons,
  PartlyAnnulled,
  AppliedScenarios,
  BudgetTitleNumbers,
  AwardHolds,
  RemediedLawsuits,
];
