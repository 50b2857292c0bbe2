import { UnitOfWork } from '@libs/db';
import { AskedFormat, exportSheet, type Format, formats } from '@libs/exports';
import { type Actor, Permit } from '@libs/permissions';
import { standOf } from '@libs/stand';
import { CurrentActor, Now, page } from '@libs/web';
import { Controller, Get, Query } from '@nestjs/common';
import { ProgrammesService } from '../programmes';
import { readAddress } from './domain/address';
import { OVERDUE_DAYS, overdueParameters } from './domain/overdue-filter';
import { overdueSheet } from './domain/overdue-table';
import { messages } from './messages';
import { OverdueViews } from './overdue.views';
import { OverduePage } from './pages/overdue-page';

/** Who is overdue. */
@Controller('mittel/ueberfaellig')
export class OverdueController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programmes: ProgrammesService,
    private readonly overdue: OverdueViews,
  ) {}

  @Get()
  @Permit('budget.read')
  async list(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @AskedFormat() asked: Format | null,
    @Query() query: Record<string, unknown>,
  ) {
    const filter = { days: OVERDUE_DAYS, ...readAddress(overdueParameters, query) };
    const stand = standOf(filter.stand, now);
    const refused = stand.refused ?? filter.wrongDays;
    const format = refused ? null : asked;
    const found = await this.work.run(actor, async (tx) => {
      const { id } = await this.programmes.current(tx);
      if (!format) return this.overdue.page(tx, id, filter, stand);
      return this.overdue.page(tx, id, { ...filter, after: undefined }, stand, formats[format].rows + 1);
    });
    const sheet = overdueSheet(found.cases, filter, stand);
    if (format) return exportSheet(sheet, format);
    const content = <OverduePage sheet={sheet} found={found} filter={filter} stand={stand} />;
    return page(messages.overdue.title, content, { wide: true, status: refused ? 422 : 200 });
  }
}
