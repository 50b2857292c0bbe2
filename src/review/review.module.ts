import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications';
import { BudgetModule } from '../budget';
import { CasesModule } from '../cases';
import { ProgrammesModule } from '../programmes';
import { CaseReviews } from './case-reviews';
import { ChecksController } from './checks.controller';
import { ChecksService } from './checks.service';
import { ExpiryTimer } from './expiry.timer';
import { ProposalController } from './proposal.controller';
import { ProposalViews } from './proposal.views';
import { ProposalsService } from './proposals.service';
import { QuestionController } from './question.controller';
import { ReviewService } from './review.service';
import { RuledApplications } from './ruled-applications';
import { TakingController } from './taking.controller';

@Module({
  imports: [ApplicationsModule, BudgetModule, CasesModule, ProgrammesModule],
  controllers: [TakingController, ChecksController, QuestionController, ProposalController],
  providers: [
    CaseReviews,
    ExpiryTimer,
    ChecksService,
    ProposalViews,
    ProposalsService,
    ReviewService,
    RuledApplications,
  ],
  exports: [CaseReviews, ChecksService, ProposalsService, ReviewService, RuledApplications],
})
export class ReviewModule {}
