import { UnitOfWork } from '@libs/db';
import { AskedFormat, exportSheet, type Format } from '@libs/exports';
import { type Actor, Permit } from '@libs/permissions';
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
    @AskedFormat() format: Format | null,
  ): Promise<WebResult> {
    const list = await this.work.run(actor, (tx) => this.views.list(tx, now));
    const sheet = sheetOf(list, query.pick(list.rows), now, actor);
    if (format) return exportSheet(sheet, format);
    return page('Warteliste', <ListPage list={list} sheet={sheet} query={query} actor={actor} />, {
      wide: true,
    });
  }
}
