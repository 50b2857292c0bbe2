import { Consumers } from '@libs/outbox';
import { Module, type OnModuleInit } from '@nestjs/common';
import { ApplicationsModule } from '../applications';
import { CasesModule } from '../cases';
import { DeliveryModule } from '../delivery';
import { Directives, ProgrammesModule } from '../programmes';
import { ReviewModule } from '../review';
import { WaitingModule } from '../waiting';
import { CorrespondenceOffers } from './applicant-offers';
import { CaseCorrespondence } from './case-correspondence';
import { CaseDataViews } from './case-data';
import { DiscardingController } from './discarding.controller';
import { DraftController } from './draft.controller';
import { DraftPreviewController } from './draft-preview.controller';
import { DraftSigningController } from './draft-signing.controller';
import { EarlyStartController } from './early-start.controller';
import { EarlyStartWithdrawalController } from './early-start-withdrawal.controller';
import { EarlyStart } from './early-start.service';
import { HearingController } from './hearing.controller';
import { Hearings } from './hearings';
import { InternalLettersController } from './internal-letters.controller';
import { InternalLetters } from './internal-letters';
import { DraftTaking } from './draft-taking';
import { LetterDrafting } from './letter-drafting';
import { LetterIssuing } from './letter-issuing';
import { LetterWriting } from './letter-writing';
import { LettersController } from './letters.controller';
import { Matters } from './matters';
import { itemNotices, type ItemTopic, itemTopics } from './item-notices';
import { NewLetterController } from './new-letter.controller';
import { noticeConsumer } from './notices';
import { Receipts } from './receipts';
import { RequestPreviewController } from './request-preview.controller';
import { Requests } from './requests';
import { WaiverDeclarations } from './waiver-declarations';

@Module({
  imports: [ApplicationsModule, CasesModule, DeliveryModule, ProgrammesModule, ReviewModule, WaitingModule],
  controllers: [
    ...[LettersController, NewLetterController, DraftController],
    ...[DraftPreviewController, DraftSigningController, DiscardingController],
    ...[EarlyStartController, EarlyStartWithdrawalController, HearingController],
    ...[InternalLettersController, RequestPreviewController],
  ],
  providers: [
    ...[CaseCorrespondence, CaseDataViews, CorrespondenceOffers, EarlyStart, Hearings, InternalLetters],
    ...[DraftTaking, LetterDrafting, LetterIssuing, LetterWriting, Matters, Receipts, Requests],
    WaiverDeclarations,
  ],
  exports: [
    CaseCorrespondence,
    CaseDataViews,
    CorrespondenceOffers,
    EarlyStart,
    Hearings,
    LetterDrafting,
    LetterIssuing,
    Matters,
  ],
})
export class CorrespondenceModule implements OnModuleInit {
  constructor(
    private readonly consumers: Consumers,
    private readonly receipts: Receipts,
    private readonly requests: Requests,
    private readonly internal: InternalLetters,
    private readonly waivers: WaiverDeclarations,
    private readonly directives: Directives,
  ) {}

  onModuleInit(): void {
    this.consumers.add(this.receipts);
    this.consumers.add(this.requests);
    this.consumers.add(this.internal);
    this.consumers.add(this.waivers);
    this.consumers.add(noticeConsumer);
    for (const topic of Object.keys(itemTopics) as ItemTopic[])
      this.consumers.add(itemNotices(topic, this.directives));
  }
}
