import { Module } from '@nestjs/common';
import { ProgrammesModule } from '../programmes';
import { BudgetYears } from './budget-years';
import { BudgetService } from './budget.service';
import { BudgetViews } from './budget.views';
import { CorrectionController } from './correction.controller';
import { MovementDesk } from './movement-desk';
import { MovementController } from './movement.controller';
import { Movements } from './movements';
import { MovementsController } from './movements.controller';
import { MovementsViews } from './movements.views';
import { NewMovementController } from './new-movement.controller';
import { YearDesk } from './year-desk';
import { YearStateController } from './year-state.controller';
import { YearsController } from './years.controller';

const services = [BudgetService, BudgetViews, BudgetYears, Movements];

/** Controllers with fixed words in their addresses come before those that take any word there. */
@Module({
  imports: [ProgrammesModule],
  controllers: [
    MovementsController,
    NewMovementController,
    CorrectionController,
    MovementController,
    YearStateController,
    YearsController,
  ],
  providers: [...services, MovementDesk, MovementsViews, YearDesk],
  exports: services,
})
export class BudgetModule {}
