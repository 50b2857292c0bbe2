import { Module } from '@nestjs/common';
import { BudgetModule } from '../budget';
import { CasesModule } from '../cases';
import { ProgrammesModule } from '../programmes';
import { ReviewModule } from '../review';
import { ApplicationController } from './application.controller';
import { ApplyController } from './apply.controller';
import { ApplyingService } from './applying.service';
import { ChoiceController } from './choice.controller';
import { ComparisonController } from './comparison.controller';
import { PlanController } from './plan.controller';
import { PreparedController } from './prepared.controller';
import { PreparedViews } from './prepared.views';
import { ScenariosController } from './scenarios.controller';
import { ScenariosService } from './scenarios.service';
import { ScenariosViews } from './scenarios.views';

/** Szenarien: what would remain if these cases got these amounts. Books nothing; prepares proposals at most. */
@Module({
  imports: [BudgetModule, CasesModule, ProgrammesModule, ReviewModule],
  controllers: [
    ComparisonController,
    ScenariosController,
    ChoiceController,
    PlanController,
    ApplyController,
    ApplicationController,
    PreparedController,
  ],
  providers: [ApplyingService, PreparedViews, ScenariosService, ScenariosViews],
})
export class ScenariosModule {}
