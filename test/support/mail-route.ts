import type { MailSettings } from '@libs/config';
import { MailRoute } from '@libs/mail';
import { type DynamicModule, Module } from '@nestjs/common';

/** For pages that say where mails go, in tests that send none. */
@Module({})
export class MailRouteModule {
  static forRoot(settings: MailSettings | null = null): DynamicModule {
    const route = { provide: MailRoute, useValue: new MailRoute(settings) };
    return { module: MailRouteModule, global: true, providers: [route], exports: [MailRoute] };
  }
}
