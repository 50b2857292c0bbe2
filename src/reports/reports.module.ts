import { Module } from '@nestjs/common';
import { BudgetModule } from '../budget';
import { CasesModule } from '../cases';
import { ProgrammesModule } from '../programmes';
import { AccountsController } from './accounts.controller';
import { AccountsViews } from './accounts.views';
import { AnalysisController } from './analysis.controller';
import { AnalysisViews } from './analysis.views';
import { CaseMoneyController } from './case-money.controller';
import { CaseMoneyViews } from './case-money.views';
import { CommitmentsController } from './commitments.controller';
import { CommitmentsViews } from './commitments.views';
import { EntriesController } from './entries.controller';
import { EntriesViews } from './entries.views';
import { KeptViews } from './kept.views';
import { LedgerCheckTimer } from './ledger-check.timer';
import { LedgerChecks } from './ledger-checks';
import { LedgerMonthsViews } from './ledger-months.views';
import { OpenPlacesViews } from './open-places.views';
import { OutflowController } from './outflow.controller';
import { OverdueController } from './overdue.controller';
import { OverdueViews } from './overdue.views';
import { OverviewController } from './overview.controller';
import { OverviewViews } from './overview.views';
import { ReconciliationViews } from './reconciliation.views';
import { Samples } from './samples';
import { SamplesController } from './samples.controller';

/** What others have written, added up for the ministry as of any day; of its own it keeps only checks and samples. */
@Module({
  imports: [BudgetModule, CasesModule, ProgrammesModule],
  controllers: [
    OverviewController,
    OutflowController,
    AnalysisController,
    OverdueController,
    EntriesController,
    CommitmentsController,
    CaseMoneyController,
    AccountsController,
    SamplesController,
  ],
  providers: [
    ...[OverviewViews, LedgerMonthsViews, OpenPlacesViews, AnalysisViews, ReconciliationViews, KeptViews],
    ...[LedgerChecks, LedgerCheckTimer],
    ...[EntriesViews, CommitmentsViews, CaseMoneyViews, OverdueViews, AccountsViews, Samples],
  ],
})
export class ReportsModule {}
