import { UnitOfWork } from '@libs/db';
import { AskedFormat, exportSheet, type Format } from '@libs/exports';
import { type Actor, Permit } from '@libs/permissions';
import { standOf, statusOf } from '@libs/stand';
import { CurrentActor, ListQuery, Now, page, type WebResult } from '@libs/web';
import { Controller, Get } from '@nestjs/common';
import { WaitingQuery } from './list.query';
import { sheetOf } from './list.sheet';
import { ListPage } from './pages/list-page';
import { WaitingViews } from './waiting.views';

/** Everybody who waits, in the order that counts. */
@Controller('warteliste')
export class ListController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly views: WaitingViews,
  ) {}

  @Get()
  @Permit('budget.read')
  async list(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @ListQuery(WaitingQuery) query: WaitingQuery,
    @AskedFormat() asked: Format | null,
  ): Promise<WebResult> {
    const stand = standOf(query.stand, now);
    const format = stand.refused ? null : asked;
    const list = await this.work.run(actor, (tx) => this.views.list(tx, stand));
    const sheet = sheetOf(list, query.pick(list.rows), stand, actor);
    if (format) return exportSheet(sheet, format);
    return page('Warteliste', <ListPage {...{ list, sheet, query, stand, actor }} />, {
      wide: true,
      status: statusOf(stand),
    });
  }
}
