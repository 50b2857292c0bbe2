import { UnitOfWork } from '@libs/db';
import { MailRoute } from '@libs/mail';
import { outboxOverview } from '@libs/outbox';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, page } from '@libs/web';
import { Controller, Get } from '@nestjs/common';
import { OverviewPage } from './pages/overview-page';
import { words } from './words';

/** What waits, what fails and what was done. */
@Controller('betrieb')
export class OverviewController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly route: MailRoute,
  ) {}

  @Get()
  @Permit('operation.read')
  async show(@CurrentActor() actor: Actor) {
    const overview = await this.work.run(actor, outboxOverview);
    return page(words.overview.title, <OverviewPage overview={overview} route={this.route.shown} />, {
      wide: true,
    });
  }
}
