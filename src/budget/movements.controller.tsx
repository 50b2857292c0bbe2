import { UnitOfWork } from '@libs/db';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, ListQuery, page } from '@libs/web';
import { Controller, Get } from '@nestjs/common';
import { messages } from './messages';
import { MovementDesk } from './movement-desk';
import { MovementsQuery } from './movement.form';
import { MovementsViews } from './movements.views';
import { MovementsPage } from './pages/movements-page';

/** What the ministry has moved or wants to move. */
@Controller('mittel/bewegungen')
export class MovementsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: MovementDesk,
    private readonly views: MovementsViews,
  ) {}

  @Get()
  @Permit('budget.read')
  list(@CurrentActor() actor: Actor, @ListQuery(MovementsQuery) query: MovementsQuery) {
    return this.work.run(actor, async (tx) => {
      const found = await this.views.page(tx, await this.desk.programmeId(tx), query.filter());
      return page(messages.movements.title, <MovementsPage actor={actor} query={query} found={found} />, {
        wide: true,
      });
    });
  }
}
