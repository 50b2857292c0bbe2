import { Module } from '@nestjs/common';
import { MailsController } from './mails.controller';
import { MessagesService } from './messages.service';
import { OverviewController } from './overview.controller';
import { RetryController } from './retry.controller';

/** What the operator sees and may do: the outbox and the mails. Needs the global provider MailRoute. */
@Module({
  controllers: [OverviewController, MailsController, RetryController],
  providers: [MessagesService],
})
export class OperationsModule {}
