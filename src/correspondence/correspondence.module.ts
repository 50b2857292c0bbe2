import { Consumers } from '@libs/outbox';
import { Module, type OnModuleInit } from '@nestjs/common';
import { ApplicationsModule } from '../applications';
import { CasesModule } from '../cases';
import { Directives, ProgrammesModule } from '../programmes';
import { Matters } from './matters';
import { itemNotices, type ItemTopic, itemTopics } from './item-notices';
import { noticeConsumer } from './notices';
import { Receipts } from './receipts';

@Module({
  imports: [ApplicationsModule, CasesModule, ProgrammesModule],
  providers: [Matters, Receipts],
  exports: [Matters],
})
export class CorrespondenceModule implements OnModuleInit {
  constructor(
    private readonly consumers: Consumers,
    private readonly receipts: Receipts,
    private readonly directives: Directives,
  ) {}

  onModuleInit(): void {
    this.consumers.add(this.receipts);
    this.consumers.add(noticeConsumer);
    for (const topic of Object.keys(itemTopics) as ItemTopic[])
      this.consumers.add(itemNotices(topic, this.directives));
  }
}
