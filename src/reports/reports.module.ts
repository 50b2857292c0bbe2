import { Module } from '@nestjs/common';
import { BudgetModule } from '../budget';
import { CasesModule } from '../cases';
import { ProgrammesModule } from '../programmes';
import { CaseMoneyController } from './case-money.controller';
import { CaseMoneyViews } from './case-money.views';
import { CommitmentsController } from './commitments.controller';
import { CommitmentsViews } from './commitments.views';
import { EntriesController } from './entries.controller';
import { EntriesViews } from './entries.views';
import { OverviewController } from './overview.controller';

/** What others have written, added up for the ministry; owns no data and changes nothing. */
@Module({
  imports: [BudgetModule, CasesModule, ProgrammesModule],
  controllers: [OverviewController, EntriesController, CommitmentsController, CaseMoneyController],
  providers: [EntriesViews, CommitmentsViews, CaseMoneyViews],
})
export class ReportsModule {}
