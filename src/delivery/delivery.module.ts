import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications';
import { CasesModule } from '../cases';
import { ApplicantDeliveries } from './applicant-deliveries';
import { CoverController } from './cover.controller';
import { CoverLetters } from './cover-letters';
import { Deliveries } from './deliveries';
import { DeliveryDays } from './delivery-days';
import { DeliveryRecords } from './delivery-records';
import { DeliveryViews } from './delivery.views';
import { DeliveryWatch } from './delivery-watch';
import { Dispatches } from './dispatches';
import { Finality } from './finality';
import { LapseTimer } from './lapse.timer';
import { RecordController } from './record.controller';
import { WaiverController } from './waiver.controller';
import { Waivers } from './waivers';
import { WorklistController } from './worklist.controller';
import { WorklistViews } from './worklist.views';

/** How letters reach their recipients, and from when an act is final. Told of letters under LETTER_WATCH. */
@Module({
  imports: [ApplicationsModule, CasesModule],
  controllers: [CoverController, RecordController, WaiverController, WorklistController],
  providers: [
    ...[
      ApplicantDeliveries,
      CoverLetters,
      Deliveries,
      DeliveryDays,
      DeliveryRecords,
      DeliveryViews,
      DeliveryWatch,
    ],
    ...[Dispatches, Finality, LapseTimer, Waivers, WorklistViews],
  ],
  exports: [ApplicantDeliveries, Deliveries, DeliveryRecords, DeliveryWatch, Finality, LapseTimer, Waivers],
})
export class DeliveryModule {}
