import { Module } from '@nestjs/common';
import { CasesModule } from '../cases';
import { CorrespondenceModule } from '../correspondence';
import { DecisionsModule } from '../decisions';
import { DeliveryModule } from '../delivery';
import { ReviewModule } from '../review';
import { CaseController } from './case.controller';
import { CaseViews } from './case.views';
import { CheckNoteController } from './check-note.controller';
import { CheckNoteViews } from './check-note.views';
import { QueueController } from './queue.controller';
import { QueueViews } from './queue.views';

/** The screens that staff work at: list and case. Reads from all modules, writes nothing. */
@Module({
  imports: [CasesModule, CorrespondenceModule, DecisionsModule, DeliveryModule, ReviewModule],
  controllers: [QueueController, CaseController, CheckNoteController],
  providers: [QueueViews, CaseViews, CheckNoteViews],
})
export class DeskModule {}
