import { UnitOfWork } from '@libs/db';
import { AskedFormat, exportSheet, type Format, formats } from '@libs/exports';
import { type Actor, Permit } from '@libs/permissions';
import { standOf, statusOf } from '@libs/stand';
import { CurrentActor, ListQuery, Now, page } from '@libs/web';
import { Controller, Get } from '@nestjs/common';
import { messages } from './messages';
import { MovementDesk } from './movement-desk';
import { movementSheet } from './movement-list.sheet';
import { MovementsQuery } from './movements.address';
import { MovementsViews } from './movements.views';
import { MovementsPage } from './pages/movements-page';

/** What the ministry has moved or wants to move, on the screen and as a file. */
@Controller('mittel/bewegungen')
export class MovementsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: MovementDesk,
    private readonly views: MovementsViews,
  ) {}

  @Get()
  @Permit('budget.read')
  async list(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @AskedFormat() asked: Format | null,
    @ListQuery(MovementsQuery) query: MovementsQuery,
  ) {
    const stand = standOf(query.stand, now);
    const format = stand.refused ? null : asked;
    const filter = format ? { ...query.filter(), after: undefined } : query.filter();
    const most = format ? formats[format].rows + 1 : undefined;
    const found = await this.work.run(actor, async (tx) =>
      this.views.page(tx, await this.desk.programmeId(tx), filter, stand, most),
    );
    if (format) return exportSheet(movementSheet({ filter, found, stand }), format);
    const content = <MovementsPage actor={actor} query={query} found={found} stand={stand} />;
    return page(messages.movements.title, content, { wide: true, status: statusOf(stand) });
  }
}
