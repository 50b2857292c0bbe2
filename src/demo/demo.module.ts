import { Module } from '@nestjs/common';
import { AdviceModule } from '../advice';
import { ApplicationsModule } from '../applications';
import { BudgetModule } from '../budget';
import { CasesModule } from '../cases';
import { CorrespondenceModule } from '../correspondence';
import { DecisionsModule } from '../decisions';
import { DeliveryModule } from '../delivery';
import { ProgrammesModule } from '../programmes';
import { ReviewModule } from '../review';
import { DemoBudget } from './budget';
import { DemoCorrespondence } from './correspondence';
import { DemoCases } from './demo-cases';
import { DemoDeliveries } from './deliveries';
import { DemoPeople } from './demo-people';
import { DemoLoader } from './demo.loader';
import { DemoFurtherDecisions } from './further-decisions';
import { DemoFunds } from './funds';

/** A made-up past on the published figures. Expects PeopleService to be provided globally. */
@Module({
  imports: [
    AdviceModule,
    ApplicationsModule,
    BudgetModule,
    CasesModule,
    CorrespondenceModule,
    DecisionsModule,
    DeliveryModule,
    ProgrammesModule,
    ReviewModule,
  ],
  providers: [
    DemoBudget,
    DemoCases,
    DemoCorrespondence,
    DemoDeliveries,
    DemoFunds,
    DemoFurtherDecisions,
    DemoPeople,
    DemoLoader,
  ],
})
export class DemoModule {}
