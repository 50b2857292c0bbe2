import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications';
import { CasesModule } from '../cases';
import { ReviewModule } from '../review';
import { CaseController } from './case.controller';
import { CaseViews } from './case.views';
import { QueueController } from './queue.controller';
import { QueueViews } from './queue.views';

/** The screens that staff work at: list and case. Reads from all modules, writes nothing. */
@Module({
  imports: [ApplicationsModule, CasesModule, ReviewModule],
  controllers: [QueueController, CaseController],
  providers: [QueueViews, CaseViews],
})
export class DeskModule {}
