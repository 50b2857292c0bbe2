import type { MailSettings } from '@libs/config';
import { Consumers, mailKeeper } from '@libs/outbox';
import {
  type DynamicModule,
  Inject,
  Logger,
  Module,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { MailRoute } from './mail-route';
import { SmtpSender } from './smtp-sender';
import { openTransport } from './transport';

const MAIL_SENDER = Symbol('MAIL_SENDER');

const senderFor = (settings: MailSettings | null): SmtpSender | null =>
  settings && new SmtpSender(openTransport(settings.server), settings.from);

/** Sends what stands under `mail.send`, or keeps it where no server is set. Needs the global provider Consumers. */
@Module({})
export class MailModule implements OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(MailModule.name);

  constructor(
    @Inject(MAIL_SENDER) private readonly sender: SmtpSender | null,
    private readonly consumers: Consumers,
  ) {}

  static forRoot(settings: MailSettings | null): DynamicModule {
    return {
      module: MailModule,
      global: true,
      providers: [
        { provide: MailRoute, useValue: new MailRoute(settings) },
        { provide: MAIL_SENDER, useFactory: () => senderFor(settings) },
      ],
      exports: [MailRoute],
    };
  }

  onModuleInit(): void {
    this.consumers.add(this.sender ?? mailKeeper);
  }

  /** A wrong setting shows at the start, not only with the first mail. Nobody waits for the answer. */
  onApplicationBootstrap(): void {
    this.sender
      ?.check()
      .catch((error: Error) => this.logger.warn(`the mail server takes no mails: ${error.message}`));
  }

  /** After the queue, which waits for the mails under way. */
  onApplicationShutdown(): void {
    this.sender?.close();
  }
}
