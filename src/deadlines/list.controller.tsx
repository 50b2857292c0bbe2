import { Clock } from '@libs/clock';
import { formatDate } from '@libs/dates';
import { UnitOfWork } from '@libs/db';
import { AskedFormat, exportSheet, type Format } from '@libs/exports';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, ListQuery, Now, page, type WebResult } from '@libs/web';
import { Controller, Get } from '@nestjs/common';
import { DeadlineQuery, LIST } from './list.query';
import { sheetOf } from './list.sheet';
import { DeadlineViews } from './list.views';
import { filterWords } from './filter-words';
import { ListPage } from './pages/list-page';

const ROWS_PER_PAGE = 25;

/** The deadlines of all cases, of both sides. */
@Controller(LIST)
export class ListController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly views: DeadlineViews,
  ) {}

  @Get()
  @Permit('deadline.read')
  async list(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @ListQuery(DeadlineQuery) query: DeadlineQuery,
    @AskedFormat() format: Format | null,
  ): Promise<WebResult> {
    const today = Clock.dayOf(now);
    const filter = query.filter(actor.personId);
    const size = format ? null : ROWS_PER_PAGE;
    const { rows, next } = await this.work.run(actor, (tx) =>
      this.views.page(tx, today, filter, { after: query.after, size }),
    );
    const subtitle = `${filterWords(filter, actor.name)}, Stand ${formatDate(today)}`;
    const sheet = sheetOf(rows, { asOf: now, today, subtitle });
    if (format) return exportSheet(sheet, format);
    return page('Fristen', <ListPage {...{ sheet, next, query, actor, today }} />, {
      wide: true,
    });
  }
}
