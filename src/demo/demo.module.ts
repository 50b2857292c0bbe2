import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications';
import { BudgetModule } from '../budget';
import { CasesModule } from '../cases';
import { DecisionsModule } from '../decisions';
import { ProgrammesModule } from '../programmes';
import { ReviewModule } from '../review';
import { DemoBudget } from './budget';
import { DemoCases } from './demo-cases';
import { DemoPeople } from './demo-people';
import { DemoLoader } from './demo.loader';

/** A made-up past on the published figures. Expects PeopleService to be provided globally. */
@Module({
  imports: [ApplicationsModule, BudgetModule, CasesModule, DecisionsModule, ProgrammesModule, ReviewModule],
  providers: [DemoBudget, DemoCases, DemoPeople, DemoLoader],
})
export class DemoModule {}
