import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications';
import { BudgetModule } from '../budget';
import { CasesModule } from '../cases';
import { ProgrammesModule } from '../programmes';
import { ReviewModule } from '../review';
import { AwardDrafts } from './award-drafts';
import { DecisionsService } from './decisions.service';
import { DecisionsViews } from './decisions.views';
import { SigningController } from './signing.controller';
import { SigningViews } from './signing.views';

@Module({
  imports: [ApplicationsModule, BudgetModule, CasesModule, ProgrammesModule, ReviewModule],
  controllers: [SigningController],
  providers: [AwardDrafts, DecisionsService, DecisionsViews, SigningViews],
  exports: [DecisionsService, DecisionsViews],
})
export class DecisionsModule {}
