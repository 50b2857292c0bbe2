import { Module } from '@nestjs/common';
import { BudgetModule } from '../budget';
import { CasesModule } from '../cases';
import { ProgrammesModule } from '../programmes';
import { ReviewModule } from '../review';
import { ListController } from './list.controller';
import { OffersService } from './offers.service';
import { OffersTimer } from './offers.timer';
import { PlaceController } from './place.controller';
import { WaitingPlaces } from './places';
import { RankController } from './rank.controller';
import { ResumeController } from './resume.controller';
import { WaitController } from './wait.controller';
import { WaitingService } from './waiting.service';
import { WaitingViews } from './waiting.views';

@Module({
  imports: [BudgetModule, CasesModule, ProgrammesModule, ReviewModule],
  controllers: [ListController, WaitController, ResumeController, RankController, PlaceController],
  providers: [OffersService, OffersTimer, WaitingPlaces, WaitingService, WaitingViews],
  exports: [OffersService, WaitingPlaces, WaitingService],
})
export class WaitingModule {}
