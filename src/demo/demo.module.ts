import { Module } from '@nestjs/common';
import { AdviceModule } from '../advice';
import { ApplicationsModule } from '../applications';
import { AuthorityModule } from '../authority';
import { BudgetModule } from '../budget';
import { CasesModule } from '../cases';
import { CorrespondenceModule } from '../correspondence';
import { DecisionsModule } from '../decisions';
import { DeliveryModule } from '../delivery';
import { ProgrammesModule } from '../programmes';
import { ReviewModule } from '../review';
import { WaitingModule } from '../waiting';
import { DemoBudget } from './budget';
import { DemoCorrespondence } from './correspondence';
import { DemoRepaymentAccount } from './repayment-account';
import { DemoCases } from './demo-cases';
import { DemoDeliveries } from './deliveries';
import { DemoPeople } from './demo-people';
import { DemoLoader } from './demo.loader';
import { DemoFurtherDecisions } from './further-decisions';
import { DemoFunds } from './funds';
import { DemoWaiting } from './waiting';

/** A made-up past on the published figures. Expects PeopleService to be provided globally. */
@Module({
  imports: [
    AdviceModule,
    ApplicationsModule,
    AuthorityModule,
    BudgetModule,
    CasesModule,
    CorrespondenceModule,
    DecisionsModule,
    DeliveryModule,
    ProgrammesModule,
    ReviewModule,
    WaitingModule,
  ],
  providers: [
    DemoBudget,
    DemoCases,
    DemoCorrespondence,
    DemoRepaymentAccount,
    DemoDeliveries,
    DemoFunds,
    DemoFurtherDecisions,
    DemoPeople,
    DemoWaiting,
    DemoLoader,
  ],
})
export class DemoModule {}
