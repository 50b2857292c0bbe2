import { UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { AskedFormat, exportSheet, type Format } from '@libs/exports';
import { type Actor, Permit } from '@libs/permissions';
import { standOf, statusOf } from '@libs/stand';
import { CurrentActor, ListQuery, Now, page } from '@libs/web';
import { Controller, Get, Param } from '@nestjs/common';
import { lastStates } from './domain/budget-plan';
import { yearEnd } from './domain/year-end';
import { messages } from './messages';
import { YearPage } from './pages/year-page';
import { YearsPage } from './pages/years-page';
import { ordered } from './sheet-order';
import { YearDesk } from './year-desk';
import { closingSheet } from './year-end.sheet';
import { yearSheet } from './year-list.sheet';
import { isKnown, yearRows } from './year-rows';
import { YearsOrder, YearsQuery } from './years.address';

const text = messages.years;

/** The budget years with their states, and the end of each; on the screen and as files. */
@Controller('mittel/haushaltsjahre')
@Permit('budget.read')
export class YearsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: YearDesk,
  ) {}

  @Get()
  async list(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @AskedFormat() format: Format | null,
    @ListQuery(YearsQuery) query: YearsQuery,
  ) {
    const stand = standOf(query.stand, now);
    const years = await this.work.run(actor, (tx) => this.desk.read(tx, stand));
    const rows = yearRows(years, query.zustand);
    const sheet = ordered(yearSheet({ rows, stand, state: query.zustand }), query.order());
    if (format && !stand.refused) return exportSheet(sheet, format);
    const content = <YearsPage actor={actor} query={query} stand={stand} sheet={sheet} />;
    return page(text.title, content, { wide: true, status: statusOf(stand) });
  }

  /** Errors: not_found for a year of which nothing is known today. */
  @Get(':jahr')
  async show(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Param('jahr') jahr: string,
    @AskedFormat() format: Format | null,
    @ListQuery(YearsOrder) query: YearsOrder,
  ) {
    const stand = standOf(query.stand, now);
    const years = await this.work.run(actor, (tx) => this.desk.read(tx, stand));
    const year = /^20\d\d$/.test(jahr) ? Number(jahr) : 0;
    if (year === 0 || !(stand.past || isKnown(years, year))) throw new DomainError('not_found');
    const transferable = lastStates(years.history).get(year)?.transferable ?? ['investive'];
    const sheet = ordered(
      closingSheet(year, yearEnd(years.balances, year, transferable), stand),
      query.order(),
    );
    if (format && !stand.refused) return exportSheet(sheet, format);
    const content = (
      <YearPage actor={actor} year={year} query={query} stand={stand} sheet={sheet} {...years} />
    );
    return page(`${text.year} ${year}`, content, { wide: true, status: statusOf(stand) });
  }
}
