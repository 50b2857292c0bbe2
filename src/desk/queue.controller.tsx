import { Clock } from '@libs/clock';
import { UnitOfWork } from '@libs/db';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, ListQuery, Now, page } from '@libs/web';
import { Controller, Get } from '@nestjs/common';
import { QueuePage } from './pages/queue-page';
import { QueueQuery } from './queue.query';
import { QueueViews } from './queue.views';

/** The work of the competence centre: every case, filtered and sorted. */
@Controller('vorgaenge')
export class QueueController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly views: QueueViews,
  ) {}

  @Get()
  @Permit('case.read')
  async list(@CurrentActor() actor: Actor, @Now() now: Date, @ListQuery(QueueQuery) query: QueueQuery) {
    const view = await this.work.run(actor, async (tx) => ({
      ...(await this.views.list(tx, actor.personId, query.filter())),
      counts: await this.views.counts(tx, actor.personId, Clock.dayOf(now)),
    }));
    return page('Vorgänge', <QueuePage {...view} query={query} />, { wide: true });
  }
}
