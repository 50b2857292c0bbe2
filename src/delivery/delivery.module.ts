import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications';
import { CasesModule } from '../cases';
import { ApplicantDeliveries } from './applicant-deliveries';
import { Deliveries } from './deliveries';
import { DeliveryDays } from './delivery-days';
import { DeliveryRecords } from './delivery-records';
import { DeliveryViews } from './delivery.views';
import { DeliveryWatch } from './delivery-watch';
import { Finality } from './finality';
import { LapseTimer } from './lapse.timer';
import { RecordController } from './record.controller';
import { WaiverController } from './waiver.controller';
import { Waivers } from './waivers';

/** How letters reach their recipients, and from when an act is final. Told of letters under LETTER_WATCH. */
@Module({
  imports: [ApplicationsModule, CasesModule],
  controllers: [RecordController, WaiverController],
  providers: [
    ...[ApplicantDeliveries, Deliveries, DeliveryDays, DeliveryRecords, DeliveryViews, DeliveryWatch],
    ...[Finality, LapseTimer, Waivers],
  ],
  exports: [ApplicantDeliveries, Deliveries, DeliveryRecords, DeliveryWatch, Finality, Waivers],
})
export class DeliveryModule {}
