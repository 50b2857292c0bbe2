import { Consumers } from '@libs/outbox';
import { Module, type OnModuleInit } from '@nestjs/common';
import { ApplicationsModule } from '../applications';
import { BudgetModule } from '../budget';
import { CasesModule } from '../cases';
import { ProgrammesModule } from '../programmes';
import { ReviewModule } from '../review';
import { CorrespondenceModule } from '../correspondence';
import { DeliveryModule } from '../delivery';
import { AmendmentController } from './amendment.controller';
import { AwardDrafts } from './award-drafts';
import { BatchController } from './batch.controller';
import { BatchSigning } from './batch-signing';
import { BatchViews } from './batch.views';
import { ChangeDrafts } from './change-drafts';
import { ChangeSigning } from './change-signing';
import { ChangeSigningController } from './change-signing.controller';
import { ChangeViews } from './change.views';
import { ChangesService } from './changes.service';
import { DecisionsService } from './decisions.service';
import { DecisionsViews } from './decisions.views';
import { OpenHolds } from './holds';
import { PresentAwards } from './present-awards';
import { ProofDeadlines } from './proof-deadlines';
import { RefusalDrafts } from './refusal-drafts';
import { RefusalSigningController } from './refusal-signing.controller';
import { RefusalController } from './refusal.controller';
import { RefusalViews } from './refusal.views';
import { RefusalsService } from './refusals.service';
import { ReleasesService } from './releases.service';
import { ReleasesTimer } from './releases.timer';
import { RestorationController } from './restoration.controller';
import { RevocationController } from './revocation.controller';
import { SigningController } from './signing.controller';
import { SigningViews } from './signing.views';

@Module({
  imports: [
    ApplicationsModule,
    BudgetModule,
    CasesModule,
    CorrespondenceModule,
    DeliveryModule,
    ProgrammesModule,
    ReviewModule,
  ],
  controllers: [
    SigningController,
    RefusalController,
    RefusalSigningController,
    AmendmentController,
    RevocationController,
    RestorationController,
    ChangeSigningController,
    BatchController,
  ],
  providers: [
    AwardDrafts,
    BatchSigning,
    BatchViews,
    ChangeDrafts,
    ChangeSigning,
    ChangeViews,
    ChangesService,
    DecisionsService,
    DecisionsViews,
    OpenHolds,
    PresentAwards,
    ProofDeadlines,
    RefusalDrafts,
    RefusalViews,
    RefusalsService,
    ReleasesService,
    ReleasesTimer,
    SigningViews,
  ],
  exports: [ChangeSigning, ChangesService, DecisionsService, DecisionsViews, RefusalsService],
})
export class DecisionsModule implements OnModuleInit {
  constructor(
    private readonly consumers: Consumers,
    private readonly batches: BatchSigning,
  ) {}

  onModuleInit(): void {
    this.consumers.add(this.batches);
  }
}
