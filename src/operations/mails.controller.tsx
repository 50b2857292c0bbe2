import { UnitOfWork } from '@libs/db';
import { MailRoute } from '@libs/mail';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, Id, ListQuery, page } from '@libs/web';
import { Controller, Get } from '@nestjs/common';
import { MAILS, MailsQuery } from './mails.query';
import { mailsPage, mailWithText } from './mails.views';
import { MailPage } from './pages/mail-page';
import { MailsPage } from './pages/mails-page';
import { words } from './words';

/** The mails that the product wrote, also those that no server carried. */
@Controller(MAILS)
@Permit('operation.read')
export class MailsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly route: MailRoute,
  ) {}

  @Get()
  async list(@CurrentActor() actor: Actor, @ListQuery(MailsQuery) query: MailsQuery) {
    const before = query.before();
    const list = await this.work.run(actor, (tx) => mailsPage(tx, before));
    const content = <MailsPage {...list} isFirst={before === null} route={this.route.shown} />;
    return page(words.mails.title, content, { wide: true });
  }

  @Get(':id')
  async show(@CurrentActor() actor: Actor, @Id() id: string) {
    const mail = await this.work.run(actor, (tx) => mailWithText(tx, id));
    return page(mail.subject, <MailPage mail={mail} />);
  }
}
