import { Consumers } from '@libs/outbox';
import { Module, type OnModuleInit } from '@nestjs/common';
import { ApplicationsModule } from '../applications';
import { CasesModule } from '../cases';
import { ProgrammesModule } from '../programmes';
import { noticeConsumer } from './notices';
import { Receipts } from './receipts';

@Module({ imports: [ApplicationsModule, CasesModule, ProgrammesModule], providers: [Receipts] })
export class CorrespondenceModule implements OnModuleInit {
  constructor(
    private readonly consumers: Consumers,
    private readonly receipts: Receipts,
  ) {}

  onModuleInit(): void {
    this.consumers.add(this.receipts);
    this.consumers.add(noticeConsumer);
  }
}
