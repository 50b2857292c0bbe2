import { Clock } from '@libs/clock';
import { UnitOfWork } from '@libs/db';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, ListQuery, Now, page } from '@libs/web';
import { Controller, Get } from '@nestjs/common';
import { chosen, standingOf } from './domain/overview';
import { ListFilter } from './forms';
import { messages } from './messages';
import { OverviewPage } from './pages/overview-page';
import { TemplateViews } from './template.views';

/** All kinds of letters with the version of their template that is in force. */
@Controller('vorlagen')
export class OverviewController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly views: TemplateViews,
  ) {}

  @Get()
  @Permit('template.read')
  list(@CurrentActor() actor: Actor, @Now() now: Date, @ListQuery(ListFilter) filter: ListFilter) {
    return this.work.run(actor, async (tx) => {
      const rows = standingOf(await this.views.standing(tx, Clock.dayOf(now)));
      const shown = chosen(rows, filter);
      return page(messages.title, <OverviewPage rows={shown} filter={filter} />, { wide: true });
    });
  }
}
