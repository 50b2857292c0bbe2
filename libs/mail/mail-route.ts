import type { MailSettings } from '@libs/config';

/** Where the mails of the product go, to be shown: without what the server asks for at the door. */
export class MailRoute {
  /** Null when they stay in the outbox. */
  readonly shown: { readonly server: string; readonly from: string } | null;

  constructor(settings: MailSettings | null) {
    this.shown = settings && {
      server: `${settings.server.host}:${settings.server.port}`,
      from: settings.from.address,
    };
  }
}
